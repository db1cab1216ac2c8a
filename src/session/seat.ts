/** One viewer of a running episode: works out its update once for each position, however many listen. */
import { legalActions, orderChoices } from '../engine/legal.ts';
import { observe, readsOffer } from '../engine/observe.ts';
import { outcome } from '../engine/outcome.ts';
import type { Action, Viewer } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { heardBy, type Listener } from './audience.ts';
import type { Update } from './port.ts';
import type { Position } from './position.ts';

export interface Seat {
  readonly viewer: Viewer;
  readonly listeners: Set<(update: Update) => void>;
  /** The latest update and the position it was made for. */
  latest: { readonly position: Position; readonly update: Update } | null;
}

export const makeSeat = (viewer: Viewer): Seat => ({ viewer, listeners: new Set(), latest: null });

/** Whether a viewer may know that this action was taken: of unopened orders only their own side does. */
const isKnownTo = ({ viewer, side }: Listener, action: Action): boolean => {
  if (viewer === 'all') return true;
  switch (action.kind) {
    case 'chance':
      return false;
    case 'seal':
      return true;
    case 'order':
    case 'reaction':
      return action.side === side;
  }
};

/** Whether a position after this action may look different to a side: the other side's unopened orders change nothing. */
export const concerns = (action: Action, viewer: Viewer, side: Side | null): boolean =>
  action.kind !== 'order' || viewer === 'all' || action.side === side;

/** What this seat sees at a position. Asked again for the same position it gives the same object. */
export const updateOf = (scenario: Scenario, seat: Seat, position: Position): Update => {
  if (seat.latest?.position === position) return seat.latest.update;
  const observation = observe(scenario, position.state, seat.viewer);
  const heard = position.events.filter((event) => heardBy(event, observation));
  const before = position.events.slice(0, position.resolutionFrom);
  const legal = legalActions(scenario, observation);
  const reckoning = outcome(scenario, position.state);
  const update: Update = {
    ply: position.actions.filter((action) => isKnownTo(observation, action)).length,
    observation,
    legal,
    choices: orderChoices(scenario, observation),
    log: heard,
    resolutionFrom: before.filter((event) => heardBy(event, observation)).length,
    filed:
      seat.viewer === 'all'
        ? position.filed
        : position.filed.filter((offer) => readsOffer(observation, offer)),
    waiting: reckoning === null && legal.length === 0,
    outcome: reckoning,
  };
  seat.latest = { position, update };
  return update;
};
