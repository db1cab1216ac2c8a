/** What the leaders of a record did, turn by turn, and how it is done again in another game. */
import { copyState } from '../engine/copy.ts';
import { initialState } from '../engine/start.ts';
import { apply } from '../engine/transition.ts';
import type { Action, Episode, Reaction } from '../engine/types.ts';
import type { BySide, Scenario, Side } from '../scenario/types.ts';

export type OrderAction = Extract<Action, { kind: 'order' }>;

interface Answer {
  readonly turn: number;
  readonly reaction: Reaction;
  readonly choice: string;
}

export interface Script {
  /** By turn; none beyond the last turn played. */
  readonly orders: readonly BySide<readonly OrderAction[]>[];
  readonly answers: BySide<readonly Answer[]>;
}

/** The record must replay. */
export const readScript = (scenario: Scenario, { settings, actions }: Episode): Script => {
  const state = copyState(initialState(scenario, settings));
  const orders: BySide<OrderAction[]>[] = [];
  const answers: BySide<Answer[]> = { us: [], ussr: [] };
  for (const action of actions) {
    const { turn } = state.pub;
    if (action.kind === 'order') ordersOf(orders, turn)[action.side].push(action);
    if (action.kind === 'seal') ordersOf(orders, turn);
    const reaction = action.kind === 'reaction' ? state[action.side].reaction : null;
    if (action.kind === 'reaction' && reaction !== null)
      answers[action.side].push({ turn, reaction, choice: action.choice });
    apply(scenario, state, action, null);
  }
  return { orders, answers };
};

const ordersOf = (orders: BySide<OrderAction[]>[], turn: number): BySide<OrderAction[]> => {
  const known = orders[turn];
  if (known !== undefined) return known;
  const fresh: BySide<OrderAction[]> = { us: [], ussr: [] };
  orders[turn] = fresh;
  return fresh;
};

/** What the script answers to this question on that same turn, else at another time; undefined where it never met it. */
export const answerTo = (script: Script, side: Side, turn: number, asked: Reaction): Answer | undefined => {
  const met = script.answers[side].filter(
    ({ reaction, choice }) => isAlike(reaction, asked) && asked.choices.includes(choice),
  );
  return met.find((known) => known.turn === turn) ?? met[0];
};

/** The same question: for an opening the very one, else the same kind of trouble. */
const isAlike = (one: Reaction, two: Reaction): boolean =>
  one.code === two.code && (one.code !== 'opening' || one.subject === two.subject);
