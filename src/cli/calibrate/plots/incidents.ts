/** How many incidents befall a game from 22 October on, beside a Poisson law of the same mean. */
import type { GameReport } from '../../gameReport.ts';
import { isWhole, lateIncidents } from '../measures.ts';
import { BAND, dot, INK, line, picture, rect, text } from './svg.ts';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 40;
const BOTTOM = 250;
const MOST = 18;
const BAR = 30;
const TALL = 900;

const poisson = (mean: number, count: number): number => {
  let chance = Math.exp(-mean);
  for (let k = 1; k <= count; k++) chance *= mean / k;
  return chance;
};

export const incidentsPlot = (all: readonly GameReport[]): string => {
  const games = all.filter(isWhole);
  const counts = games.map(lateIncidents);
  const mean = counts.reduce((sum, count) => sum + count, 0) / games.length;
  const columns = Array.from({ length: MOST + 1 }, (_, count) => count);
  const height = (chance: number): number => chance * TALL;
  return picture(WIDTH, HEIGHT, 'Incidents from 22 to 28 October', [
    text(
      12,
      20,
      `Incidents from 22 to 28 October, 1962 against 1962, games not cut short: mean ${mean.toFixed(2)}`,
    ),
    line(LEFT, BOTTOM, WIDTH - 20, BOTTOM, INK),
    ...columns.flatMap((count) => {
      const x = LEFT + 5 + count * BAR;
      const found = height(counts.filter((number) => number === count).length / games.length);
      return [
        rect(x, BOTTOM - found, BAR - 6, found, BAND),
        dot(x + (BAR - 6) / 2, BOTTOM - height(poisson(mean, count)), INK),
        text(x + (BAR - 6) / 2, BOTTOM + 16, String(count), 'middle'),
      ];
    }),
    text(LEFT, HEIGHT - 14, 'bars: games; dots: a Poisson law of the same mean'),
  ]);
};
