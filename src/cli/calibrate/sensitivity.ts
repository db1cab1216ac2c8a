/**
 * How much each constant matters: every one a fifth up and down, on the same seeds, against the constants as they are. All are tried
 * on few games; those that moved most, on many. The dated line of 1962 for T1 and T2, and for scores also the pairs whose
 * bargaining answers to what clauses and signals are worth.
 */
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Cell } from '../cells/cell.ts';
import { reportsOf } from '../cells/threads.ts';
import type { GameReport } from '../gameReport.ts';
import { CELLS } from './cells.ts';
import { type Constant, constantsOf, nameOf, scaled } from './constants.ts';
import { isNuclear, isSettled } from './measures.ts';
import { type Estimate, mean } from './statistics.ts';

const UP = 1.2;
const DOWN = 0.8;
/** How many constants are tried on many games. */
const FINALISTS = 15;

/** What is watched: shares in per cent, scores in points. */
export const EFFECTS = ['T1', 'T2', 'US score', 'USSR score'] as const;
type Effect = (typeof EFFECTS)[number];
/** The values of single games. */
type Sample = { readonly [effect in Effect]: readonly number[] };
type Moves = { readonly [effect in Effect]: Estimate };

/** What a fifth less and a fifth more of a constant change. */
export interface Swing {
  readonly constant: Constant;
  readonly name: string;
  readonly less: Moves;
  readonly more: Moves;
}

export interface Trial {
  readonly games: number;
  readonly swings: readonly Swing[];
}

const seedsTo = (games: number): readonly number[] => Array.from({ length: games }, (_, index) => index + 1);
const inPercent = (games: readonly GameReport[], test: (game: GameReport) => boolean): number[] =>
  games.map((game) => (test(game) ? 100 : 0));

const play = async (changes: Cell['changes'], games: number, jobs: number): Promise<Sample> => {
  const reports = (cell: Cell): Promise<readonly GameReport[]> =>
    reportsOf({ ...cell, changes }, seedsTo(games), jobs);
  const history = await reports(CELLS.history);
  const all = [...history, ...(await reports(CELLS.hawks)), ...(await reports(CELLS.brink))];
  return {
    T1: inPercent(history, isSettled),
    T2: inPercent(history, isNuclear),
    'US score': all.map(({ scores }) => scores.us),
    'USSR score': all.map(({ scores }) => scores.ussr),
  };
};

/** Game by game, so that luck shared is luck left out. */
const moved = (sample: Sample, usual: Sample): Moves => {
  const by = (effect: Effect): Estimate =>
    mean(sample[effect].map((value, game) => value - (usual[effect][game] ?? value)));
  return { T1: by('T1'), T2: by('T2'), 'US score': by('US score'), 'USSR score': by('USSR score') };
};

const tryAll = async (
  constants: readonly Constant[],
  games: number,
  jobs: number,
  told: (line: string) => void,
): Promise<Trial> => {
  const usual = await play([], games, jobs);
  const swings: Swing[] = [];
  for (const constant of constants) {
    const less = moved(await play([scaled(constant, DOWN)], games, jobs), usual);
    const more = moved(await play([scaled(constant, UP)], games, jobs), usual);
    swings.push({ constant, name: nameOf(constant), less, more });
    told(`${swings.length} of ${constants.length} constants on ${games} games`);
  }
  return { games, swings };
};

/** How far a constant surely moves an effect: the nearer end of the interval, or nothing when it may be luck. */
const sure = ({ low, high }: Estimate): number =>
  low > 0 || high < 0 ? Math.min(Math.abs(low), Math.abs(high)) : 0;
export const surely = ({ less, more }: Swing, effect: Effect): number =>
  Math.max(sure(less[effect]), sure(more[effect]));
/** How far it seems to. */
export const reach = ({ less, more }: Swing, effect: Effect): number =>
  Math.max(Math.abs(less[effect].value), Math.abs(more[effect].value));

type Reach = typeof reach;
/** By what they move most, per cent and points of score alike; the greatest first. */
export const ranked = (swings: readonly Swing[], by: Reach): readonly Swing[] => {
  const most = (swing: Swing): number => Math.max(...EFFECTS.map((effect) => by(swing, effect)));
  return swings.toSorted((one, two) => most(two) - most(one));
};

/** Every constant on `games`, and those that moved most on ten times as many. */
export const trySensitivity = async (
  scenario: Scenario,
  games: number,
  jobs: number,
  told: (line: string) => void,
): Promise<{ readonly first: Trial; readonly second: Trial }> => {
  const constants = constantsOf(scenario, DEFAULT_SETTINGS.danger);
  const first = await tryAll(constants, games, jobs, told);
  const finalists = ranked(first.swings, reach).slice(0, FINALISTS);
  const second = await tryAll(
    finalists.map(({ constant }) => constant),
    10 * games,
    jobs,
    told,
  );
  return { first, second };
};
