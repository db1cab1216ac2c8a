/** Which games to play: a range of seeds `A:B`, both included, or a first seed and a number of games. */
import { readWhole, refuseOption } from './options.ts';

const MOST_GAMES = 1_000_000;
const LAST_SEED = 2 ** 32 - 1;

const fromTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const readRange = (text: string): readonly number[] => {
  const [first = '', last = '', ...rest] = text.split(':');
  if (rest.length > 0) return refuseOption(`--seed must be a number or a range A:B, not ${text}.`);
  const from = readWhole('seed', first, 0, LAST_SEED);
  const to = readWhole('seed', last, from, Math.min(LAST_SEED, from + MOST_GAMES - 1));
  return fromTo(from, to);
};

/** `games` is null when the option was not given; with a range it must not be. */
export const readSeeds = (seed: string, games: string | null): readonly number[] => {
  if (!seed.includes(':')) {
    const count = readWhole('games', games ?? '1', 1, MOST_GAMES);
    const from = readWhole('seed', seed, 0, LAST_SEED + 1 - count);
    return fromTo(from, from + count - 1);
  }
  if (games !== null)
    return refuseOption('--games says how many from one seed; a range of seeds says it itself.');
  return readRange(seed);
};
