/** A real server that is killed without warning at drawn moments and started again, and what is found each time. */
import { setTimeout as wait } from 'node:timers/promises';
import { drawBelow, openRng, type Rng } from '../../src/base/random.ts';
import type { Entry } from '../../src/classroom/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Line } from '../room/line.ts';
import { type ServerProcess, whenUp } from '../room/process.ts';
import { linesOf, openSchool, usualSetup } from '../room/school.ts';
import { until } from '../room/until.ts';
import { ledgerFaults } from './ledger.ts';
import { viewFaults } from './views.ts';
import {
  askersOf,
  type Counts,
  countsOf,
  isOver,
  shownTo,
  stir,
  unansweredOf,
  type Watched,
  workFor,
} from './watched.ts';

/** Seats must be back by themselves within this, once the server answers again. */
export const BACK_MILLISECONDS = 10_000;
/** Asked at once just before the end, so that the kill comes in the middle of work, also where a busy machine did little until then. */
const LAST_STIRS = 16;
const LAST_MILLISECONDS = 6;

export interface KillPlan {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly classes: number;
  readonly students: number;
  /** A kill comes within so many milliseconds of the last return. */
  readonly longest: number;
  readonly retryMilliseconds: number;
  readonly url: string;
  /** Starts the server where it always stands. */
  readonly start: () => ServerProcess;
  /** The records of rooms of a server that is down. */
  readonly records: (rooms: readonly string[]) => Promise<ReadonlyMap<string, readonly Entry[]>>;
}

export interface RoundLine extends Counts {
  readonly round: number;
  readonly killedAfter: number;
  /** Asked and unanswered when the server died, and how many of those were kept already. */
  readonly unanswered: number;
  readonly keptUnanswered: number;
  /** From the start of the new process until it answers, and from then until every seat has been shown its room again. */
  readonly upMilliseconds: number;
  readonly backMilliseconds: number;
  readonly faults: readonly string[];
}

export interface KillRun {
  readonly plan: KillPlan;
  server: ServerProcess;
  classes: Watched[];
  opened: number;
  /** What classes that came to their end had asked. */
  past: Counts;
}

const NONE: Counts = { asked: 0, acknowledged: 0, refused: 0, entries: 0 };

const plus = (one: Counts, two: Counts): Counts => ({
  asked: one.asked + two.asked,
  acknowledged: one.acknowledged + two.acknowledged,
  refused: one.refused + two.refused,
  entries: one.entries + two.entries,
});

const openOne = async (run: KillRun): Promise<void> => {
  const { seed, students, url, retryMilliseconds } = run.plan;
  const setup = usualSetup(seed + run.opened++);
  const school = await openSchool({ setup, students, url: () => url, retryMilliseconds });
  run.classes.push({ school, record: [], shown: [] });
};

const fillUp = async (run: KillRun): Promise<void> => {
  while (run.classes.length < run.plan.classes) await openOne(run);
};

export const startRun = async (plan: KillPlan): Promise<KillRun> => {
  const server = plan.start();
  await whenUp(server);
  const run: KillRun = { plan, server, classes: [], opened: 0, past: NONE };
  await fillUp(run);
  return run;
};

const allLines = ({ classes }: KillRun): readonly Line[] => classes.flatMap(({ school }) => linesOf(school));

const killAtWork = async (run: KillRun, rng: Rng, milliseconds: number): Promise<void> => {
  const { scenario } = run.plan;
  await workFor(run.classes, scenario, rng, milliseconds);
  for (let count = 0; count < LAST_STIRS; count++) stir(run.classes, scenario, rng);
  await wait(drawBelow(rng, LAST_MILLISECONDS));
  const lines = allLines(run);
  for (const line of lines) line.hold(true);
  await run.server.kill();
  await until(() => lines.every((line) => line.view() === null), BACK_MILLISECONDS);
};

/** What the records of a dead server say of what was asked of it and shown by it. */
const lookInto = async ({ plan, classes }: KillRun): Promise<readonly string[]> => {
  const found = await plan.records(classes.map(({ school }) => school.code));
  return classes.flatMap((one) => {
    const { code } = one.school;
    const record = found.get(code) ?? [];
    const faults = [
      ...ledgerFaults(record, one.record, askersOf(one.school)),
      ...viewFaults(plan.scenario, code, record, one.record.length, one.shown),
    ];
    one.record = record;
    one.shown = [];
    return faults.map((fault) => `${code}: ${fault}`);
  });
};

/** Classes that are over are looked at no more. */
const letGo = (run: KillRun, over: readonly Watched[]): void => {
  for (const { school } of over) for (const line of linesOf(school)) line.close();
  run.past = plus(run.past, countsOf(over));
  run.classes = run.classes.filter((one) => !over.includes(one));
};

/** Waits for every line to be shown its room again; keeps what it was shown. */
const comeBack = async (run: KillRun): Promise<readonly string[]> => {
  const lines = allLines(run);
  const areBack = await until(() => lines.every((line) => line.first() !== null), BACK_MILLISECONDS);
  for (const one of run.classes) one.shown = shownTo(one.school);
  return areBack ? [] : [`${lines.filter((line) => line.first() === null).length} lines are not back`];
};

const answerAll = async (lines: readonly Line[]): Promise<readonly string[]> => {
  for (const line of lines) line.hold(false);
  const areAnswered = await until(() => lines.every((line) => line.open() === 0), BACK_MILLISECONDS);
  return areAnswered ? [] : ['what was asked again was not answered'];
};

const startAgain = async (run: KillRun) => {
  const start = performance.now();
  run.server = run.plan.start();
  await whenUp(run.server);
  const upMilliseconds = Math.round(performance.now() - start);
  const up = performance.now();
  const faults = await comeBack(run);
  const backMilliseconds = Math.round(performance.now() - up);
  const unanswered = await answerAll(allLines(run));
  return { upMilliseconds, backMilliseconds, faults: [...faults, ...unanswered] };
};

/** Works, kills, looks, starts again and looks again. */
export const playRound = async (run: KillRun, round: number): Promise<RoundLine> => {
  const rng = openRng(run.plan.seed, round);
  const killedAfter = drawBelow(rng, run.plan.longest);
  const over = run.classes.filter(isOver);
  await killAtWork(run, rng, killedAfter);
  const found = await lookInto(run);
  const unanswered = unansweredOf(run.classes);
  const counts = plus(run.past, countsOf(run.classes));
  letGo(run, over);
  const { faults, ...times } = await startAgain(run);
  await fillUp(run);
  return {
    round,
    killedAfter,
    ...counts,
    unanswered: unanswered.length,
    keptUnanswered: unanswered.filter(Boolean).length,
    ...times,
    faults: [...found, ...faults],
  };
};

/** A last kill when everything has been answered: what was found then. */
export const endRun = async (run: KillRun): Promise<readonly string[]> => {
  await run.server.kill();
  const faults = await lookInto(run);
  for (const line of allLines(run)) line.close();
  return faults;
};
