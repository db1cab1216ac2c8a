/** What `simulate` says of one game: a flat record of how it went and how it ended. */
import { dealOf, outcome } from '../engine/outcome.ts';
import type { State } from '../engine/state.ts';
import { type Bundle, type Outcome, PUBLICITIES, type Settings } from '../engine/types.ts';
import {
  type BySide,
  ISSUES,
  LEADER_TYPES,
  LEVELS,
  type Scenario,
  SIDES,
  type Side,
} from '../scenario/types.ts';
import { type Course, follow, newCourse } from './gameCourse.ts';
import { type Chooser, playGame } from './playGame.ts';

type Settlement = {
  readonly [issue: string]: { readonly value: string; readonly publicity: string };
};

/** A side's standing at the end, points. */
interface Standing {
  readonly home: number;
  readonly allies: number;
  readonly prestige: number;
  readonly credibility: number;
}

/** Turns count from 1, scores are points with one decimal, lists of turns have one entry a turn (see `Course`). */
export interface GameReport {
  readonly seed: number;
  readonly scenario: string;
  readonly us: string;
  readonly ussr: string;
  readonly end: Outcome['end'];
  readonly removed: readonly Side[];
  readonly nuclear: Outcome['nuclear'];
  readonly scores: BySide<number>;
  readonly turns: number;
  readonly endedAt: string;
  readonly incidents: Readonly<Course['incidents']>;
  readonly alert: Readonly<Course['alert']>;
  readonly launchersReady: number;
  readonly settlement: Settlement | null;
  readonly actions: Readonly<Course['actions']>;
  readonly contact: Readonly<Course['contact']>;
  readonly roe: Readonly<Course['roe']>;
  /** Every offer each side sent: what it announced, what both governments were to know, what only the principals. */
  readonly terms: Readonly<Course['terms']>;
  readonly risk: Readonly<Course['risk']>;
  readonly estimates: Readonly<Course['estimates']>;
  readonly launchers: Readonly<Course['launchers']>;
  readonly disclosed: Course['disclosed'];
  readonly tempers: BySide<string>;
  readonly standing: BySide<Standing>;
  readonly settings: Settings;
}

const HOUR_MS = 3_600_000;
const FIRST = 0;

/** The world's time at an hour of the scenario, UTC. */
const timeAt = (scenario: Scenario, hour: number): string => {
  const start = Date.parse(scenario.calendar[FIRST]?.at ?? '');
  return new Date(start + (hour - scenario.startHour) * HOUR_MS).toISOString();
};

const termsOf = (bundle: Bundle): Settlement =>
  Object.fromEntries(
    ISSUES.map((issue, index) => [
      issue,
      {
        value: LEVELS[issue][bundle.terms[index] ?? 0] ?? '',
        publicity: PUBLICITIES[bundle.publicity[index] ?? 0] ?? 'public',
      },
    ]),
  );

/** The true deal, secret clauses and all: the one that ended the crisis, or the freeze that held to the end. */
const settlementOf = (state: State): Settlement | null => {
  const deal = state.dark.settlement ?? (state.pub.end === 'E5' ? dealOf(state) : null);
  return deal === null ? null : termsOf(deal);
};

const points = (milli: number): number => Math.round(milli / 100) / 10;

const temperOf = ({ common }: State['us'] | State['ussr']): string => LEADER_TYPES[common.temper] ?? '';

const standingOf = ({ pub, ...sides }: State, side: Side): Standing => ({
  home: points(sides[side].common.home),
  allies: points(sides[side].common.allies),
  prestige: points(pub.prestige[side]),
  credibility: points(pub.credibility[side]),
});

/** Plays one game and reports it. Same arguments, same report. */
export const reportGame = (
  scenario: Scenario,
  settings: Settings,
  seed: number,
  names: BySide<string>,
  chooser: Chooser,
): GameReport => {
  const course = newCourse();
  const { state } = playGame(scenario, settings, seed, chooser, follow(course));
  const reckoning = outcome(scenario, state);
  if (reckoning === null) throw new Error(`seed ${seed}: over without an outcome`);
  return {
    seed,
    scenario: scenario.id,
    us: names.us,
    ussr: names.ussr,
    end: reckoning.end,
    removed: SIDES.filter((side) => reckoning.removed[side]),
    nuclear: reckoning.nuclear,
    scores: { us: points(reckoning.scores.us), ussr: points(reckoning.scores.ussr) },
    turns: course.alert.length,
    endedAt: timeAt(scenario, state.pub.hour),
    incidents: course.incidents,
    alert: course.alert,
    launchersReady: Math.floor(state.ussr.military.launchers / 1000),
    settlement: settlementOf(state),
    actions: course.actions,
    contact: course.contact,
    roe: course.roe,
    terms: course.terms,
    risk: course.risk,
    estimates: course.estimates,
    launchers: course.launchers,
    disclosed: course.disclosed,
    tempers: { us: temperOf(state.us), ussr: temperOf(state.ussr) },
    standing: { us: standingOf(state, 'us'), ussr: standingOf(state, 'ussr') },
    settings,
  };
};
