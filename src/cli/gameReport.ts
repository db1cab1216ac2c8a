/** What `simulate` says of one game: a flat record of how it went and how it ended. */
import { dealOf, outcome } from '../engine/outcome.ts';
import type { State } from '../engine/state.ts';
import { type Bundle, type Outcome, PUBLICITIES, type Settings } from '../engine/types.ts';
import { type BySide, ISSUES, LEVELS, type Scenario, SIDES, type Side } from '../scenario/types.ts';
import { type Chooser, playGame, type Watcher } from './playGame.ts';

type Settlement = {
  readonly [issue: string]: { readonly value: string; readonly publicity: string };
};

/** Turns count from 1, scores are points with one decimal, `alert` is one pair a turn at its end. */
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
  /** The turn of each incident, in order. */
  readonly incidents: readonly number[];
  readonly alert: readonly (readonly [number, number])[];
  readonly launchersReady: number;
  readonly settlement: Settlement | null;
  /** Every order carried to its desk, with its turn. */
  readonly actions: BySide<readonly (readonly [number, string])[]>;
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

interface Course {
  readonly incidents: number[];
  readonly alert: [number, number][];
  readonly actions: { readonly us: [number, string][]; readonly ussr: [number, string][] };
}

/** Notes what happens turn by turn. An incident stops the resolution, so it is seen before the turn is over. */
const follow = (course: Course): Watcher => {
  let turn = 0;
  let incidents = 0;
  return {
    before: (state, action) => {
      turn = state.pub.turn;
      if (action.kind === 'order') course.actions[action.side].push([turn + 1, action.order.kind]);
    },
    after: (state) => {
      if (state.dark.incidents > incidents) course.incidents.push(turn + 1);
      incidents = state.dark.incidents;
      const resolved = state.phase === 'over' || state.pub.turn > turn;
      if (resolved) course.alert.push([state.us.common.alert, state.ussr.common.alert]);
    },
  };
};

const points = (milli: number): number => Math.round(milli / 100) / 10;

/** Plays one game and reports it. Same arguments, same report. */
export const reportGame = (
  scenario: Scenario,
  settings: Settings,
  seed: number,
  names: BySide<string>,
  chooser: Chooser,
): GameReport => {
  const course: Course = { incidents: [], alert: [], actions: { us: [], ussr: [] } };
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
  };
};
