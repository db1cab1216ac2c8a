/**
 * One comparison: a sampled world and its luck, one desk of one leader, and a few of its arms played one after another, all else being
 * equal. What each brings more than holding still is what the node learns (external sampling, Lanctot et al. 2009).
 */
import { drawBelow, drawWeighted } from '../../base/random.ts';
import { copyState } from '../../engine/copy.ts';
import { other } from '../../engine/game.ts';
import { orderNeed } from '../../engine/legal.ts';
import type { State, Working } from '../../engine/state.ts';
import type { Action, Order } from '../../engine/types.ts';
import { DESKS, type Desk, type Side } from '../../scenario/types.ts';
import { countByTemper } from './byTemper.ts';
import { startDice } from './dice.ts';
import { blankForecast, foretell } from './forecast.ts';
import { evaluate } from './leaf.ts';
import { type DeskNodes, type Looking, NONE, nodesIn, orderAt } from './looking.ts';
import type { Mind, Minds } from './mind.ts';
import { bestArm, learn, matchRegret, played, type Rule, tried } from './selection.ts';
import { resolveAnswer, resolveTurn } from './turn.ts';
import { giveUsual, lookFrom } from './usual.ts';

/** Turns played from the comparison on. */
const HORIZON = 2;
/** Arms tried in one comparison, beside holding still and the one thought best: PUCT names one, regret matching draws some. */
const TRIALS: { readonly [rule in Rule]: number } = { regret: 4, puct: 1, mixed: 1 };
/** What comparisons are made at, in turn: a desk of one's own, of the other leader's, of either a turn further on. */
const ROUND = ['own', 'own', 'further', 'own', 'own', 'other'] as const;

interface Future {
  readonly world: Working;
  readonly minds: Minds;
  readonly luck: number;
}

const openFuture = (looking: Looking): Future => {
  const { rng, samples, weights, mind, side } = looking;
  rng.reopen(looking.seed, looking.compared);
  const sample = samples[drawWeighted(rng, weights)] ?? samples[0];
  if (sample === undefined) throw new Error('a search without worlds');
  const minds = side === 'us' ? { us: mind, ussr: sample.mind } : { us: sample.mind, ussr: mind };
  const world = copyState(sample.world);
  // Who has sealed has chosen already, but what it chose is for the search to imagine.
  world.pub.sealed = { us: false, ussr: false };
  return { world, minds, luck: rng.next() };
};

type Orders = Record<Desk, Order | null>;

/** Gives a leader's orders as it plays its nodes now, at the desks that have none. */
const givePlayed = (looking: Looking, world: Working, nodes: DeskNodes, mind: Mind): void => {
  const orders = world[mind.side].orders as Orders;
  const seen = lookFrom(looking.scenario, world, mind.side);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] ?? NONE;
    const desk = DESKS[at] as Desk;
    if (node === NONE || orders[desk] !== null) continue;
    const arm = played(looking.tree, node, looking.rule, looking.rng);
    const order = orderAt(looking, arm);
    if (order !== null && orderNeed(seen, order) === null) orders[desk] = order;
  }
};

/** Gives a leader's orders: those of its nodes where the position is known, else the usual ones. */
const give = (looking: Looking, world: Working, mind: Mind, depth: number): void => {
  const nodes = nodesIn(looking, world, mind, depth);
  if (nodes === null) giveUsual(looking.scenario, world, mind, looking.rng);
  else givePlayed(looking, world, nodes, mind);
};

/**
 * Plays later turns, as the leaders have learnt to where they know the position, else as they usually do, and values what comes out.
 * The orders of a turn are drawn by the luck of the future.
 */
const playOut = (looking: Looking, world: Working, { minds, luck }: Future, from: number): void => {
  const { scenario, rng, dice } = looking;
  for (let depth = from; depth < HORIZON && world.phase === 'orders'; depth++) {
    rng.reopen(luck, world.pub.turn);
    give(looking, world, minds.us, depth);
    give(looking, world, minds.ussr, depth);
    resolveTurn(scenario, world, minds, dice);
  }
  looking.ended = world as State;
  evaluate(scenario, looking.ended, minds, looking.leaf);
  looking.looks += 1;
};

/** Plays one order at a desk, all else as it was given, and leaves its worth in the leaf. */
const playArm = (
  looking: Looking,
  future: Future,
  given: Working,
  side: Side,
  desk: Desk,
  arm: number,
  depth: number,
): void => {
  const world = copyState(given as State);
  const order = orderAt(looking, arm);
  (world[side].orders as Orders)[desk] = order;
  startDice(looking.dice, future.luck);
  resolveTurn(looking.scenario, world, future.minds, looking.dice);
  playOut(looking, world, future, depth + 1);
};

const forecast = blankForecast();

/** The chances of the latest future are worked out only where a note will tell them. */
const note = (looking: Looking): void => {
  const { sum, leaf, ended, scenario } = looking;
  if (ended === null) return;
  foretell(scenario, ended, forecast);
  sum.us += leaf.us;
  sum.ussr += leaf.ussr;
  sum.war += forecast.war;
  sum.deal += forecast.deal;
  looking.summed += 1;
};

/** Arms to be compared with the first: the one thought best, and some to try; none twice. */
const armsToTry = (looking: Looking, node: number): readonly number[] => {
  const { tree, rule, rng } = looking;
  const first = tree.first[node] ?? 0;
  const arms = new Set<number>([bestArm(tree, node)]);
  for (let trial = 0; trial < TRIALS[rule]; trial++) arms.add(tried(tree, node, rule, rng));
  arms.delete(first);
  return [...arms];
};

/** Plays the first arm and some others by `play`, and lets the node learn. */
const compareArms = (
  looking: Looking,
  { minds }: Future,
  node: number,
  side: Side,
  play: (arm: number) => void,
): void => {
  const { tree, byTemper } = looking;
  const { temper } = minds[other(looking.side)];
  const first = tree.first[node] ?? 0;
  const best = bestArm(tree, node);
  const arms = armsToTry(looking, node);
  play(first);
  const still = looking.leaf[side];
  learn(tree, first, 0);
  countByTemper(byTemper, first, temper, 0);
  if (best === first) note(looking);
  for (const arm of arms) {
    play(arm);
    const gain = looking.leaf[side] - still;
    learn(tree, arm, gain);
    countByTemper(byTemper, arm, temper, gain);
    if (arm === best) note(looking);
  }
  matchRegret(tree, node);
};

/** Compares at a desk of `side`, whose nodes these are, with everybody's other orders given. */
const compareDesk = (looking: Looking, future: Future, side: Side, nodes: DeskNodes, depth: number): void => {
  const { world, minds } = future;
  const desks = DESKS.filter((_, at) => (nodes[at] ?? NONE) !== NONE);
  const desk = desks[drawBelow(looking.rng, Math.max(1, desks.length))];
  if (desk === undefined) return;
  const node = nodes[DESKS.indexOf(desk)] ?? NONE;
  give(looking, world, minds[other(side)], depth);
  const kept = world[side].orders[desk];
  givePlayed(looking, world, nodes, minds[side]);
  (world[side].orders as Orders)[desk] = kept;
  const seen = lookFrom(looking.scenario, world, side);
  compareArms(looking, future, node, side, (arm) => {
    const order = orderAt(looking, arm);
    const allowed = order === null || orderNeed(seen, order) === null;
    playArm(looking, future, world, side, desk, allowed ? arm : (looking.tree.first[node] ?? 0), depth);
  });
};

/** Plays this turn as both leaders play it now. */
const playTurn = (looking: Looking, future: Future, root: DeskNodes): void => {
  const { world, minds, luck } = future;
  givePlayed(looking, world, root, minds[looking.side]);
  give(looking, world, minds[other(looking.side)], 0);
  startDice(looking.dice, luck);
  resolveTurn(looking.scenario, world, minds, looking.dice);
};

const compareFurther = (looking: Looking, future: Future, root: DeskNodes): void => {
  playTurn(looking, future, root);
  looking.looks += 1;
  if (future.world.phase !== 'orders') return;
  const side: Side = drawBelow(looking.rng, 2) === 0 ? 'us' : 'ussr';
  const nodes = nodesIn(looking, future.world, future.minds[side], 1);
  if (nodes !== null) compareDesk(looking, future, side, nodes, 1);
};

/** One comparison from the orders of a turn. */
export const compareOrders = (looking: Looking, root: DeskNodes): void => {
  const future = openFuture(looking);
  const at = ROUND[looking.compared % ROUND.length];
  looking.compared += 1;
  const { world, minds } = future;
  if (at === 'further') return compareFurther(looking, future, root);
  if (at === 'own') return compareDesk(looking, future, looking.side, root, 0);
  const rival = other(looking.side);
  const nodes = nodesIn(looking, world, minds[rival], 0);
  givePlayed(looking, world, root, minds[looking.side]);
  if (nodes !== null) compareDesk(looking, future, rival, nodes, 0);
};

/** One comparison of answers to what cannot wait; `answers` are those of the node's arms. */
export const compareAnswers = (looking: Looking, node: number, answers: readonly Action[]): void => {
  const future = openFuture(looking);
  looking.compared += 1;
  const { minds, luck } = future;
  const first = looking.tree.first[node] ?? 0;
  compareArms(looking, future, node, looking.side, (arm) => {
    const world = copyState(future.world as State);
    startDice(looking.dice, luck);
    resolveAnswer(looking.scenario, world, minds, looking.dice, answers[arm - first]);
    playOut(looking, world, future, 1);
  });
};
