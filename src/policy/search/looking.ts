/** One search under way: its worlds, its tree, and one look into the future after another. */
import { drawWeighted, openRng, type ReusableRng } from '../../base/random.ts';
import { copyState } from '../../engine/copy.ts';
import { other } from '../../engine/game.ts';
import { legalActions, orderNeed } from '../../engine/legal.ts';
import type { State, Working } from '../../engine/state.ts';
import { apply } from '../../engine/transition.ts';
import type { Action, Observation, Order } from '../../engine/types.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../../scenario/types.ts';
import type { Sample } from './belief.ts';
import { type Candidate, candidatesAt, type Demands } from './candidates.ts';
import { infoKey } from './infoKey.ts';
import { blankLeaf, evaluate, type Leaf } from './leaf.ts';
import type { Mind } from './mind.ts';
import { learn, pick, type Rule } from './selection.ts';
import { addNode, openTree, type Tree } from './tree.ts';
import { finishTurn, playOn, resolveTurn } from './turn.ts';
import { giveUsual, lookFrom, type Minds } from './usual.ts';

/** Turns looked into, this one included. */
const HORIZON = 2;
const MOST_AT_ROOT = 24;
const MOST_FURTHER = 8;
/** A later position gets nodes of its own when it has come up so often. */
const EXPAND_AT = 3;
/** How often a desk tries any of its arms, thousandths: one own desk a look, so that the others' trials do not blur what comes of it; and everybody else. */
const EXPLORE_OWN = 400;
const EXPLORE_OTHERS = 50;
const NOBODY: Demands = [];
const NONE = -1;

/** A node by desk, `NONE` where there is nothing to choose. */
type DeskNodes = readonly number[];

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
  readonly seed: number;
  readonly leaf: Leaf;
  /** Of each sample: how often, and what it was worth to Washington and Moscow, summed. */
  readonly times: Float64Array;
  readonly worth: { readonly us: Float64Array; readonly ussr: Float64Array };
  /** Nodes and arms on the way of the present look, and whose. */
  readonly path: { nodes: number[]; arms: number[]; sides: Side[]; length: number };
  /** Sums over all looks, for the note. */
  war: number;
  deal: number;
  looks: number;
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
  seed,
  leaf: blankLeaf(),
  times: new Float64Array(samples.length),
  worth: { us: new Float64Array(samples.length), ussr: new Float64Array(samples.length) },
  path: { nodes: [], arms: [], sides: [], length: 0 },
  war: 0,
  deal: 0,
  looks: 0,
});

/** Adds a node for these candidates; `NONE` where holding still is all there is. */
export const nodeFor = (looking: Looking, candidates: readonly Candidate[]): number => {
  if (candidates.length < 2) return NONE;
  const from = looking.orders.length;
  for (const { order } of candidates) looking.orders.push(order);
  return addNode(
    looking.tree,
    from,
    candidates.map(({ bonus }) => bonus),
  );
};

/** Nodes for every desk that has no order yet. */
export const nodesFor = (
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

export const rootNodes = (looking: Looking, seen: Observation, legal: readonly Action[]): DeskNodes =>
  nodesFor(looking, seen, looking.mind, legal, looking.samples, MOST_AT_ROOT);

/** The nodes of a leader in a world, by what it can see there; none while the position is new. */
const nodesIn = (looking: Looking, world: Working, mind: Mind, depth: number): DeskNodes | null => {
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

const walk = (looking: Looking, node: number, side: Side, explore: number): number => {
  const { path, tree, rule, rng } = looking;
  const arm = pick(tree, node, rule, explore, rng);
  path.nodes[path.length] = node;
  path.arms[path.length] = arm;
  path.sides[path.length] = side;
  path.length += 1;
  return arm;
};

/** Which desk explores in this look: the root's own take turns. */
const exploreAt = (looking: Looking, at: number, isRoot: boolean): number => {
  if (!isRoot) return EXPLORE_OTHERS;
  return looking.looks % DESKS.length === at ? EXPLORE_OWN : 0;
};

/** Gives the orders picked at these nodes; those of the root are known to be allowed. */
const givePicked = (looking: Looking, world: Working, nodes: DeskNodes, mind: Mind, isRoot: boolean): void => {
  const orders = world[mind.side].orders as Record<Desk, Order | null>;
  const seen = isRoot ? null : lookFrom(looking.scenario, world, mind.side);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] ?? NONE;
    if (node === NONE) continue;
    const arm = walk(looking, node, mind.side, exploreAt(looking, at, isRoot));
    const order = looking.orders[looking.tree.order[arm] ?? 0] ?? null;
    if (order !== null && (seen === null || orderNeed(seen, order) === null))
      orders[DESKS[at] as Desk] = order;
  }
};

/** Gives the orders picked at nodes, or the usual ones where there are none yet. */
const giveOrders = (looking: Looking, world: Working, mind: Mind, depth: number): void => {
  const nodes = nodesIn(looking, world, mind, depth);
  if (nodes === null) giveUsual(looking.scenario, world, mind, looking.rng);
  else givePicked(looking, world, nodes, mind, false);
};

/** Plays this turn with the root's picks, then usual turns, to the horizon. */
const lookFromOrders = (looking: Looking, world: Working, minds: Minds, root: DeskNodes): void => {
  const { scenario, side, rng } = looking;
  const rival = other(side);
  givePicked(looking, world, root, minds[side], true);
  giveOrders(looking, world, minds[rival], 0);
  resolveTurn(scenario, world, minds, rng);
};

const lookFurther = (looking: Looking, world: Working, minds: Minds): void => {
  for (let depth = 1; depth < HORIZON && world.phase === 'orders'; depth++) {
    giveOrders(looking, world, minds.us, depth);
    giveOrders(looking, world, minds.ussr, depth);
    resolveTurn(looking.scenario, world, minds, looking.rng);
  }
};

/** The worth of a sample so far to a side, or of all samples while it is new. */
const usualWorth = (looking: Looking, at: number, side: Side): number => {
  const times = looking.times[at] ?? 0;
  return times === 0 ? looking.leaf[side] : (looking.worth[side][at] ?? 0) / times;
};

const back = (looking: Looking, at: number): void => {
  const { path, leaf, tree, rule } = looking;
  const usual = { us: usualWorth(looking, at, 'us'), ussr: usualWorth(looking, at, 'ussr') };
  for (let step = 0; step < path.length; step++) {
    const side = path.sides[step] as Side;
    learn(tree, path.nodes[step] ?? 0, path.arms[step] ?? 0, leaf[side] - usual[side], rule);
  }
  looking.times[at] = (looking.times[at] ?? 0) + 1;
  looking.worth.us[at] = (looking.worth.us[at] ?? 0) + leaf.us;
  looking.worth.ussr[at] = (looking.worth.ussr[at] ?? 0) + leaf.ussr;
  looking.war += leaf.war;
  looking.deal += leaf.deal;
  looking.looks += 1;
};

const begin = (looking: Looking): { at: number; world: Working; minds: Minds } => {
  looking.rng.reopen(looking.seed, looking.looks);
  looking.path.length = 0;
  const at = drawWeighted(looking.rng, looking.weights);
  const sample = looking.samples[at] as Sample;
  const minds =
    looking.side === 'us' ? { us: looking.mind, ussr: sample.mind } : { us: sample.mind, ussr: looking.mind };
  return { at, world: copyState(sample.world), minds };
};

const end = (looking: Looking, at: number, world: Working, minds: Minds): void => {
  lookFurther(looking, world, minds);
  evaluate(looking.scenario, world as State, minds, looking.leaf);
  back(looking, at);
};

/** One look from the orders of a turn. */
export const lookOnce = (looking: Looking, root: DeskNodes): void => {
  const { at, world, minds } = begin(looking);
  lookFromOrders(looking, world, minds, root);
  end(looking, at, world, minds);
};

/** One look from an answer to what cannot wait; `answers` are those of the node's arms. */
export const lookAtAnswer = (looking: Looking, node: number, answers: readonly Action[]): void => {
  const { at, world, minds } = begin(looking);
  const { tree, scenario, rng } = looking;
  const arm = walk(looking, node, looking.side, EXPLORE_OWN);
  const answer = answers[arm - (tree.first[node] ?? 0)];
  if (answer === undefined) finishTurn(scenario, world, minds, rng);
  else playOn(scenario, world, minds, rng, apply(scenario, world, answer, null));
  end(looking, at, world, minds);
};
