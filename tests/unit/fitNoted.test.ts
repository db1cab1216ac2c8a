import { expect, it } from 'vitest';
import { fitNoted } from '../../src/cli/forecast/scale.ts';
import type { Fear } from '../../src/cli/ladder/row.ts';

const game = (nuclear: boolean, us: number, ussr: number) => ({
  nuclear,
  fears: [
    [1, 'us', us],
    [1, 'ussr', ussr],
  ] as readonly Fear[],
});

it('finds for each side how much of its chances came', () => {
  const wars = Array.from({ length: 10 }, () => game(true, 200_000, 400_000));
  const peace = Array.from({ length: 90 }, () => game(false, 200_000, 400_000));
  expect(fitNoted([...wars, ...peace])).toEqual({ us: 500_000, ussr: 250_000 });
});

it('counts a note by how much it said', () => {
  const { us } = fitNoted([game(true, 900_000, 1), game(false, 100_000, 1)]);
  expect(us).toBe(Math.round((1_000_000 * 0.9) / 0.82));
});
