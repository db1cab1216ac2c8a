/** What the leaders of a record did, turn by turn: the part of a game that can be played again when other things happen. */
import { copyState } from '../engine/copy.ts';
import { initialState } from '../engine/start.ts';
import { apply } from '../engine/transition.ts';
import type { Action, Episode, Reaction } from '../engine/types.ts';
import type { BySide, Scenario, Side } from '../scenario/types.ts';
import type { Answer } from './ghostScript.ts';

export type OrderAction = Extract<Action, { kind: 'order' }>;

export interface Script {
  /** By turn; none beyond the last turn played. */
  readonly orders: readonly BySide<readonly OrderAction[]>[];
  readonly answers: BySide<readonly Answer[]>;
}

/** Of a record that replays (see `parseEpisode`). */
export const readScript = (scenario: Scenario, { settings, rules, actions }: Episode): Script => {
  const state = copyState(initialState(scenario, settings, rules));
  const orders: BySide<OrderAction[]>[] = [];
  const answers: BySide<Answer[]> = { us: [], ussr: [] };
  for (const action of actions) {
    const { turn } = state.pub;
    if (action.kind === 'order') ordersOf(orders, turn)[action.side].push(action);
    if (action.kind === 'seal') ordersOf(orders, turn);
    if (action.kind === 'reaction') {
      const asked = state[action.side].reaction;
      if (asked !== null)
        answers[action.side].push({ turn, code: asked.code, subject: asked.subject, choice: action.choice });
    }
    apply(scenario, state, action, null);
  }
  return { orders, answers };
};

const ordersOf = (orders: BySide<OrderAction[]>[], turn: number): BySide<OrderAction[]> => {
  while (orders.length <= turn) orders.push({ us: [], ussr: [] });
  return orders[turn] ?? { us: [], ussr: [] };
};

/** What the script answers to this question on that same turn, else at another time; undefined where it never met it. */
export const answerTo = (script: Script, side: Side, turn: number, asked: Reaction): Answer | undefined =>
  answerIn(script.answers[side], turn, asked);

/** The same from the answers of one side. */
export const answerIn = (answers: readonly Answer[], turn: number, asked: Reaction): Answer | undefined => {
  const met = answers.filter((answer) => isAlike(answer, asked) && asked.choices.includes(answer.choice));
  return met.find((known) => known.turn === turn) ?? met[0];
};

/** The same question: for an opening the very one, else the same kind of trouble. */
const isAlike = (one: Answer, two: Reaction): boolean =>
  one.code === two.code && (one.code !== 'opening' || one.subject === two.subject);
