/**
 * The ghost: a side plays the recorded orders of another game for as long as they fit, and is then led by somebody else for good.
 * It knows its script and what its side sees, and nothing of the other side's orders.
 */
import { copyState } from '../engine/copy.ts';
import { refusal } from '../engine/legal.ts';
import { observe } from '../engine/observe.ts';
import { initialState } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { apply } from '../engine/transition.ts';
import type { Action, Episode, Observation } from '../engine/types.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import type { Departure, GhostCourse, GhostScript } from './ghostScript.ts';
import { answerIn, readScript } from './script.ts';

/** `unmet`: a question that the record never met. Somebody else answers it, and the script goes on. */
export type GhostMove =
  | { readonly kind: 'plays'; readonly action: Action }
  | { readonly kind: 'unmet' }
  | { readonly kind: 'departs'; readonly departure: Departure };

/** The part of one side, from a record that replays. */
export const ghostOf = (scenario: Scenario, episode: Episode, side: Side): GhostScript => {
  const { orders, answers } = readScript(scenario, episode);
  return {
    side,
    turns: orders.map((turn) => turn[side].map(({ desk, order }) => ({ desk, order }))),
    answers: answers[side],
  };
};

/** What the script says to what its side sees. To be asked only while it has not been left, and when that side has to choose. */
export const followScript = (script: GhostScript, scenario: Scenario, seen: Observation): GhostMove => {
  const asked = seen.own?.reaction ?? null;
  if (asked === null) return nextOrder(script, scenario, seen);
  const { side } = script;
  const choice = answerIn(script.answers, seen.pub.turn, asked)?.choice;
  return choice === undefined
    ? { kind: 'unmet' }
    : { kind: 'plays', action: { kind: 'reaction', side, choice } };
};

/** All orders of the turn that are still to be given must be allowed, or none of them is. */
const nextOrder = ({ side, turns }: GhostScript, scenario: Scenario, seen: Observation): GhostMove => {
  const { turn, hour } = seen.pub;
  const recorded = turns[turn];
  if (recorded === undefined) return { kind: 'departs', departure: { turn, hour, refused: null } };
  const left = recorded.filter(({ desk }) => (seen.own?.orders[desk] ?? null) === null);
  for (const { desk, order } of left) {
    const found = refusal(scenario, seen, { kind: 'order', side, desk, order });
    if (found !== null)
      return { kind: 'departs', departure: { turn, hour, refused: { desk, order, code: found.code } } };
  }
  const [first] = left;
  return {
    kind: 'plays',
    action: first === undefined ? { kind: 'seal', side } : { kind: 'order', side, ...first },
  };
};

/** Read out of the game itself, which must replay; so a game that goes on needs no other memory of it. */
export const ghostCourse = (
  scenario: Scenario,
  script: GhostScript,
  { settings, rules, actions }: Episode,
): GhostCourse => {
  const { side } = script;
  const state = copyState(initialState(scenario, settings, rules));
  let unmet = 0;
  for (const action of actions) {
    if (action.kind !== 'chance' && action.side === side) {
      const move = followScript(script, scenario, observe(scenario, state as State, { side }));
      if (move.kind === 'departs') return { side, departure: move.departure, unmet };
      if (move.kind === 'unmet') unmet += 1;
    }
    apply(scenario, state, action, null);
  }
  return { side, departure: null, unmet };
};
