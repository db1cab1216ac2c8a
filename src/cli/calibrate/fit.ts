/**
 * The fit, by a fixed procedure that anyone can repeat: hazards first, on the dated line of 1962 with reactions live, then payoffs on the
 * passive line. It looks at T2, T3, T5 and T8 alone and aims at a point stated here, before anything is played.
 */
import { DANGERS, type Danger, type Scenario } from '../../scenario/types.ts';
import type { Change } from '../cells/change.ts';
import { reportsOf } from '../cells/threads.ts';
import type { GameReport } from '../gameReport.ts';
import { CELLS } from './cells.ts';
import { isNuclear, isWhole, lateIncidents, lateRiskShare } from './measures.ts';

/** A constant with what the fit makes of it. */
export interface Fitted {
  readonly name: string;
  readonly was: number;
  readonly fitted: number;
  readonly target: string;
  readonly aim: number;
  readonly measured: number;
}

interface Search {
  readonly target: string;
  readonly path: Change['path'];
  readonly low: number;
  readonly high: number;
  /** The measure grows with the constant. */
  readonly aim: number;
  readonly danger: Danger;
  readonly measure: (games: readonly GameReport[]) => number;
}

const STEPS = 9;
/** T2: chances of nuclear war that scholars and participants name (RULES 9.6). */
const NUCLEAR: { readonly [danger in Danger]: number } = {
  bundy: 0.01,
  standard: 0.1,
  'kennedy-low': 0.33,
  'kennedy-high': 0.5,
  dms: 0.6,
};
/** T3: a little above the six to eight incidents on record less those that are absorbed unseen. */
const INCIDENTS = 6.5;
/** T5, per cent: inside the band but far from its middle, which would take a rate that grows more than fourfold within the week. */
const LATE_RISK = 56;
const PRESTIGE_LOST = 25;
const HOME_LEFT = 28;
const INITIAL_PRESTIGE = 50;

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const nuclearShare = (games: readonly GameReport[]): number => games.filter(isNuclear).length / games.length;
const incidentsOf = (games: readonly GameReport[]): number =>
  average(games.filter(isWhole).map(lateIncidents));

const HAZARDS: readonly Search[] = [
  {
    target: 'T5',
    path: ['hazard', 'fatiguePerDay'],
    low: 0,
    high: 1000,
    aim: LATE_RISK,
    danger: 'standard',
    measure: lateRiskShare,
  },
  {
    target: 'T3',
    path: ['hazard', 'incidentPpm'],
    low: 5000,
    high: 200_000,
    aim: INCIDENTS,
    danger: 'standard',
    measure: incidentsOf,
  },
];

const kappaSearch = (danger: Danger): Search => ({
  target: 'T2',
  path: ['hazard', 'kappaPpb', danger],
  low: 0,
  high: 200_000_000,
  aim: NUCLEAR[danger],
  danger,
  measure: nuclearShare,
});

/** Fatigue and rate hang together, so they are sought twice in turn; then the chance that an incident turns nuclear, danger by danger. */
const SEARCHES: readonly Search[] = [...HAZARDS, ...HAZARDS, ...DANGERS.map(kappaSearch)];

const valueAt = (scenario: Scenario, path: Change['path']): number => {
  let at: unknown = scenario;
  for (const key of path) at = (at as { readonly [key: string | number]: unknown })[key];
  return Number(at);
};

/** Significant to two figures and a half: no fit deserves more. */
const rounded = (value: number): number => {
  const unit = 10 ** Math.max(0, String(Math.round(value)).length - 3);
  return Math.round(value / (5 * unit)) * 5 * unit;
};

type Play = (danger: Danger, changes: readonly Change[]) => Promise<readonly GameReport[]>;

/** Halves the interval until the measure meets the aim; luck is shared by all steps, since seeds are. */
const seek = async (search: Search, found: readonly Change[], play: Play): Promise<[Change, number]> => {
  let { low, high } = search;
  for (let step = 0; step < STEPS; step++) {
    const value = Math.round((low + high) / 2);
    const games = await play(search.danger, [...found, { path: search.path, value }]);
    if (search.measure(games) < search.aim) low = value;
    else high = value;
  }
  const change = { path: search.path, value: rounded((low + high) / 2) };
  return [change, search.measure(await play(search.danger, [...found, change]))];
};

const nameOf = (path: Change['path']): string => path.join('.');
const withChange = (found: readonly Change[], change: Change): readonly Change[] => [
  ...found.filter(({ path }) => nameOf(path) !== nameOf(change.path)),
  change,
];

/** Stage 1: the hazard on the dated line. Stage 2: what E6 costs Washington, on the passive line, where both meters move one for one. */
export const fit = async (
  scenario: Scenario,
  seeds: readonly number[],
  jobs: number,
  told: (fitted: Fitted) => void,
): Promise<void> => {
  const played: Play = (danger, changes) => {
    const cell = CELLS.history;
    return reportsOf({ ...cell, settings: { ...cell.settings, danger }, changes }, seeds, jobs);
  };
  let found: readonly Change[] = [];
  for (const search of SEARCHES) {
    const { target, path, aim } = search;
    const [change, measured] = await seek(search, found, played);
    found = withChange(found, change);
    told({ name: nameOf(path), was: valueAt(scenario, path), fitted: change.value, target, aim, measured });
  }
  const passive = await reportsOf({ ...CELLS.passive, changes: found }, seeds, jobs);
  for (const payoff of payoffs(scenario, passive)) told(payoff);
};

const payoffs = (scenario: Scenario, passive: readonly GameReport[]): readonly Fitted[] => {
  const lost = average(passive.map(({ standing }) => INITIAL_PRESTIGE - standing.us.prestige));
  const left = average(passive.map(({ standing }) => standing.us.home));
  const { prestige, home } = scenario.reckoning.acquiescence;
  return [
    {
      name: 'reckoning.acquiescence.prestige',
      was: prestige,
      fitted: rounded(prestige + 1000 * (PRESTIGE_LOST - lost)),
      target: 'T8',
      aim: PRESTIGE_LOST,
      measured: lost,
    },
    {
      name: 'reckoning.acquiescence.home',
      was: home,
      fitted: rounded(home + 1000 * (left - HOME_LEFT)),
      target: 'T8',
      aim: HOME_LEFT,
      measured: left,
    },
  ];
};
