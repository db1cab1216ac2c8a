/**
 * How an arm is picked where both sides choose at once and neither sees the other's choice. Two rules, compared by measured
 * strength (docs/STRENGTH.md): regret matching, and the bandit rule PUCT with each side choosing by itself.
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import { openArms, type Tree } from './tree.ts';

export const RULES = ['regret', 'puct'] as const;
export type Rule = (typeof RULES)[number];

const THOUSAND = 1000;
/** How far PUCT trusts what it has hardly tried, milli-points. */
const CURIOSITY = 2500;

/**
 * So many looks are needed before what came of an arm counts as much as what was thought of it before: the spread of outcomes,
 * squared, over that of true differences between arms.
 */
const DOUBT = Number((globalThis as never as { process: { env: Record<string, string> } }).process.env.DOUBT ?? 40);

/** What an arm is thought to be worth, milli-points against the node's other arms: its bonus, and what has come of it so far, drawn towards nothing while it is little tried. */
export const worthOf = (tree: Tree, arm: number): number =>
  (tree.bonus[arm] ?? 0) + (tree.total[arm] ?? 0) / ((tree.visits[arm] ?? 0) + DOUBT);

const regretSum = (tree: Tree, first: number, open: number): number => {
  let sum = 0;
  for (let arm = first; arm < first + open; arm++) sum += tree.regret[arm] ?? 0;
  return sum;
};

const byRegret = (tree: Tree, node: number, explore: number, rng: Rng): number => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  const sum = regretSum(tree, first, open);
  if (sum <= 0 || drawBelow(rng, THOUSAND) < explore) return first + drawBelow(rng, open);
  let left = (rng.next() / 4294967296) * sum;
  for (let arm = first; arm < first + open; arm++) {
    left -= tree.regret[arm] ?? 0;
    if (left < 0) return arm;
  }
  return first;
};

const byPuct = (tree: Tree, node: number): number => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  const visits = tree.seen[node] ?? 0;
  const reach = CURIOSITY * Math.sqrt(visits + 1);
  let best = first;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let arm = first; arm < first + open; arm++) {
    const score = worthOf(tree, arm) + reach / (1 + (tree.visits[arm] ?? 0));
    if (score <= bestScore) continue;
    best = arm;
    bestScore = score;
  }
  return best;
};

/** The arm to try at a node. `explore`, thousandths, is how often regret matching tries any of them instead. */
export const pick = (tree: Tree, node: number, rule: Rule, explore: number, rng: Rng): number =>
  rule === 'regret' ? byRegret(tree, node, explore, rng) : byPuct(tree, node);

/** What the present mix of a node is worth, and how much it plays each arm; regrets grow by what each arm would have brought more. */
const matchRegret = (tree: Tree, node: number): void => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  const sum = regretSum(tree, first, open);
  let worth = 0;
  for (let arm = first; arm < first + open; arm++) {
    const share = sum > 0 ? (tree.regret[arm] ?? 0) / sum : 1 / open;
    worth += share * worthOf(tree, arm);
    tree.played[arm] = (tree.played[arm] ?? 0) + share;
  }
  for (let arm = first; arm < first + open; arm++)
    tree.regret[arm] = Math.max(0, (tree.regret[arm] ?? 0) + worthOf(tree, arm) - worth);
};

/** Tells a node what came of an arm: `gain` is measured from what the world was worth anyway, milli-points. */
export const learn = (tree: Tree, node: number, arm: number, gain: number, rule: Rule): void => {
  tree.seen[node] = (tree.seen[node] ?? 0) + 1;
  tree.visits[arm] = (tree.visits[arm] ?? 0) + 1;
  tree.total[arm] = (tree.total[arm] ?? 0) + gain;
  if (rule === 'regret') matchRegret(tree, node);
  else tree.played[arm] = (tree.played[arm] ?? 0) + 1;
};

/** The final choice: the arm thought best, each by a mood of up to `mood` milli-points. */
export const decideArm = (tree: Tree, node: number, mood: number, rng: Rng): number => {
  const first = tree.first[node] ?? 0;
  const last = first + openArms(tree, node);
  let best = first;
  let most = Number.NEGATIVE_INFINITY;
  for (let arm = first; arm < last; arm++) {
    const worth = worthOf(tree, arm) + drawBelow(rng, mood + 1);
    if (worth <= most) continue;
    best = arm;
    most = worth;
  }
  return best;
};
