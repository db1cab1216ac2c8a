/**
 * How fast `search` thinks, at its usual budget and on one core: futures of at most two turns looked into a second, the time
 * of a reply, and what its tree takes.
 */
import { legalActions } from '../../engine/legal.ts';
import type { Observation } from '../../engine/types.ts';
import { decide } from '../../policy/decide.ts';
import { DEFAULT_SEARCH_NODES, type Leader } from '../../policy/leader.ts';
import { searchOfTurn } from '../../policy/search/search.ts';
import { bytesOf } from '../../policy/search/tree.ts';
import type { Scenario } from '../../scenario/types.ts';
import { median, RUNS, rounded, type Spent, spentOn } from './timing.ts';

export interface SearchFigures {
  readonly search: 'knot-of-war';
  readonly looksPerSecond: number;
  /** By the time of the processor: what a core with nothing else to do would give. */
  readonly looksPerProcessorSecond: number;
  readonly medianReplyMs: number;
  readonly medianReplyProcessorMs: number;
  readonly replies: number;
  readonly nodes: number;
  /** Arms count as nodes. The arrays in use, without the orders they point at. */
  readonly bytesPerTreeNode: number;
}

const LEADER: Leader = { policy: 'search', nodes: DEFAULT_SEARCH_NODES, doctrine: 'hidden' };
const SEED = 1;

/** One whole reply, as the game asks for it. */
const reply = (scenario: Scenario, seen: Observation): void => {
  decide(LEADER, scenario, seen, legalActions(scenario, seen), { seed: SEED, ply: 0 });
};

/** Time of a reply to each position in turn. */
export const timeReplies = (scenario: Scenario, positions: readonly Observation[]): readonly Spent[] =>
  positions.map((seen) => spentOn(() => reply(scenario, seen)));

interface Looked extends Spent {
  readonly looks: number;
  readonly bytes: number;
  readonly arms: number;
}

const lookOnce = (scenario: Scenario, seen: Observation): Looked => {
  const { made, ...spent } = spentOn(() => searchOfTurn(LEADER, scenario, seen, SEED));
  if (made === null) throw new Error('a position without a leader');
  return { ...spent, looks: made.looks, arms: made.tree.arms, bytes: bytesOf(made.tree) };
};

const total = (of: readonly Looked[], what: keyof Looked): number =>
  of.reduce((sum, each) => sum + each[what], 0);

export const measureSearch = (scenario: Scenario, positions: readonly Observation[]): SearchFigures => {
  const lookAtAll = (): readonly Looked[] => positions.map((seen) => lookOnce(scenario, seen));
  lookAtAll();
  const runs = Array.from({ length: RUNS }, lookAtAll);
  const rate = (time: keyof Spent): number =>
    Math.round(median(runs.map((run) => (1000 * total(run, 'looks')) / total(run, time))));
  const replies = timeReplies(scenario, positions);
  const middle = (time: keyof Spent): number => rounded(median(replies.map((spent) => spent[time])), 1);
  return {
    search: 'knot-of-war',
    looksPerSecond: rate('ms'),
    looksPerProcessorSecond: rate('processorMs'),
    medianReplyMs: middle('ms'),
    medianReplyProcessorMs: middle('processorMs'),
    replies: replies.length,
    nodes: LEADER.nodes,
    bytesPerTreeNode: rounded(total(runs.flat(), 'bytes') / total(runs.flat(), 'arms'), 1),
  };
};
