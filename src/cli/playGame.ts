/**
 * Headless play of one game on a private working copy, for speed. Chance is drawn as the session draws it: one stream a draw,
 * opened by the seed and the number of actions before it. So a seed and the same policies give the session's own game.
 */
import { firstWord, pickWeighted } from '../base/random.ts';
import { copyState } from '../engine/copy.ts';
import { observe } from '../engine/observe.ts';
import { initialState } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { apply, chanceWeights, drawAction } from '../engine/transition.ts';
import {
  type Action,
  type Event,
  type Observation,
  RULES_VERSION,
  type Settings,
  type Viewer,
} from '../engine/types.ts';
import { choiceSeed } from '../policy/choose.ts';
import type { BySide, Scenario, Side } from '../scenario/types.ts';

/** Chooses for both sides, one at a time. `choice` differs at every choice; it is made of the episode's seed and `ply`, the number of actions before. */
export type Chooser = (seen: Observation, choice: number, seed: number, ply: number) => Action;

/** Looks on. The state is the working copy: read it at once, keep nothing of it. */
export interface Watcher {
  /** Receives every event of the game, in order. */
  readonly heard?: Event[];
  readonly before?: (state: State, action: Action) => void;
  readonly after?: (state: State, action: Action) => void;
}

/** Longer than any game can be; only a rule at fault gets here. */
const MOST_ACTIONS = 10_000;

/** Whose choice is awaited: Washington's before Moscow's, a reaction before all. */
export const sideToChoose = (state: State): Side => {
  if (state.us.reaction !== null) return 'us';
  if (state.ussr.reaction !== null) return 'ussr';
  return state.pub.sealed.us ? 'ussr' : 'us';
};

const LEADERS: BySide<Viewer> = { us: { side: 'us' }, ussr: { side: 'ussr' } };

const lookAround = (scenario: Scenario, state: State): Observation =>
  observe(scenario, state, LEADERS[sideToChoose(state)]);

/** The state in which the game ended, and how many actions it took. */
export const playGame = (
  scenario: Scenario,
  settings: Settings,
  seed: number,
  chooser: Chooser,
  watcher: Watcher = {},
): { readonly state: State; readonly actions: number } => {
  const state = copyState(initialState(scenario, settings, RULES_VERSION));
  let weights = chanceWeights(scenario, state);
  let seen: Observation | null = null;
  for (let ply = 0; ply < MOST_ACTIONS; ply++) {
    if (state.phase === 'over') return { state: state as State, actions: ply };
    let action: Action;
    if (weights !== null) action = drawAction(pickWeighted(firstWord(seed, ply), weights));
    else {
      seen ??= lookAround(scenario, state as State);
      action = chooser(seen, choiceSeed(seed, ply), seed, ply);
    }
    // An order lies on its desk, which the observation shows live: who has given one sees the same again.
    if (action.kind !== 'order') seen = null;
    watcher.before?.(state as State, action);
    weights = apply(scenario, state, action, watcher.heard ?? null);
    watcher.after?.(state as State, action);
  }
  throw new Error(`seed ${seed}: no end after ${MOST_ACTIONS} actions`);
};
