/**
 * How an arm is picked where both sides choose at once and neither sees the other's choice. Two rules, compared by measured
 * strength (docs/STRENGTH.md): regret matching, and the bandit rule PUCT with each side choosing by itself.
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import { openArms, type Tree } from './tree.ts';

export const RULES = ['regret', 'puct'] as const;
export type Rule = (typeof RULES)[number];

/** Share of picks that explore at random, thousandths. */
const EXPLORE = 200;
const THOUSAND = 1000;
/** How far PUCT trusts what it has hardly tried, milli-points. */
const CURIOSITY = 2500;

const meanOf = (tree: Tree, arm: number, otherwise: number): number => {
  const visits = tree.visits[arm] ?? 0;
  return visits === 0 ? otherwise : (tree.total[arm] ?? 0) / visits;
};

const regretSum = (tree: Tree, first: number, open: number): number => {
  let sum = 0;
  for (let arm = first; arm < first + open; arm++) sum += tree.regret[arm] ?? 0;
  return sum;
};

const byRegret = (tree: Tree, node: number, rng: Rng): number => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  const sum = regretSum(tree, first, open);
  if (sum <= 0 || drawBelow(rng, THOUSAND) < EXPLORE) return first + drawBelow(rng, open);
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
    const score = meanOf(tree, arm, 0) + reach / (1 + (tree.visits[arm] ?? 0));
    if (score <= bestScore) continue;
    best = arm;
    bestScore = score;
  }
  return best;
};

/** The arm to try at a node. */
export const pick = (tree: Tree, node: number, rule: Rule, rng: Rng): number =>
  rule === 'regret' ? byRegret(tree, node, rng) : byPuct(tree, node);

/** What the present mix of a node is worth, and how much it plays each arm; regrets grow by what each arm would have brought more. */
const matchRegret = (tree: Tree, node: number): void => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  const sum = regretSum(tree, first, open);
  let worth = 0;
  for (let arm = first; arm < first + open; arm++) {
    const share = sum > 0 ? (tree.regret[arm] ?? 0) / sum : 1 / open;
    worth += share * meanOf(tree, arm, 0);
    tree.played[arm] = (tree.played[arm] ?? 0) + share;
  }
  for (let arm = first; arm < first + open; arm++)
    tree.regret[arm] = Math.max(0, (tree.regret[arm] ?? 0) + meanOf(tree, arm, 0) - worth);
};

/** Tells a node what came of an arm: `gain` is measured from what the world was worth anyway, milli-points. */
export const learn = (tree: Tree, node: number, arm: number, gain: number, rule: Rule): void => {
  tree.seen[node] = (tree.seen[node] ?? 0) + 1;
  tree.visits[arm] = (tree.visits[arm] ?? 0) + 1;
  tree.total[arm] = (tree.total[arm] ?? 0) + gain + (tree.bonus[arm] ?? 0);
  if (rule === 'regret') matchRegret(tree, node);
  else tree.played[arm] = (tree.played[arm] ?? 0) + 1;
};

/** Arms played less than this share of the most played one are thought no better than noise, thousandths. */
const NOISE = 400;

/** The final choice: by how much each arm has been played, without the rarely played ones. */
export const decideArm = (tree: Tree, node: number, rng: Rng): number => {
  const first = tree.first[node] ?? 0;
  const last = first + (tree.count[node] ?? 0);
  let most = 0;
  for (let arm = first; arm < last; arm++) most = Math.max(most, tree.played[arm] ?? 0);
  const least = (most * NOISE) / THOUSAND;
  let sum = 0;
  for (let arm = first; arm < last; arm++) {
    const played = tree.played[arm] ?? 0;
    if (played >= least) sum += played * played;
  }
  let left = (rng.next() / 4294967296) * sum;
  for (let arm = first; arm < last; arm++) {
    const played = tree.played[arm] ?? 0;
    if (played < least) continue;
    left -= played * played;
    if (left < 0) return arm;
  }
  return first;
};
