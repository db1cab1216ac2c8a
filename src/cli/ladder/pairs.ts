/**
 * A pair: two games on one seed with seats swapped, so that neither the seat nor the luck of a seed favours anyone. What a player
 * scores in a pair is the sum of its own scores in both games.
 */
import type { Side } from '../../scenario/types.ts';
import type { GameKey, Row } from './row.ts';
import type { Table } from './table.ts';

/** Seeds from `first` on. */
export const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** Both games of a pair on each seed, the one's game as Washington first. */
const gamesOfPairs = (one: string, two: string, seeds: readonly number[]): readonly GameKey[] =>
  seeds.flatMap((seed) => [
    { us: one, ussr: two, seed },
    { us: two, ussr: one, seed },
  ]);

/** Points to a tenth, without what sums of fractions leave behind. */
const tenths = (points: number): number => Math.round(10 * points) / 10;

/** What the one scores above the other in a pair. */
export const marginOf = (asUs: Row, asUssr: Row): number =>
  tenths(asUs.scores.us + asUssr.scores.ussr - (asUs.scores.ussr + asUssr.scores.us));

/** Who wins a pair: 1 the one, 0 the other, a half neither. */
export const resultOf = (margin: number): number => (margin === 0 ? 0.5 : margin > 0 ? 1 : 0);

/** Margins of the one over the other, a seed each. */
export const playPairs = async (
  table: Table,
  one: string,
  two: string,
  seeds: readonly number[],
): Promise<readonly number[]> => {
  const rows = await table.play(gamesOfPairs(one, two, seeds));
  return seeds.map((_, index) => {
    const [asUs, asUssr] = rows.slice(2 * index, 2 * index + 2);
    if (asUs === undefined || asUssr === undefined) throw new Error('a pair lacks a game');
    return marginOf(asUs, asUssr);
  });
};

const seated = (side: Side, name: string, against: string, seed: number): GameKey =>
  side === 'us' ? { us: name, ussr: against, seed } : { us: against, ussr: name, seed };

/** Own scores in one seat against the same player, a seed each. */
export const playSeat = async (
  table: Table,
  side: Side,
  name: string,
  against: string,
  seeds: readonly number[],
): Promise<readonly number[]> => {
  const rows = await table.play(seeds.map((seed) => seated(side, name, against, seed)));
  return rows.map(({ scores }) => scores[side]);
};

/** What the one scores above the other on each seed. */
export const differences = (one: readonly number[], two: readonly number[]): readonly number[] =>
  one.map((value, index) => tenths(value - (two[index] ?? 0)));
