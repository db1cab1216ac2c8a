/**
 * A finished game played again with other luck: the same orders and answers, other draws of chance. Orders are given while
 * they are legal; the rest is named with its reason. Pure, and on one working copy: a thousand take a fraction of a second.
 */
import { firstWord, pickWeighted } from '../base/random.ts';
import { copyState } from '../engine/copy.ts';
import { refusal } from '../engine/legal.ts';
import { observe } from '../engine/observe.ts';
import { initialState } from '../engine/start.ts';
import type { State, Working } from '../engine/state.ts';
import { apply, chanceWeights, drawAction } from '../engine/transition.ts';
import type { Action, Episode, Reaction, Refusal } from '../engine/types.ts';
import { answerTo, type OrderAction, readScript, type Script } from '../policy/script.ts';
import { type Scenario, SIDES, type Side } from '../scenario/types.ts';

/** An order of the record that the other game no longer allows. */
export interface Misfit {
  readonly turn: number;
  readonly action: OrderAction;
  readonly refusal: Refusal;
}

export interface OtherGame {
  /** The whole game as a record: it replays, and its seed is the one given. */
  readonly episode: Episode;
  readonly end: State;
  readonly misfits: readonly Misfit[];
  /** The first turn played for which the record has no orders, so that both sides let it pass; null when there is none. */
  readonly ranOut: number | null;
}

interface Play {
  readonly scenario: Scenario;
  readonly script: Script;
  readonly seed: number;
  readonly state: Working;
  readonly actions: Action[];
  readonly misfits: Misfit[];
  weights: readonly number[] | null;
}

/**
 * Reads a record once and plays it again under any seed; the record's own seed gives its own game. The record must replay
 * (see `parseEpisode`). An order that names an offer's slot is given whatever offer now stands there. A question the record
 * answers in the same turn, or else at another time, is answered so again; one it never met by the first choice offered.
 */
export const openOtherLuck = (scenario: Scenario, episode: Episode): ((seed: number) => OtherGame) => {
  const script = readScript(scenario, episode);
  return (seed) => {
    const play = open(scenario, script, episode, seed);
    while (play.state.phase !== 'over') step(play);
    const { state, actions, misfits } = play;
    const ranOut = state.pub.turn > script.orders.length ? script.orders.length : null;
    return { episode: { ...episode, seed, actions }, end: state as State, misfits, ranOut };
  };
};

const open = (scenario: Scenario, script: Script, { settings }: Episode, seed: number): Play => {
  const state = copyState(initialState(scenario, settings));
  const weights = chanceWeights(scenario, state);
  return { scenario, script, seed, state, actions: [], misfits: [], weights };
};

const take = (play: Play, action: Action): void => {
  play.weights = apply(play.scenario, play.state, action, null);
  play.actions.push(action);
};

/** One draw, one answer, or both sides' orders of a turn. */
const step = (play: Play): void => {
  const { state, weights, seed, actions } = play;
  if (weights !== null) return take(play, drawAction(pickWeighted(firstWord(seed, actions.length), weights)));
  if (state.us.reaction !== null) return react(play, 'us', state.us.reaction);
  if (state.ussr.reaction !== null) return react(play, 'ussr', state.ussr.reaction);
  for (const side of SIDES) order(play, side);
};

const order = (play: Play, side: Side): void => {
  const { scenario, script, state, misfits } = play;
  const { turn } = state.pub;
  for (const action of script.orders[turn]?.[side] ?? []) {
    const refused = refusal(scenario, observe(scenario, state as State, { side }), action);
    if (refused === null) take(play, action);
    else misfits.push({ turn, action, refusal: refused });
  }
  take(play, { kind: 'seal', side });
};

const react = (play: Play, side: Side, asked: Reaction): void => {
  const { turn } = play.state.pub;
  const choice = answerTo(play.script.answers[side], turn, asked) ?? asked.choices[0] ?? '';
  take(play, { kind: 'reaction', side, choice });
};
