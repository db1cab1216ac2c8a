/** Where a running episode stands, and the two ways in which it moves: someone's choice, and chance. */
import { drawWeighted, openRng } from '../base/random.ts';
import { failure, type Result, success } from '../base/result.ts';
import { initialState } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { chanceOutcomes, play } from '../engine/transition.ts';
import type { Action, Event, Refusal, Settings } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';

/** A value: moving makes a new one and leaves the old as it was. */
export interface Position {
  readonly state: State;
  /** The record so far. */
  readonly actions: readonly Action[];
  readonly events: readonly Event[];
  /** Index in `events` at which the latest resolution began. */
  readonly resolutionFrom: number;
}

export const startPosition = (scenario: Scenario, settings: Settings): Position => ({
  state: initialState(scenario, settings),
  actions: [],
  events: [],
  resolutionFrom: 0,
});

/** True for the second seal of a turn, which opens all orders. */
const opensOrders = (state: State, action: Action): boolean =>
  action.kind === 'seal' && (state.pub.sealed.us || state.pub.sealed.ussr);

/** The position after one action, or the engine's refusal. Chance is not drawn here. */
export const take = (scenario: Scenario, position: Position, action: Action): Result<Position, Refusal> => {
  const played = play(scenario, position.state, action);
  if (!played.ok) return failure(played.error);
  return success({
    state: played.value.state,
    actions: [...position.actions, action],
    events: [...position.events, ...played.value.events],
    resolutionFrom: opensOrders(position.state, action) ? position.events.length : position.resolutionFrom,
  });
};

/**
 * Draws for chance until somebody else has to choose. Every draw has its own stream, opened by the seed and the number
 * of actions before it, so a seed and the same choices give the same game wherever they are made.
 */
export const settleChance = (scenario: Scenario, seed: number, from: Position): Position => {
  let position = from;
  for (;;) {
    const outcomes = chanceOutcomes(scenario, position.state);
    if (outcomes.length === 0) return position;
    const weights = outcomes.map(({ ppm }) => ppm);
    const drawn = outcomes[drawWeighted(openRng(seed, position.actions.length), weights)];
    const next = drawn === undefined ? null : take(scenario, position, drawn.action);
    if (next === null || !next.ok) throw new Error('chance has drawn what it may not');
    position = next.value;
  }
};
