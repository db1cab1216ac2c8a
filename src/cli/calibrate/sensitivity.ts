/**
 * How much each constant matters: every one a fifth up and down, on the same seeds, against the constants as they are. The dated line
 * of 1962 for T1 and T2, and for scores also the pairs whose bargaining answers to what clauses and signals are worth.
 */
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Cell } from '../farm/cell.ts';
import { reportsOf } from '../farm/farm.ts';
import type { GameReport } from '../gameReport.ts';
import { CELLS } from './cells.ts';
import { type Constant, constantsOf, nameOf, scaled } from './constants.ts';
import { isNuclear, isSettled } from './measures.ts';

const UP = 1.2;
const DOWN = 0.8;

/** What is watched: shares in per cent, mean scores in points. */
export const EFFECTS = ['T1', 'T2', 'US score', 'USSR score'] as const;
export type Effects = { readonly [effect in (typeof EFFECTS)[number]]: number };

/** Change of each effect by a fifth less and a fifth more of a constant. */
export interface Swing {
  readonly name: string;
  readonly less: Effects;
  readonly more: Effects;
}

const percent = (games: readonly GameReport[], test: (game: GameReport) => boolean): number =>
  (100 * games.filter(test).length) / games.length;
const average = (games: readonly GameReport[], value: (game: GameReport) => number): number =>
  games.reduce((sum, game) => sum + value(game), 0) / games.length;

/** T1 and T2 on the dated line; scores over the dated line, two hawks, and brinkmanship alike. */
const effectsOf = async (
  seeds: readonly number[],
  changes: Cell['changes'],
  jobs: number,
): Promise<Effects> => {
  const play = (cell: Cell): Promise<readonly GameReport[]> => reportsOf({ ...cell, changes }, seeds, jobs);
  const history = await play(CELLS.history);
  const all = [...history, ...(await play(CELLS.hawks)), ...(await play(CELLS.brink))];
  return {
    T1: percent(history, isSettled),
    T2: percent(history, isNuclear),
    'US score': average(all, ({ scores }) => scores.us),
    'USSR score': average(all, ({ scores }) => scores.ussr),
  };
};

const minus = (one: Effects, two: Effects): Effects => ({
  T1: one.T1 - two.T1,
  T2: one.T2 - two.T2,
  'US score': one['US score'] - two['US score'],
  'USSR score': one['USSR score'] - two['USSR score'],
});

/** The swing of every constant, in the order of the scenario file. `told` hears how many are done. */
export const swingsOf = async (
  scenario: Scenario,
  games: number,
  jobs: number,
  told: (done: number, of: number) => void,
): Promise<readonly Swing[]> => {
  const seeds = Array.from({ length: games }, (_, index) => index + 1);
  const constants = constantsOf(scenario, DEFAULT_SETTINGS.danger);
  const usual = await effectsOf(seeds, [], jobs);
  const swings: Swing[] = [];
  const at = async (constant: Constant, factor: number): Promise<Effects> =>
    minus(await effectsOf(seeds, [scaled(constant, factor)], jobs), usual);
  for (const constant of constants) {
    const swing = { name: nameOf(constant), less: await at(constant, DOWN), more: await at(constant, UP) };
    swings.push(swing);
    told(swings.length, constants.length);
  }
  return swings;
};

/** How far a constant moves an effect, whichever way. */
export const reach = ({ less, more }: Swing, effect: keyof Effects): number =>
  Math.max(Math.abs(less[effect]), Math.abs(more[effect]));

/** Constants by what they move most, points of per cent and points of score alike; the greatest first. */
export const byReach = (swings: readonly Swing[]): readonly Swing[] => {
  const most = (swing: Swing): number => Math.max(...EFFECTS.map((effect) => reach(swing, effect)));
  return swings.toSorted((one, two) => most(two) - most(one));
};
