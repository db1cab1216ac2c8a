/** The stages of the bench: each measures one thing and gives its figures. */
import { setTimeout as wait } from 'node:timers/promises';
import type { News } from '../../src/classroom/wire.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { type ServerProcess, startServer, whenUp } from '../room/process.ts';
import type { Samples } from './echo.ts';
import { measureOurs, type Ours } from './ours.ts';
import { connectEcho, connectToy, type Roster } from './peers.ts';
import { memoryOf, onFirstCore, startEcho, startToy } from './processes.ts';
import { closeRooms, openRooms, type Room } from './rooms.ts';
import { type Highest, highestRate, holds, runStep, type Search, type Step } from './step.ts';

export interface Plan {
  readonly scenario: Scenario;
  readonly rooms: number;
  /** Clients of a room; one of them is the teacher. */
  readonly clients: number;
  readonly search: Search;
  /** Orders whose 99th percentile is told at a steady rate. */
  readonly samples: number;
  readonly manyRooms: number;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** A folder for processor profiles of our server, or null. */
  readonly profile: string | null;
}

const startOurs = async ({ port, env, profile }: Plan): Promise<ServerProcess> => {
  const nodeOptions = profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const server = startServer({ port, env, runner: onFirstCore, nodeOptions });
  await whenUp(server);
  return server;
};

/** Long enough for what is not needed any more to be collected. */
const REST_MILLISECONDS = 2_000;

const restedMemory = async (pid: number): Promise<number> => {
  await wait(REST_MILLISECONDS);
  return memoryOf(pid);
};

const kilobytesEach = (megabytes: number, count: number): number => Math.round((megabytes * 1024) / count);

export interface OursResult {
  readonly highest: Highest;
  readonly steady: Step;
  readonly kilobytesARoom: number;
  readonly kilobytesAClient: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly samples: Samples;
  readonly roster: Roster;
}

const newsIn = (text: string): News => (JSON.parse(text.slice(2)) as [string, News])[1];

const samplesOf = ({ samples }: Ours): Samples => {
  const of = (who: string): News => {
    const text = samples.get(who);
    if (text === undefined) throw new Error(`no news for ${who} was seen`);
    return newsIn(text);
  };
  return {
    us: of('us'),
    ussr: of('ussr'),
    'control us': of('control us'),
    'control ussr': of('control ussr'),
  };
};

const rosterOf = ([room]: readonly Room[]): Roster => [
  'control',
  ...(room?.clients ?? []).map(({ side }) => side ?? ('none' as const)),
];

const STEADY_RATE = 100;

export const runOurs = async (plan: Plan): Promise<OursResult> => {
  const server = await startOurs(plan);
  const pid = server.child.pid ?? 0;
  const before = await restedMemory(pid);
  const rooms = await openRooms(server.url, plan.rooms, plan.clients - 1);
  const grown = (await restedMemory(pid)) - before;
  const ours = await measureOurs(plan.scenario, rooms, pid);
  await runStep(ours, STEADY_RATE, 2);
  const steady = await runStep(ours, STEADY_RATE, plan.samples / STEADY_RATE);
  const samples = samplesOf(ours);
  const highest = await highestRate(ours, plan.search);
  ours.close();
  await server.stop();
  return {
    highest,
    steady,
    kilobytesARoom: kilobytesEach(grown, plan.rooms),
    kilobytesAClient: kilobytesEach(grown, plan.rooms * plan.clients),
    refused: Object.fromEntries(ours.refused),
    samples,
    roster: rosterOf(rooms),
  };
};

export const runEcho = async (plan: Plan, { samples, roster }: OursResult): Promise<Highest> => {
  const { child, pid, port } = await startEcho(samples);
  try {
    const subject = await connectEcho(port, pid, plan.rooms, roster);
    await runStep(subject, STEADY_RATE, 2);
    const highest = await highestRate(subject, plan.search);
    subject.close();
    return highest;
  } finally {
    child.kill('SIGKILL');
  }
};

/** Null, and a line on the error stream, where it cannot be installed. */
export const runToy = async (plan: Plan): Promise<Highest | null> => {
  const started = await startToy().catch(() => null);
  if (started === null) {
    console.error('boardgame.io could not be started, so there is less to compare with.');
    return null;
  }
  const { child, pid, port } = started;
  try {
    const subject = await connectToy(port, pid, plan.rooms, plan.clients);
    await runStep(subject, STEADY_RATE, 2);
    const highest = await highestRate(subject, plan.search);
    subject.close();
    return highest;
  } finally {
    child.kill('SIGKILL');
  }
};

export interface ManyResult {
  readonly rooms: number;
  readonly openMilliseconds: number;
  readonly kilobytesARoom: number;
  readonly megabytes: number;
  readonly steady: Step;
}

/** Very many rooms of a teacher and two leaders each, on one process. */
export const runMany = async (plan: Plan): Promise<ManyResult> => {
  const server = await startOurs(plan);
  const pid = server.child.pid ?? 0;
  const before = await restedMemory(pid);
  const start = performance.now();
  const rooms = await openRooms(server.url, plan.manyRooms, 2);
  const openMilliseconds = Math.round(performance.now() - start);
  const megabytes = await restedMemory(pid);
  const ours = await measureOurs(plan.scenario, rooms, pid, false);
  await runStep(ours, STEADY_RATE, 2);
  const steady = await runStep(ours, STEADY_RATE, 10);
  closeRooms(rooms);
  await server.stop();
  return {
    rooms: plan.manyRooms,
    openMilliseconds,
    kilobytesARoom: kilobytesEach(megabytes - before, plan.manyRooms),
    megabytes: Math.round(megabytes),
    steady,
  };
};

export interface Ratios {
  /** Our highest rate to theirs. */
  readonly rateToToy: number | null;
  readonly rateToEcho: number;
  /** Processor time of an order of ours to theirs, each at its highest rate, and at a rate that both hold. */
  readonly cpuToEcho: number | null;
  /** Processor time of an order of ours to bare ws, at each rate that both held. */
  readonly cpuAtEqualRates: readonly { readonly rate: number; readonly times: number }[];
  readonly cpuToToy: number | null;
}

const share = (one: number | undefined, other: number | undefined): number | null =>
  one === undefined || other === undefined || other === 0 ? null : Number((one / other).toFixed(2));

export const ratiosOf = (ours: OursResult, echo: Highest, toy: Highest | null): Ratios => ({
  rateToToy: toy === null ? null : share(ours.highest.rate, toy.rate),
  rateToEcho: share(ours.highest.rate, echo.rate) ?? 0,
  cpuToEcho: share(ours.highest.best?.cpuAnOrder, cpuAt(echo, ours.highest.rate)),
  cpuAtEqualRates: atEqualRates(ours.highest, echo),
  cpuToToy: share(ours.highest.best?.cpuAnOrder, toy?.best?.cpuAnOrder),
});

const atEqualRates = (one: Highest, other: Highest): Ratios['cpuAtEqualRates'] =>
  one.steps.filter(holds).flatMap(({ rate, cpuAnOrder }) => {
    const theirs = other.steps.find((step) => step.rate === rate && holds(step));
    const times = share(cpuAnOrder, theirs?.cpuAnOrder);
    return times === null ? [] : [{ rate, times }];
  });

/** Processor time of an order at the rate that was tried nearest to one. */
const cpuAt = ({ steps }: Highest, rate: number): number | undefined =>
  [...steps].sort((one, two) => Math.abs(one.rate - rate) - Math.abs(two.rate - rate))[0]?.cpuAnOrder;
