/** One search under way: its worlds, its tree, and what has been learnt so far. */
import { openRng, type ReusableRng } from '../../base/random.ts';
import { legalActions } from '../../engine/legal.ts';
import type { State, Working } from '../../engine/state.ts';
import type { Action, Observation, Order } from '../../engine/types.ts';
import { DESKS, type Scenario, type Side } from '../../scenario/types.ts';
import type { Sample } from './belief.ts';
import { type ByTemper, openByTemper } from './byTemper.ts';
import { type Candidate, candidatesAt, type Demands } from './candidates.ts';
import { type Dice, openDice } from './dice.ts';
import { blankForecast, type Forecast } from './forecast.ts';
import { infoKey } from './infoKey.ts';
import { blankLeaf, type Leaf } from './leaf.ts';
import type { Mind } from './mind.ts';
import { wordMinded } from './promise.ts';
import type { Rule } from './selection.ts';
import { addNode, openTree, type Tree } from './tree.ts';
import { lookFrom } from './usual.ts';

const MOST_AT_ROOT = 28;
const MOST_FURTHER = 8;
/** A later position gets nodes of its own when it has come up so often. */
const EXPAND_AT = 4;
const NOBODY: Demands = [];
export const NONE = -1;

/** A node by desk, `NONE` where there is nothing to choose. */
export type DeskNodes = readonly number[];

export interface Looking {
  readonly scenario: Scenario;
  readonly side: Side;
  readonly mind: Mind;
  readonly rule: Rule;
  readonly samples: readonly Sample[];
  readonly weights: readonly number[];
  readonly tree: Tree;
  readonly orders: (Order | null)[];
  readonly known: Map<number, DeskNodes>;
  readonly met: Map<number, number>;
  readonly rng: ReusableRng;
  readonly dice: Dice;
  readonly seed: number;
  readonly leaf: Leaf;
  /** For the root's arms. */
  byTemper: ByTemper;
  /** Comparisons begun, and futures looked into. */
  compared: number;
  looks: number;
  /** The world in which the latest future ended; null before the first. */
  ended: State | null;
  /** Sums over the futures of the arms thought best, and how many: for the note. */
  readonly sum: Leaf & Forecast;
  summed: number;
}

export const openLooking = (
  scenario: Scenario,
  mind: Mind,
  samples: readonly Sample[],
  seed: number,
  rule: Rule,
): Looking => ({
  scenario,
  side: mind.side,
  mind,
  rule,
  samples,
  weights: samples.map(({ weight }) => weight),
  tree: openTree(),
  orders: [],
  known: new Map(),
  met: new Map(),
  rng: openRng(seed),
  dice: openDice(),
  seed,
  leaf: blankLeaf(),
  byTemper: openByTemper(0),
  compared: 0,
  looks: 0,
  ended: null,
  sum: { ...blankLeaf(), ...blankForecast() },
  summed: 0,
});

/** The order behind an arm; null where it holds still. */
export const orderAt = ({ orders, tree }: Looking, arm: number): Order | null =>
  orders[tree.order[arm] ?? 0] ?? null;

/** Adds a node for these candidates; `NONE` where there is but one. */
const nodeFor = (looking: Looking, candidates: readonly Candidate[]): number => {
  if (candidates.length < 2) return NONE;
  const from = looking.orders.length;
  for (const { order } of candidates) looking.orders.push(order);
  return addNode(
    looking.tree,
    from,
    candidates.map(({ bonus }) => bonus),
  );
};

const nodesFor = (
  looking: Looking,
  seen: Observation,
  mind: Mind,
  legal: readonly Action[],
  demands: Demands,
  most: number,
): DeskNodes =>
  DESKS.map((desk) =>
    seen.own?.orders[desk] === null
      ? nodeFor(looking, candidatesAt(looking.scenario, seen, mind, desk, legal, demands, most))
      : NONE,
  );

/** The root's nodes for the orders of a turn. They must be the first of the tree. */
export const rootNodes = (looking: Looking, seen: Observation, legal: readonly Action[]): DeskNodes => {
  const nodes = nodesFor(looking, seen, looking.mind, legal, looking.samples, MOST_AT_ROOT);
  looking.byTemper = openByTemper(looking.tree.arms);
  return nodes;
};

/** The root's node for these answers; `NONE` where there is but one. It must be the first of the tree. */
export const rootAnswers = (looking: Looking, seen: Observation, answers: readonly Action[]): number => {
  const { mind } = looking;
  const node = nodeFor(
    looking,
    answers.map((answer): Candidate => ({ order: null, bonus: wordMinded(seen, mind, answer), rank: 0 })),
  );
  looking.byTemper = openByTemper(looking.tree.arms);
  return node;
};

/** The nodes of a leader in a world, by what it can see there; null while the position is new. */
export const nodesIn = (looking: Looking, world: Working, mind: Mind, depth: number): DeskNodes | null => {
  const key = infoKey(world, mind, depth);
  const known = looking.known.get(key);
  if (known !== undefined) return known;
  const met = (looking.met.get(key) ?? 0) + 1;
  looking.met.set(key, met);
  if (met < EXPAND_AT && depth > 0) return null;
  const seen = lookFrom(looking.scenario, world, mind.side).observation;
  const legal = legalActions(looking.scenario, seen);
  const made = nodesFor(looking, seen, mind, legal, NOBODY, MOST_FURTHER);
  looking.known.set(key, made);
  return made;
};
