/** What a side may claim of its own, and whether it is so (RULES 7.7). Legality never asks; the author's page and chance do. */
import type { Scenario, Ship, Side } from '../scenario/types.ts';
import { LANDING_READY, LAUNCHERS_TO_MATE, STRIKE_READY } from './needs.ts';
import type { ClaimSubject, ShipFacts, UsMilitary, UssrMilitary } from './types.ts';

/** Whose it is to claim. */
export const CLAIM_AUTHOR: { readonly [about in ClaimSubject]: Side } = {
  air: 'us',
  landing: 'us',
  launchers: 'ussr',
  ships: 'ussr',
};

/** Whether a claim is true of its author's forces as they stand. */
export const claimHolds = (
  scenario: Scenario,
  military: UsMilitary | UssrMilitary,
  about: ClaimSubject,
): boolean => {
  if ('invasion' in military)
    return about === 'air' ? military.strike >= STRIKE_READY : military.invasion >= LANDING_READY;
  return about === 'launchers'
    ? military.launchers >= LAUNCHERS_TO_MATE
    : scenario.ships.every((ship, index) => !isComing(ship, military.ships[index]));
};

/** A Soviet ship with arms that is under way to Cuba and has not been told to turn back. */
const isComing = (ship: Ship, facts: ShipFacts | undefined): boolean =>
  ship.flag === 'ussr' &&
  ship.shipClass === 'arms' &&
  facts !== undefined &&
  facts.status !== 'turned' &&
  facts.status !== 'arrived' &&
  facts.status !== 'disabled' &&
  (facts.next ?? facts.instruction) !== 'turn-back';
