/**
 * The tree, in typed arrays. A node is what one leader can see at one desk as a turn begins; its arms are the orders looked at
 * there. An arm takes 28 bytes, a node 12.
 */
export interface Tree {
  arms: number;
  nodes: number;
  /** By arm: times tried, sum of what it brought more than holding still, and regret for not playing it. */
  visits: Int32Array;
  total: Float64Array;
  regret: Float64Array;
  /** By arm: the order, as an index in the list its owner keeps, and what its leader likes or minds about it, milli-points. */
  order: Int32Array;
  bonus: Int32Array;
  /** By node: its first arm, how many it has, and times it was compared at. */
  first: Int32Array;
  count: Int32Array;
  seen: Int32Array;
}

const FIRST_ARMS = 2048;
const FIRST_NODES = 256;

export const openTree = (): Tree => ({
  arms: 0,
  nodes: 0,
  visits: new Int32Array(FIRST_ARMS),
  total: new Float64Array(FIRST_ARMS),
  regret: new Float64Array(FIRST_ARMS),
  order: new Int32Array(FIRST_ARMS),
  bonus: new Int32Array(FIRST_ARMS),
  first: new Int32Array(FIRST_NODES),
  count: new Int32Array(FIRST_NODES),
  seen: new Int32Array(FIRST_NODES),
});

const longer = <A extends Int32Array | Float64Array>(old: A, length: number): A => {
  const made = (old instanceof Int32Array ? new Int32Array(length) : new Float64Array(length)) as A;
  made.set(old);
  return made;
};

const growArms = (tree: Tree): void => {
  const length = 2 * tree.visits.length;
  tree.visits = longer(tree.visits, length);
  tree.total = longer(tree.total, length);
  tree.regret = longer(tree.regret, length);
  tree.order = longer(tree.order, length);
  tree.bonus = longer(tree.bonus, length);
};

const growNodes = (tree: Tree): void => {
  const length = 2 * tree.first.length;
  tree.first = longer(tree.first, length);
  tree.count = longer(tree.count, length);
  tree.seen = longer(tree.seen, length);
};

/** A node with arms for `orders[from]` to `orders[from + count - 1]`, likeliest first; `bonuses` by arm. */
export const addNode = (tree: Tree, from: number, bonuses: readonly number[]): number => {
  while (tree.arms + bonuses.length > tree.visits.length) growArms(tree);
  if (tree.nodes === tree.first.length) growNodes(tree);
  const node = tree.nodes++;
  tree.first[node] = tree.arms;
  tree.count[node] = bonuses.length;
  for (let at = 0; at < bonuses.length; at++) {
    tree.order[tree.arms] = from + at;
    tree.bonus[tree.arms] = bonuses[at] ?? 0;
    tree.arms += 1;
  }
  return node;
};

const wordsOf = (arrays: readonly (Int32Array | Float64Array)[]): number =>
  arrays.reduce((sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT, 0);

/** Bytes of the arrays that the arms and nodes so far fill. */
export const bytesOf = ({
  arms,
  nodes,
  visits,
  total,
  regret,
  order,
  bonus,
  first,
  count,
  seen,
}: Tree): number =>
  arms * wordsOf([visits, total, regret, order, bonus]) + nodes * wordsOf([first, count, seen]);

/** Arms looked at from the start, and how fast more are (progressive widening). */
const OPEN_AT_FIRST = 6;
const WIDEN_BY = 1;

/** How many arms of a node are open now: grows with the square root of its visits. */
export const openArms = (tree: Tree, node: number): number => {
  const visits = tree.seen[node] ?? 0;
  const open = OPEN_AT_FIRST + Math.floor(WIDEN_BY * Math.sqrt(visits));
  return Math.min(tree.count[node] ?? 0, open);
};
