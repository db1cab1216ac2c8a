/** How the danger grows on the dated line of 1962, beside the path that the model foresaw. */
import type { GameReport } from '../../gameReport.ts';
import { BAD, dot, GOOD, INK, line, PALE, path, picture, text } from './svg.ts';

const WIDTH = 640;
const HEIGHT = 320;
const LEFT = 60;
const BOTTOM = 270;
const TOP = 40;
const TURNS = 20;
const MOST = 14;

/** The model's own path at Standard danger, per cent, at the end of the turn. */
const MODEL: readonly (readonly [turn: number, percent: number])[] = [
  [10, 0.5],
  [14, 3.5],
  [16, 5.7],
  [18, 8.4],
  [20, 10],
];
const DAYS: readonly (readonly [turn: number, day: string])[] = [
  [1, '16'],
  [4, '19'],
  [8, '22'],
  [12, '24'],
  [16, '26'],
  [20, '28 October'],
];

const x = (turn: number): number => LEFT + ((WIDTH - LEFT - 60) * turn) / TURNS;
const y = (percent: number): number => BOTTOM - ((BOTTOM - TOP) * percent) / MOST;

const turns = Array.from({ length: TURNS }, (_, index) => index + 1);

/** Share of games, per cent, in which nuclear weapons have been used by the end of a turn. */
const usedBy = (games: readonly GameReport[], turn: number): number =>
  (100 * games.filter(({ nuclear, turns: last }) => nuclear !== 'none' && last <= turn).length) /
  games.length;

/** What the ledger of risk says a game has run by the end of a turn, per cent. */
const ranBy = ({ risk }: GameReport, turn: number): number =>
  100 * (1 - risk.reduce((safe, [at, , ppm]) => (at <= turn ? safe * (1 - ppm / 1e6) : safe), 1));

const curve = (percentAt: (turn: number) => number): [number, number][] =>
  turns.map((turn) => [x(turn), y(percentAt(turn))]);

const frame = (): string[] => [
  line(LEFT, BOTTOM, WIDTH - 60, BOTTOM, INK),
  ...[0, 5, 10].flatMap((percent) => [
    line(LEFT, y(percent), WIDTH - 60, y(percent), PALE, 0.5),
    text(LEFT - 8, y(percent) + 4, `${percent} %`, 'end'),
  ]),
  ...DAYS.map(([turn, day]) => text(x(turn), BOTTOM + 18, day, 'middle')),
];

export const riskPlot = (games: readonly GameReport[]): string =>
  picture(WIDTH, HEIGHT, 'Chance of nuclear use by day on the dated line of 1962', [
    text(12, 20, 'Chance of nuclear use so far, 1962 against 1962, danger Standard'),
    ...frame(),
    path(
      curve((turn) => usedBy(games, turn)),
      BAD,
    ),
    path(
      curve((turn) => games.reduce((sum, game) => sum + ranBy(game, turn), 0) / games.length),
      GOOD,
      '6 4',
    ),
    ...MODEL.map(([turn, percent]) => dot(x(turn), y(percent), INK)),
    text(
      LEFT,
      HEIGHT - 14,
      'solid: games; dashed: the ledger of risk run; dots: the path that the model foresaw',
    ),
  ]);
