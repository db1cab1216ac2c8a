/** What is kept of a game played in the lab: enough to count it, and to play the very same again. */
import { outcome } from '../../engine/outcome.ts';
import type { State } from '../../engine/state.ts';
import type { EndCode } from '../../engine/types.ts';
import type { BySide } from '../../scenario/types.ts';
import type { Course } from '../course.ts';
import { meanRange, meanShare, medianRange, momentsOf, shareOf } from './statistics.ts';
import type { Spread } from './types.ts';

export interface Played {
  readonly seed: number;
  readonly end: EndCode;
  readonly scores: BySide<number>;
  readonly turns: number;
  readonly war: boolean;
  /** The chance of war that it ran, ppm: see the ledger. */
  readonly risk: number;
  readonly misfits: number;
}

/** Of a course that is over. */
export const playedOf = (course: Course): Played => {
  const { scenario, seed, state, turns, misfits } = course;
  const reckoned = outcome(scenario, state as State);
  if (reckoned === null) throw new Error('a game that is not over has no outcome');
  const { end, scores, nuclear } = reckoned;
  const war = nuclear !== 'none';
  return { seed, end, scores, turns, war, risk: riskOf(course), misfits: misfits.length };
};

/** The chance of war that one game ran, ppm: its mean over games is that of war itself. */
export const riskOf = ({ risks }: Course): number => risks.reduce((sum, { ppm }) => sum + ppm, 0);

/** Ends by how many games came to them, the most frequent first. */
export const countEnds = (games: readonly Played[]): readonly (readonly [EndCode, number])[] => {
  const counts = new Map<EndCode, number>();
  for (const { end } of games) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, one], [, two]) => two - one);
};

/** Null of no games. */
export const spreadOf = (games: readonly Played[]): Spread | null =>
  games.length === 0
    ? null
    : {
        games: games.length,
        ends: countEnds(games).map(([end, count]) => ({ end, share: shareOf(count, games.length) })),
        war: shareOf(games.filter(({ war }) => war).length, games.length),
        risk: meanShare(momentsOf(games.map(({ risk }) => risk))),
        scores: {
          us: meanRange(games.map(({ scores }) => scores.us)),
          ussr: meanRange(games.map(({ scores }) => scores.ussr)),
        },
        turns: medianRange(games.map(({ turns }) => turns)),
      };
