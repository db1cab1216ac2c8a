/**
 * `heuristic`: a shallow look-ahead over sampled worlds. Desk by desk it plays each promising order to the end of the
 * turn in a few worlds that fit its observation, values what comes out, and keeps the best. Pure: same observation,
 * seed and nodes, same choice. It is given an observation, never a state (law 7).
 */
import { drawBelow, drawWeighted, openRng, type Rng } from '../base/random.ts';
import { copyState } from '../engine/copy.ts';
import { sample } from '../engine/sample.ts';
import type { State, Working } from '../engine/state.ts';
import { apply, chanceWeights } from '../engine/transition.ts';
import type { Action, Observation, Order } from '../engine/types.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../scenario/types.ts';
import { aspiration, inclination } from './inclination.ts';
import { promisingOrders } from './promising.ts';
import { positionValue } from './value.ts';

/** Look-aheads spent on one choice when the caller names no number. */
export const DEFAULT_NODES = 60;
const FEWEST_WORLDS = 2;
const MOST_WORLDS = 6;
/** An order must promise this much more than holding, milli-points. */
const WORTH_ACTING = 60;
const MOST_DRAWS = 400;
/** A little of every choice is mood, milli-points, so that games on different seeds differ. */
const MOOD = 300;

export type Given = { readonly [desk in Desk]: Order | null };

/** The choice of a side's leader. `legal` must not be empty. */
export const chooseHeuristic = (
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
  nodes: number,
): Action => {
  const [first] = legal;
  if (first === undefined) throw new Error('a policy was asked with nothing to choose from');
  const { side, own } = seen;
  if (side === null || own === null) return first;
  const rng = openRng(seed, seen.pub.turn);
  if (own.reaction !== null) return chooseReaction(scenario, seen, side, legal, rng);
  return chooseOrder(scenario, seen, side, legal, rng, nodes, seed);
};

/** What one desk should order beside what the others are to be given, or null for nothing. `legal` may list other desks' orders too. */
export const heuristicAt = (
  scenario: Scenario,
  seen: Observation,
  desk: Desk,
  given: Given,
  legal: readonly Action[],
  seed: number,
  nodes: number,
): Order | null => {
  const { side, own } = seen;
  if (side === null || own === null || own.reaction !== null) return null;
  const together: Observation = { ...seen, own: { ...own, orders: given } };
  const worlds = sampleWorlds(scenario, seen, openRng(seed, seen.pub.turn), MOST_WORLDS);
  const orders = promisingOrders(scenario, together, side, desk, legal, worlds[0]);
  return bestOrder(scenario, together, side, desk, given, orders, worlds, nodes, seed);
};

/** Desks after the last one that has its order are still to be decided; a desk passed over has been told to hold. */
const desksLeft = (orders: Given): readonly Desk[] => {
  const given = DESKS.map((desk) => orders[desk] !== null).lastIndexOf(true);
  return DESKS.slice(given + 1);
};

const chooseOrder = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  legal: readonly Action[],
  rng: Rng,
  nodes: number,
  seed: number,
): Action => {
  const given: Given = seen.own?.orders ?? {
    military: null,
    public: null,
    intelligence: null,
    private: null,
  };
  const worlds = sampleWorlds(scenario, seen, rng, MOST_WORLDS);
  for (const desk of desksLeft(given)) {
    const orders = promisingOrders(scenario, seen, side, desk, legal, worlds[0]);
    const best = bestOrder(scenario, seen, side, desk, given, orders, worlds, nodes, seed);
    if (best !== null) return { kind: 'order', side, desk, order: best };
  }
  return { kind: 'seal', side };
};

const sampleWorlds = (scenario: Scenario, seen: Observation, rng: Rng, count: number): readonly State[] =>
  Array.from({ length: count }, () => sample(scenario, seen, rng).state);

const bestOrder = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  desk: Desk,
  given: Given,
  orders: readonly Order[],
  worlds: readonly State[],
  nodes: number,
  seed: number,
): Order | null => {
  if (orders.length === 0) return null;
  const depth = Math.max(FEWEST_WORLDS, Math.min(MOST_WORLDS, Math.floor(nodes / (orders.length + 1))));
  const used = worlds.slice(0, depth);
  const turns = scenario.calendar.length;
  const turnsLeft = turns - seen.pub.turn;
  const mood = openRng(seed, 16 * seen.pub.turn + DESKS.indexOf(desk));
  let best: Order | null = null;
  let bestValue = expected(scenario, side, given, used) + WORTH_ACTING;
  for (const order of orders) {
    const closing =
      order.kind === 'K1' ? aspiration(side, seen.own?.common.temper ?? 1, turnsLeft, turns) : 0;
    const value =
      expected(scenario, side, { ...given, [desk]: order }, used) +
      inclination(seen, order, turnsLeft) -
      closing +
      drawBelow(mood, MOOD);
    if (value <= bestValue) continue;
    best = order;
    bestValue = value;
  }
  return best;
};

/** Mean value over worlds of giving these orders and letting the turn run. The same dice fall in the same world. */
const expected = (scenario: Scenario, side: Side, orders: Given, worlds: readonly State[]): number => {
  let sum = 0;
  worlds.forEach((world, index) => {
    const state = copyState(world);
    state[side].orders = { ...orders } as Working['us']['orders'];
    sum += positionValue(scenario, runTurn(scenario, state, openRng(index, world.pub.turn)) as State, side);
  });
  return sum / worlds.length;
};

/** Seals for both and plays to the next turn's orders, or to the end. */
const runTurn = (scenario: Scenario, state: Working, rng: Rng): Working => {
  for (const side of ['us', 'ussr'] as const) {
    if (!state.pub.sealed[side]) apply(scenario, state, { kind: 'seal', side }, null);
  }
  return runOn(scenario, state, rng);
};

const runOn = (scenario: Scenario, state: Working, rng: Rng): Working => {
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    if (state.phase === 'reaction') apply(scenario, state, likelyReaction(state), null);
    else if (state.phase === 'resolving') {
      const weights = chanceWeights(scenario, state);
      if (weights === null) return state;
      apply(scenario, state, { kind: 'chance', draw: drawWeighted(rng, weights) }, null);
    } else return state;
  }
  return state;
};

/** How a leader is expected to answer: hawks hold, others restrain. */
const likelyReaction = (state: Working): Action => {
  const side: Side = state.us.reaction !== null ? 'us' : 'ussr';
  const choices = state[side].reaction?.choices ?? [];
  const wanted = state[side].common.temper === 2 ? ['hold', 'shadow'] : ['restrain', 'pass'];
  const choice = wanted.find((known) => choices.includes(known)) ?? choices[0] ?? 'restrain';
  return { kind: 'reaction', side, choice };
};

const chooseReaction = (
  scenario: Scenario,
  seen: Observation,
  side: Side,
  legal: readonly Action[],
  rng: Rng,
): Action => {
  const [first] = legal;
  if (first === undefined) throw new Error('a policy was asked with nothing to choose from');
  if (seen.own?.reaction?.code === 'opening') return legal[drawBelow(rng, legal.length)] ?? first;
  const worlds = sampleWorlds(scenario, seen, rng, MOST_WORLDS);
  let best = first;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const action of legal) {
    let sum = 0;
    worlds.forEach((world, index) => {
      const state = copyState(world);
      apply(scenario, state, action, null);
      sum += positionValue(scenario, runOn(scenario, state, openRng(index, world.pub.turn)) as State, side);
    });
    const restraint = action.kind === 'reaction' && RECKLESS.has(action.choice) ? 2500 * worlds.length : 0;
    if (sum - restraint <= bestValue) continue;
    best = action;
    bestValue = sum - restraint;
  }
  return best;
};

/** Answers that shed blood need a clear gain: the other side's reply lies beyond the look-ahead. */
const RECKLESS = new Set(['retaliate', 'disable', 'board']);
