/** A class at work during a run of kills: what it asks, what of it was answered, and whether it has come to its end. */
import { setTimeout as wait } from 'node:timers/promises';
import { drawBelow, type Rng } from '../../src/base/random.ts';
import type { Entry } from '../../src/classroom/types.ts';
import type { AnyView } from '../../src/classroom/viewTypes.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Line } from '../room/line.ts';
import { nextRequest } from '../room/players.ts';
import { linesOf, type School } from '../room/school.ts';
import type { Asker } from './ledger.ts';
import type { Shown } from './views.ts';

/** A class with what was known of it at the last kill, and what its people were shown since. */
export interface Watched {
  readonly school: School;
  record: readonly Entry[];
  shown: readonly Shown[];
}

export interface Counts {
  readonly asked: number;
  readonly acknowledged: number;
  readonly refused: number;
  readonly entries: number;
}

/** Asked and not yet answered, of one line, at most. */
const OPEN_AT_MOST = 2;
const TICK_MILLISECONDS = 4;

export const askersOf = ({ control, seats }: School): readonly Asker[] => [
  { by: 'control', asked: control.asked() },
  ...seats.map((line, by) => ({ by, asked: line.asked() })),
];

const shownBy = ({ control, seats }: School, viewOf: (line: Line) => AnyView | null): readonly Shown[] =>
  [{ by: 'control' as const, line: control }, ...seats.map((line, by) => ({ by, line }))].flatMap(
    ({ by, line }) => {
      const view = viewOf(line);
      return view === null ? [] : [{ by, view }];
    },
  );

/** What each line was shown first when it came back, and what it has before it now. */
export const shownTo = (school: School): readonly Shown[] => shownBy(school, (line) => line.first());
export const nowShownTo = (school: School): readonly Shown[] => shownBy(school, (line) => line.view());

/** True when nothing is left to play. */
export const isOver = ({ school }: Watched): boolean => {
  const kind = school.control.view()?.class.clock.phase.kind;
  return kind === 'debrief' || kind === 'closed';
};

/** A teacher asks seldom, or a class would be over at once. */
const isTurnOf = (line: Line, { control }: School, rng: Rng): boolean =>
  line.open() < OPEN_AT_MOST && (line !== control || drawBelow(rng, 6) === 0);

/** Somebody asks for something. */
export type Stir = (classes: readonly Watched[], scenario: Scenario, rng: Rng) => void;

/** One line of each class. */
export const stir: Stir = (classes, scenario, rng) => stirAmong(linesOf, classes, scenario, rng);

/** One student of each class. */
export const stirSeats: Stir = (classes, scenario, rng) =>
  stirAmong(({ seats }) => seats, classes, scenario, rng);

const stirAmong = (
  linesIn: (school: School) => readonly Line[],
  classes: readonly Watched[],
  scenario: Scenario,
  rng: Rng,
): void => {
  for (const { school } of classes) {
    const lines = linesIn(school);
    const line = lines[drawBelow(rng, lines.length)];
    const view = line?.view() ?? null;
    if (line === undefined || view === null || !isTurnOf(line, school, rng)) continue;
    const request = nextRequest(scenario, view, rng);
    if (request !== null) line.ask(`c${line.asked().length}`, request);
  }
};

export const workFor = async (
  classes: readonly Watched[],
  scenario: Scenario,
  rng: Rng,
  milliseconds: number,
  stirring: Stir = stir,
): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    stirring(classes, scenario, rng);
    await wait(TICK_MILLISECONDS);
  }
};

export const countsOf = (classes: readonly Watched[]): Counts => {
  const asked = classes.flatMap(({ school }) => linesOf(school).flatMap((line) => line.asked()));
  return {
    asked: asked.length,
    acknowledged: asked.filter(({ answer }) => answer?.ok === true).length,
    refused: asked.filter(({ answer }) => answer?.ok === false).length,
    entries: classes.reduce((sum, { record }) => sum + record.length, 0),
  };
};

/** Of what was asked and not answered, whether it was kept all the same. */
export const unansweredOf = (classes: readonly Watched[]): readonly boolean[] =>
  classes.flatMap(({ school, record }) =>
    askersOf(school).flatMap(({ by, asked }) =>
      asked
        .filter(({ answer }) => answer === null)
        .map(({ command }) => record.some((entry) => entry.command === `${by}:${command}`)),
    ),
  );
