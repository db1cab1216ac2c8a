/** What a side did last turn, and which orders would only do it again or change nothing: those are advised by nobody. */
import type { Event, Observation, Order } from '../../engine/types.ts';
import { bundleIn } from '../../engine/worth.ts';
import { DESKS, type Desk, ORDER_KINDS, type Scenario, type Side } from '../../scenario/types.ts';
import { type HabitKey, habitKey, keyOf } from './character.ts';

/** An order given last turn: its desk, and its kind and way. */
export interface Given {
  readonly desk: Desk;
  readonly way: HabitKey;
}

/** Hours for which an offer of the own side is let lie before another is advised, and for which a report is fresh. */
const DAY = 24;

/** What this side ordered in the turn before `turn`, as its own log tells it. */
export const givenBefore = (log: readonly Event[], side: Side, turn: number): readonly Given[] =>
  log.flatMap(({ code, turn: then, params }) => {
    if (code !== 'order' || then !== turn - 1 || params['side'] !== side) return [];
    const desk = DESKS.find((each) => each === params['desk']);
    const kind = ORDER_KINDS.find((each) => each === params['kind']);
    return desk === undefined || kind === undefined ? [] : [{ desk, way: keyOf(kind, params) }];
  });

/** Whether an order would do again what was done last turn, or change nothing. */
export const isIdle = (
  scenario: Scenario,
  seen: Observation,
  desk: Desk,
  order: Order,
  lately: readonly Given[],
): boolean =>
  lately.some((given) => given.desk === desk && given.way === habitKey(order)) ||
  changesNothing(scenario, seen, order) ||
  (bundleIn(order) !== null && hasFreshOffer(seen));

const changesNothing = (scenario: Scenario, { own, pub }: Observation, order: Order): boolean => {
  if (own === null) return false;
  switch (order.kind) {
    case 'I1':
    case 'I2':
      return own.side === 'us' && (own.intelligence?.schedule ?? 0) >= (order.kind === 'I1' ? 1 : 2);
    case 'I4':
      return own.side === 'ussr' && own.intelligence !== null && isFresh(own.intelligence.hour, pub.hour);
    case 'I5':
      return own.side === 'ussr' && own.military?.camouflage === true;
    case 'B8':
      return order.ships.every((id) => {
        const ship =
          own.side === 'ussr'
            ? own.military?.ships[scenario.ships.findIndex((each) => each.id === id)]
            : null;
        return (ship?.next ?? ship?.instruction) === order.instruction || ship?.status === 'turned';
      });
    case 'C1':
    case 'C2':
    case 'C3':
      return own.channel?.couriers.some(({ act }) => act === order.message.act) === true;
    default:
      return false;
  }
};

/** `hour` is -1 for never. */
const isFresh = (hour: number, now: number): boolean => hour >= 0 && now - hour < DAY;

/** An offer of the own side is out, and nobody can have thought it over yet. */
const hasFreshOffer = ({ offers, side, pub }: Observation): boolean =>
  side !== null &&
  offers[side].some(
    (offer) => (offer?.status === 'sent' || offer?.status === 'open') && isFresh(offer.sentHour, pub.hour),
  );
