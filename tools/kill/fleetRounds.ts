/** Several processes over one database, one of which is killed in every turn of its classes; the others go on, and it is started again. */
import { drawBelow, openRng, type Rng } from '../../src/base/random.ts';
import type { Entry, Phase, Request } from '../../src/classroom/types.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Line } from '../room/line.ts';
import { linesOf, openSchool, usualSetup } from '../room/school.ts';
import { until } from '../room/until.ts';
import { ledgerFaults } from './ledger.ts';
import { BACK_MILLISECONDS } from './rounds.ts';
import { viewFaults } from './views.ts';
import { askersOf, countsOf, isOver, nowShownTo, stirSeats, type Watched, workFor } from './watched.ts';

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
  readonly turn: number;
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

const phaseOf = ({ school }: Watched): Phase | undefined => school.control.view()?.class.clock.phase;

const isTalking =
  (turn: number) =>
  (one: Watched): boolean => {
    const phase = phaseOf(one);
    return phase?.kind === 'talks' && phase.turn === turn;
  };

/** A game can end before its last turn; its class then waits at the debrief. */
const isTalkingOrOver =
  (turn: number) =>
  (one: Watched): boolean =>
    isTalking(turn)(one) || isOver(one);

const hasTalked =
  (turn: number) =>
  (one: Watched): boolean =>
    phaseOf(one) !== undefined && !isTalking(turn)(one);

const ask = ({ school: { control } }: Watched, request: Request): void =>
  control.ask(`t${control.asked().length}`, request);

/** The teacher does what leads on, once for what is seen, until every class has come to where it should. */
const leadTo = async (
  plan: FleetPlan,
  classes: readonly Watched[],
  rng: Rng,
  isThere: (one: Watched) => boolean,
): Promise<boolean> => {
  const led = new Map<Watched, string>();
  return until(async () => {
    const behind = classes.filter((one) => !isThere(one));
    for (const one of behind) {
      const seen = JSON.stringify(phaseOf(one));
      if (one.school.control.open() > 0 || phaseOf(one) === undefined || led.get(one) === seen) continue;
      led.set(one, seen);
      ask(one, { kind: 'pause', on: false });
      ask(one, phaseOf(one)?.kind === 'door' ? { kind: 'begin' } : { kind: 'next' });
    }
    // What cannot wait is answered by whoever is asked.
    stirSeats(behind, plan.scenario, rng);
    return behind.length === 0;
  }, BACK_MILLISECONDS);
};

/** Works in the talks of a turn, kills a process in the middle of it, and works on until everybody is back and answered. */
const killInTalks = async (
  plan: FleetPlan,
  classes: readonly Watched[],
  rng: Rng,
  killed: number,
): Promise<Pick<FleetLine, 'backMilliseconds' | 'faults'>> => {
  const { fleet, scenario } = plan;
  const work = (): Promise<void> =>
    workFor(classes, scenario, rng, drawBelow(rng, WORK_MILLISECONDS), stirSeats);
  await work();
  for (let count = 0; count < fleet.size; count++) stirSeats(classes, scenario, rng);
  const start = performance.now();
  fleet.kill(killed);
  await work();
  const lines = classes.flatMap(({ school }) => linesOf(school));
  const areBack = await until(() => lines.every(isSettled), BACK_MILLISECONDS);
  const missing = areBack ? [] : [`${lines.filter((line) => !isSettled(line)).length} lines are not back`];
  return { backMilliseconds: Math.round(performance.now() - start), faults: missing };
};

/** One turn of every class that is not over from its talks to where it is told; records and views are looked at when all is answered. */
export const playFleetTurn = async (
  plan: FleetPlan,
  classes: readonly Watched[],
  turn: number,
): Promise<FleetLine> => {
  const rng = openRng(plan.seed, turn);
  const { fleet } = plan;
  const killed = turn % fleet.size;
  if (!(await until(() => fleet.isWhole(), START_MILLISECONDS)))
    throw new Error('a process that was killed did not come up again');
  const began = await leadTo(plan, classes, rng, isTalkingOrOver(turn));
  const { backMilliseconds, faults } = await killInTalks(plan, classes, rng, killed);
  const told = await leadTo(plan, classes, rng, hasTalked(turn));
  const stuck = [
    ...(began ? [] : [`turn ${turn} did not begin`]),
    ...(told ? [] : [`turn ${turn} came to no end`]),
  ];
  const found = await lookInto(plan, classes);
  const { acknowledged, entries } = countsOf(classes);
  return { turn, killed, acknowledged, entries, backMilliseconds, faults: [...faults, ...stuck, ...found] };
};

/** From the last turn to the debrief, and whether everybody was shown it. */
export const endFleetRun = async (
  plan: FleetPlan,
  classes: readonly Watched[],
): Promise<readonly string[]> => {
  const ended = await leadTo(plan, classes, openRng(plan.seed, plan.scenario.calendar.length), isOver);
  const stuck = ended ? [] : ['a class came to no debrief'];
  return [...stuck, ...(await lookInto(plan, classes))];
};
