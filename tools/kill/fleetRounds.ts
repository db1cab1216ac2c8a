/** Several processes over one database, one of which is killed in every round; the others go on, and it is started again. */
import { drawBelow, openRng } from '../../src/base/random.ts';
import type { Entry } from '../../src/classroom/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Line } from '../room/line.ts';
import { linesOf, openSchool, usualSetup } from '../room/school.ts';
import { until } from '../room/until.ts';
import { ledgerFaults } from './ledger.ts';
import { BACK_MILLISECONDS } from './rounds.ts';
import { viewFaults } from './views.ts';
import { askersOf, countsOf, nowShownTo, stir, type Watched, workFor } from './watched.ts';

/** Processes that are started again when they end. */
export interface Fleet {
  readonly size: number;
  isWhole(): boolean;
  /** Without warning. */
  kill(number: number): void;
}

export interface FleetPlan {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly classes: number;
  readonly students: number;
  readonly fleet: Fleet;
  /** The one address of them all. */
  readonly url: string;
  readonly retryMilliseconds: number;
  readonly records: (rooms: readonly string[]) => Promise<ReadonlyMap<string, readonly Entry[]>>;
}

export interface FleetLine {
  readonly round: number;
  readonly killed: number;
  readonly acknowledged: number;
  readonly entries: number;
  /** From the kill until every line is in its room again and everything is answered. */
  readonly backMilliseconds: number;
  readonly faults: readonly string[];
}

/** Classes whose lines go to whichever process is next, so that every room is spread over all of them. */
export const openClasses = async (plan: FleetPlan): Promise<readonly Watched[]> => {
  const classes: Watched[] = [];
  for (let number = 0; number < plan.classes; number++) {
    const { students, url, retryMilliseconds, seed } = plan;
    const school = await openSchool({
      setup: usualSetup(seed + number),
      students,
      url: () => url,
      retryMilliseconds,
    });
    classes.push({ school, record: [], shown: [] });
  }
  return classes;
};

const WORK_MILLISECONDS = 400;
/** A machine that does much else takes its time to start a process. */
const START_MILLISECONDS = 60_000;

const isSettled = (line: Line): boolean => line.view() !== null && line.open() === 0;

/** The faults that are still there when everything should have come to everybody. */
const lookInto = async (plan: FleetPlan, classes: readonly Watched[]): Promise<readonly string[]> => {
  let faults: readonly string[] = [];
  await until(async () => {
    const found = await plan.records(classes.map(({ school }) => school.code));
    faults = classes.flatMap(({ school, record: before }) => {
      const record = found.get(school.code) ?? [];
      return [
        ...ledgerFaults(record, before, askersOf(school)),
        ...viewFaults(plan.scenario, school.code, record, record.length, nowShownTo(school)),
      ];
    });
    if (faults.length > 0) return false;
    for (const one of classes) one.record = found.get(one.school.code) ?? [];
    return true;
  }, BACK_MILLISECONDS);
  return faults;
};

/** Waits until all processes are up, works, kills one in the middle of it, works on, and looks at records and views when all is answered. */
export const playFleetRound = async (
  plan: FleetPlan,
  classes: readonly Watched[],
  round: number,
): Promise<FleetLine> => {
  const rng = openRng(plan.seed, round);
  const { fleet } = plan;
  const killed = round % fleet.size;
  const isWhole = await until(() => fleet.isWhole(), START_MILLISECONDS);
  if (!isWhole) throw new Error('a process that was killed did not come up again');
  await workFor(classes, plan.scenario, rng, drawBelow(rng, WORK_MILLISECONDS));
  for (let count = 0; count < fleet.size; count++) stir(classes, plan.scenario, rng);
  const start = performance.now();
  fleet.kill(killed);
  await workFor(classes, plan.scenario, rng, drawBelow(rng, WORK_MILLISECONDS));
  const lines = classes.flatMap(({ school }) => linesOf(school));
  const areBack = await until(() => lines.every(isSettled), BACK_MILLISECONDS);
  const backMilliseconds = Math.round(performance.now() - start);
  const missing = areBack ? [] : [`${lines.filter((line) => !isSettled(line)).length} lines are not back`];
  const faults = [...missing, ...(await lookInto(plan, classes))];
  const { acknowledged, entries } = countsOf(classes);
  return { round, killed, acknowledged, entries, backMilliseconds, faults };
};
