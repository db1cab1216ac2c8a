/** What forecasts are about: whether it can be asked now, and whether it came true. */
import { assertNever } from '../../base/assertNever.ts';
import { other } from '../../engine/game.ts';
import type { State } from '../../engine/state.ts';
import type { EndCode, Observation, Offer, UsFacts, UssrFacts } from '../../engine/types.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import type { ForecastEvent } from './advice.ts';

const SETTLED: readonly (EndCode | null)[] = ['E1', 'E2', 'E3', 'E4'];
const FORCED: readonly (EndCode | null)[] = ['E8', 'E9'];
const ANSWERED: readonly Offer['status'][] = ['accepted', 'countered', 'refused'];

/** The same offer at another time, or null when its slot holds another. */
const sameOffer = (offer: Offer, then: Offer | null | undefined): Offer | null =>
  then?.sentHour === offer.sentHour ? then : null;

const isOut = (offer: Offer | null): offer is Offer =>
  offer !== null && (offer.status === 'sent' || offer.status === 'open');

const wasAnswered = (side: Side, before: State, after: State): boolean =>
  before.offers[side].some((offer, slot) => {
    if (!isOut(offer)) return false;
    const then = sameOffer(offer, after.offers[side][slot]);
    return (
      then !== null && (ANSWERED.includes(then.status) || (then.agreedInPublic && !offer.agreedInPublic))
    );
  });

const hasOffered = (by: Side, before: State, after: State): boolean =>
  after.offers[by].some((offer) => offer !== null && offer.sentHour >= before.pub.hour);

const armsTurned = (scenario: Scenario, { ussr }: State): number =>
  scenario.ships.filter(
    (ship, index) => ship.shipClass === 'arms' && ussr.military.ships[index]?.status === 'turned',
  ).length;

/** Whether it came true for an adviser of `side` between two states of one game: see FORECAST_EVENTS. */
export const happened = (
  scenario: Scenario,
  event: ForecastEvent,
  side: Side,
  before: State,
  after: State,
): boolean => {
  const { pub } = after;
  switch (event) {
    case 'war':
      return pub.nuclear !== 'none';
    case 'settlement':
      return SETTLED.includes(pub.end);
    case 'force':
      return pub.struck || pub.invaded || FORCED.includes(pub.end);
    case 'answer':
      return wasAnswered(side, before, after);
    case 'offer':
      return hasOffered(other(side), before, after);
    case 'ships':
      return armsTurned(scenario, after) > armsTurned(scenario, before);
    case 'incident':
      return after.dark.incidents > before.dark.incidents;
    case 'alert':
      return after[other(side)].common.alert > before[other(side)].common.alert;
    default:
      return assertNever(event);
  }
};

const armsUnderWay = (scenario: Scenario, { own }: Observation): boolean => {
  const military = own?.military as UsFacts['military'] | UssrFacts['military'] | null | undefined;
  return scenario.ships.some(
    (ship, index) => ship.shipClass === 'arms' && military?.ships[index]?.status === 'underway',
  );
};

/** Whether there is anything to ask: an answer needs an offer, ships a line and ships, the rest an open crisis. */
export const canAsk = (scenario: Scenario, event: ForecastEvent, seen: Observation, side: Side): boolean => {
  const { pub } = seen;
  switch (event) {
    case 'war':
    case 'settlement':
    case 'incident':
      return true;
    case 'force':
      return !pub.struck && !pub.invaded;
    case 'answer':
      return seen.offers[side].some(isOut);
    case 'offer':
    case 'alert':
      return pub.disclosed !== 'no';
    case 'ships':
      return pub.blockade !== 'none' && pub.blockade !== 'lifted' && armsUnderWay(scenario, seen);
    default:
      return assertNever(event);
  }
};
