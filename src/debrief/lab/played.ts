/** What is kept of a game played in the lab: enough to count it, and to play the very same again. */
import { outcome } from '../../engine/outcome.ts';
import type { State } from '../../engine/state.ts';
import type { EndCode } from '../../engine/types.ts';
import type { BySide } from '../../scenario/types.ts';
import type { Course } from '../course.ts';
import { meanRange, medianRange, shareOf } from './statistics.ts';
import type { Spread } from './types.ts';

export interface Played {
  readonly seed: number;
  readonly end: EndCode;
  readonly scores: BySide<number>;
  readonly turns: number;
  readonly war: boolean;
  readonly misfits: number;
}

/** Of a course that is over. */
export const playedOf = ({ scenario, seed, state, turns, misfits }: Course): Played => {
  const reckoned = outcome(scenario, state as State);
  if (reckoned === null) throw new Error('a game that is not over has no outcome');
  const { end, scores, nuclear } = reckoned;
  return { seed, end, scores, turns, war: nuclear !== 'none', misfits: misfits.length };
};

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
        scores: {
          us: meanRange(games.map(({ scores }) => scores.us)),
          ussr: meanRange(games.map(({ scores }) => scores.ussr)),
        },
        turns: medianRange(games.map(({ turns }) => turns)),
      };
