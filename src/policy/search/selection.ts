/**
 * How arms are played and tried where both sides choose at once and neither sees the other's choice. Three rules, compared by measured
 * strength (docs/STRENGTH.md): regret matching that plays and tries (Hart & Mas-Colell 2000); PUCT that tries (Rosin 2011) while each
 * side plays what it thinks best; and the two together, PUCT trying and regret matching playing.
 */
import { drawBelow, type Rng } from '../../base/random.ts';
import { openArms, type Tree } from './tree.ts';

export const RULES = ['regret', 'puct', 'mixed'] as const;
export type Rule = (typeof RULES)[number];

/**
 * So many futures are needed before what came of an arm counts as much as what was thought of it before: the spread of
 * differences under the same luck, squared, over that of true differences between arms.
 */
const DOUBT = 4;
/** How far PUCT looks at what it has hardly tried, milli-points. */
const CURIOSITY = 400;
/** Share of trials that regret matching spends on any arm, thousandths. */
const EXPLORE = 400;
const THOUSAND = 1000;

/** What an arm is thought to bring more than holding still, milli-points: its bonus, and what came of it, drawn towards nothing while it is little tried. */
export const worthOf = (tree: Tree, arm: number): number =>
  (tree.bonus[arm] ?? 0) + (tree.total[arm] ?? 0) / ((tree.visits[arm] ?? 0) + DOUBT);

/** The arm thought best now. */
export const bestArm = (tree: Tree, node: number): number => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  let best = first;
  for (let arm = first + 1; arm < first + open; arm++)
    if (worthOf(tree, arm) > worthOf(tree, best)) best = arm;
  return best;
};

const byRegret = (tree: Tree, node: number, rng: Rng): number => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  let sum = 0;
  for (let arm = first; arm < first + open; arm++) sum += tree.regret[arm] ?? 0;
  if (sum <= 0) return bestArm(tree, node);
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
  const reach = CURIOSITY * Math.sqrt((tree.seen[node] ?? 0) + 1);
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

/** The arm a leader plays at a node while others are tried elsewhere. */
export const played = (tree: Tree, node: number, rule: Rule, rng: Rng): number =>
  rule === 'puct' ? bestArm(tree, node) : byRegret(tree, node, rng);

/** An arm to try. */
export const tried = (tree: Tree, node: number, rule: Rule, rng: Rng): number => {
  if (rule !== 'regret') return byPuct(tree, node);
  if (drawBelow(rng, THOUSAND) < EXPLORE)
    return (tree.first[node] ?? 0) + drawBelow(rng, openArms(tree, node));
  return byRegret(tree, node, rng);
};

/** Tells an arm what it brought more than holding still, under the same luck. */
export const learn = (tree: Tree, arm: number, gain: number): void => {
  tree.visits[arm] = (tree.visits[arm] ?? 0) + 1;
  tree.total[arm] = (tree.total[arm] ?? 0) + gain;
};

/** After a comparison: every open arm is regretted by as much as it is thought to bring more than the present mix (floored at nothing). */
export const matchRegret = (tree: Tree, node: number): void => {
  const first = tree.first[node] ?? 0;
  const open = openArms(tree, node);
  let sum = 0;
  for (let arm = first; arm < first + open; arm++) sum += tree.regret[arm] ?? 0;
  let worth = 0;
  for (let arm = first; arm < first + open; arm++)
    worth += (sum > 0 ? (tree.regret[arm] ?? 0) / sum : 1 / open) * worthOf(tree, arm);
  for (let arm = first; arm < first + open; arm++)
    tree.regret[arm] = Math.max(0, (tree.regret[arm] ?? 0) + worthOf(tree, arm) - worth);
  tree.seen[node] = (tree.seen[node] ?? 0) + 1;
};

/** The final choice: the arm thought best, each by a mood of up to `mood` milli-points and what is `minded` about it besides. */
export const decideArm = (
  tree: Tree,
  node: number,
  mood: number,
  rng: Rng,
  minded: (arm: number) => number = () => 0,
): number => {
  const first = tree.first[node] ?? 0;
  const last = first + openArms(tree, node);
  let best = first;
  let most = Number.NEGATIVE_INFINITY;
  for (let arm = first; arm < last; arm++) {
    const worth = worthOf(tree, arm) + drawBelow(rng, mood + 1) + minded(arm);
    if (worth <= most) continue;
    best = arm;
    most = worth;
  }
  return best;
};
