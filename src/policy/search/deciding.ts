/** The orders of a turn, once the looking is done: one desk after another, and with one voice. */
import { openRng } from '../../base/random.ts';
import type { Order } from '../../engine/types.ts';
import { clashes, isUndone, jars, leadingOf } from './coherent.ts';
import { type DeskNodes, type Looking, NONE, orderAt } from './looking.ts';
import { decideArm } from './selection.ts';

/** Apart from the streams of the comparisons. */
const DECISION = 1_000_000;

type Decide = (node: number, minded: (order: Order | null) => number) => number;

const openDecide = (looking: Looking): Decide => {
  const rng = openRng(looking.seed, DECISION);
  const { tree, mind } = looking;
  return (node, minded) =>
    node === NONE
      ? NONE
      : decideArm(tree, node, mind.doctrine.mood, rng, (arm) => minded(orderAt(looking, arm)));
};

const orderOf = (looking: Looking, arm: number): Order | null =>
  arm === NONE ? null : orderAt(looking, arm);

/** Each desk by itself, but for the tone of those before it. */
const oneByOne = (looking: Looking, root: DeskNodes, decide: Decide): readonly number[] => {
  const given: Order[] = [];
  return root.map((node) => {
    const arm = decide(node, (order) => clashes(given, order));
    const order = orderOf(looking, arm);
    if (order !== null) given.push(order);
    return arm;
  });
};

/** Whether an order may not stay beside what the other desks have decided. */
const openBarred = (orders: readonly (Order | null)[]) => {
  const leading = leadingOf(orders);
  return (order: Order | null, desk: number): boolean => {
    if (order === null || order === leading) return false;
    if (leading !== null && jars(leading, order)) return true;
    return orders.some((later, at) => at > desk && later !== null && isUndone(order, later));
  };
};

/** The arm of each desk (`NONE` where there is nothing to choose). A desk whose order may not go with those of the others decides again. */
export const decideDesks = (looking: Looking, root: DeskNodes): readonly number[] => {
  const decide = openDecide(looking);
  const arms = oneByOne(looking, root, decide);
  const orders = arms.map((arm) => orderOf(looking, arm));
  const isBarred = openBarred(orders);
  return root.map((node, at) => {
    if (!isBarred(orders[at] ?? null, at)) return arms[at] ?? NONE;
    const others = orders.filter((order, desk): order is Order => order !== null && desk !== at);
    return decide(node, (order) => (isBarred(order, at) ? Number.NEGATIVE_INFINITY : clashes(others, order)));
  });
};
