/** How likely a settlement still is: what is on the table, and hope. Modelling choices of the advisers. */
import { clamp, other } from '../../engine/game.ts';
import type { State } from '../../engine/state.ts';
import type { Offer } from '../../engine/types.ts';
import { type Scenario, SIDES } from '../../scenario/types.ts';
import { acceptance, pressure } from '../value.ts';

const PPM = 1_000_000;
const MISSILES_OUT = 2;
/** An acceptance may come too late or go astray, thousandths. */
const ARRIVES = 900;
/** Without an offer: a deal is likelier the harder Moscow is pressed, as long as so many turns are left. */
const HOPE = 480_000;
const HOPE_BY_PRESSURE = 500;
const TURNS_TO_TALK = 6;
const FUTURE = 1000;

const endsTheCrisis = (offer: Offer | null): offer is Offer =>
  offer !== null &&
  (offer.status === 'open' || offer.status === 'sent' || offer.status === 'countered') &&
  (offer.bundle.terms[0] ?? 0) >= MISSILES_OUT;

/** Chance, ppm, that a game still running ends by agreement (E1 to E4), nuclear war apart. */
export const dealAhead = (scenario: Scenario, state: State): number => {
  const left = scenario.calendar.length - state.pub.turn;
  const soFar = Math.min(FUTURE, Math.floor((FUTURE * left) / TURNS_TO_TALK));
  const hope = Math.floor(
    ((HOPE + Math.floor((HOPE_BY_PRESSURE * pressure(scenario, state)) / 1000)) * soFar) / 1000,
  );
  const onTheTable = SIDES.flatMap((side) =>
    state.offers[side]
      .filter(endsTheCrisis)
      .map((offer) => Math.floor((acceptance(scenario, state, offer.bundle, other(side)) * ARRIVES) / 1000)),
  );
  const best = Math.max(0, ...onTheTable);
  return clamp(PPM - Math.floor(((PPM - hope) * (PPM - best)) / PPM), 0, PPM);
};
