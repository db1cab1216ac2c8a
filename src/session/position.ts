/** Where a running episode stands, and the two ways in which it moves: someone's choice, and chance. */
import { drawWeighted, openRng } from '../base/random.ts';
import { failure, type Result, success } from '../base/result.ts';
import { initialState } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { chanceOutcomes, play } from '../engine/transition.ts';
import type { Action, Episode, Event, Offer, Refusal } from '../engine/types.ts';
import { type Scenario, SIDES } from '../scenario/types.ts';

/** A value: moving makes a new one and leaves the old as it was. */
export interface Position {
  readonly state: State;
  /** The record so far. */
  readonly actions: readonly Action[];
  readonly events: readonly Event[];
  /** Index in `events` at which the latest resolution began. */
  readonly resolutionFrom: number;
  /** Offers that have made room for later ones, in the order in which they did, as they last stood. */
  readonly filed: readonly Offer[];
}

/** Where a game of these settings and this version of the rules begins. */
export const startPosition = (
  scenario: Scenario,
  { settings, rules }: Pick<Episode, 'settings' | 'rules'>,
): Position => ({
  state: initialState(scenario, settings, rules),
  actions: [],
  events: [],
  resolutionFrom: 0,
  filed: [],
});

/** True for the second seal of a turn, which opens all orders. */
const opensOrders = (state: State, action: Action): boolean =>
  action.kind === 'seal' && (state.pub.sealed.us || state.pub.sealed.ussr);

/** Offers of one state whose slots hold a later one in the next. */
const madeRoom = (before: State, after: State): readonly Offer[] =>
  before.offers === after.offers
    ? []
    : SIDES.flatMap((side) =>
        before.offers[side].flatMap((offer, slot) => {
          const next = after.offers[side][slot];
          return offer !== null && next?.sentHour !== offer.sentHour ? [offer] : [];
        }),
      );

const filedAfter = ({ state, filed }: Position, after: State): readonly Offer[] => {
  const more = madeRoom(state, after);
  return more.length === 0 ? filed : [...filed, ...more];
};

/** The position after one action, or the engine's refusal. Chance is not drawn here. */
export const take = (scenario: Scenario, position: Position, action: Action): Result<Position, Refusal> => {
  const played = play(scenario, position.state, action);
  if (!played.ok) return failure(played.error);
  return success({
    state: played.value.state,
    actions: [...position.actions, action],
    // An order is no event: whoever listens keeps the list it has.
    events: played.value.events.length === 0 ? position.events : [...position.events, ...played.value.events],
    resolutionFrom: opensOrders(position.state, action) ? position.events.length : position.resolutionFrom,
    filed: filedAfter(position, played.value.state),
  });
};

/**
 * What chance draws at a position; null where somebody else has to choose. Every draw has its own stream, opened by the seed
 * and the number of actions before it, so a seed and the same choices give the same game wherever they are made.
 */
export const chanceDraw = (
  scenario: Scenario,
  seed: number,
  { state, actions }: Position,
  lean: Lean = asItIs,
): Action | null => {
  const outcomes = chanceOutcomes(scenario, state);
  if (outcomes.length === 0) return null;
  const weights = lean(
    state.dark.agenda[0]?.code ?? '',
    outcomes.map(({ ppm }) => ppm),
  );
  return outcomes[drawWeighted(openRng(seed, actions.length), weights)]?.action ?? null;
};

/**
 * Somebody at the table who may lean on chance: for a step of the resolution and its weights, the weights to draw by. What has no
 * weight must get none, and some weight must be left.
 */
export type Lean = (step: string, weights: readonly number[]) => readonly number[];
const asItIs: Lean = (_, weights) => weights;

/** Draws for chance until somebody else has to choose. */
export const settleChance = (
  scenario: Scenario,
  seed: number,
  from: Position,
  lean: Lean = asItIs,
): Position => {
  let position = from;
  for (;;) {
    const drawn = chanceDraw(scenario, seed, position, lean);
    if (drawn === null) return position;
    const next = take(scenario, position, drawn);
    if (!next.ok) throw new Error('chance has drawn what it may not');
    position = next.value;
  }
};
