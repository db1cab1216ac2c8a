/**
 * Group commit: what waits in all rooms is judged and written down in one transaction at a time; what comes meanwhile waits for
 * the next. Nobody is answered, and nobody told, before it is on disk.
 */
import { failure, success } from '../../base/result.ts';
import type { Batch, RoomStore } from '../storage/port.ts';
import { judge, type Plan } from './judge.ts';
import { wakeAtOf, wipeAtOf } from './keeping.ts';
import { type Live, takeUp } from './live.ts';

export interface CommitPorts {
  readonly store: RoomStore;
  now(): number;
  /** Entries of these rooms are on disk now. `own`: this process has written them. */
  changed(lives: readonly Live[], own: boolean): void;
  /** The room is no more. */
  lost(live: Live): void;
  measured(entries: number, seconds: number): void;
  failed(error: unknown): void;
}

export interface Commits {
  /** Sees to it that what waits in the room is judged, and that entries of other processes are read where it is stale. */
  serve(live: Live): void;
  /** When nothing is under way or waits any more. */
  settled(): Promise<void>;
}

const keysOf = ({ entries }: Plan): readonly string[] =>
  entries.flatMap(({ move }) => (move.kind === 'join' ? [move.token] : []));

const batchOf = (plan: Plan): Batch => ({
  room: plan.live.code,
  from: plan.live.cls.ply,
  entries: plan.entries,
  keys: keysOf(plan),
  wipeAt: wipeAtOf(plan.after),
  wakeAt: wakeAtOf(plan.after),
});

const settleAll = (plan: Plan): void => {
  for (const [index, wish] of plan.wishes.entries()) {
    const result = plan.results[index];
    if (result !== undefined) wish.settle(result.ok ? success(plan.live.cls) : result);
  }
};

const refuseAll = ({ wishes }: Pick<Plan, 'wishes'>, code: 'server' | 'no-such-room'): void => {
  for (const wish of wishes) wish.settle(failure({ code, detail: '' }));
};

/** Refuses what waits in a room and takes it off the list: what somebody was told is not done is not done later. */
const turnAway = (live: Live, code: 'server' | 'no-such-room'): void => {
  refuseAll(live, code);
  live.wishes = [];
};

const keep = (plan: Plan): void => {
  takeUp(plan.live, plan.entries, plan.after);
  settleAll(plan);
};

/** Another process was first: what it wrote is read, and what waited is judged again. */
const putBack = ({ live, wishes }: Plan): void => {
  live.wishes = [...wishes, ...live.wishes];
  live.isStale = true;
};

const commit = async (ports: CommitPorts, plans: readonly Plan[]): Promise<readonly Plan[]> => {
  const begun = performance.now();
  const kept = await ports.store.append(plans.map(batchOf));
  const entries = plans.reduce((sum, plan, index) => sum + (kept[index] ? plan.entries.length : 0), 0);
  ports.measured(entries, (performance.now() - begun) / 1_000);
  const won = plans.filter((_, index) => kept[index]);
  const lost = plans.filter((_, index) => !kept[index]);
  won.forEach(keep);
  const changed = won.map(({ live }) => live);
  if (changed.length > 0) ports.changed(changed, true);
  lost.forEach(putBack);
  return lost;
};

/** Reads what other processes wrote; a room that is gone takes what waited in it along. */
const refresh = async (ports: CommitPorts, live: Live): Promise<void> => {
  live.isStale = false;
  const entries = await ports.store.read(live.code, live.cls.ply);
  if (entries === null) {
    turnAway(live, 'no-such-room');
    ports.lost(live);
  } else if (entries.length > 0) {
    takeUp(live, entries);
    ports.changed([live], false);
  }
};

/** True when the room is as it is on disk, as far as is known. A room that cannot be read costs no other anything. */
const isFresh = async (ports: CommitPorts, live: Live): Promise<boolean> => {
  try {
    if (live.isStale) await refresh(ports, live);
    return true;
  } catch (error) {
    ports.failed(error);
    live.isStale = true;
    turnAway(live, 'server');
    return false;
  }
};

const round = async (ports: CommitPorts, lives: readonly Live[]): Promise<readonly Live[]> => {
  const fresh: Live[] = [];
  for (const live of lives) if (await isFresh(ports, live)) fresh.push(live);
  const plans = fresh.map((live) => judge(live, ports.now(), ports.failed));
  const writing = plans.filter(({ entries }) => entries.length > 0);
  for (const plan of plans) if (plan.entries.length === 0) settleAll(plan);
  if (writing.length === 0) return [];
  try {
    return (await commit(ports, writing)).map(({ live }) => live);
  } catch (error) {
    // Whether they were written is not known: the next round reads before it judges.
    ports.failed(error);
    for (const plan of writing) {
      refuseAll(plan, 'server');
      plan.live.isStale = true;
    }
    return [];
  }
};

/**
 * Milliseconds from one transaction to the next. What is asked now and then is not kept waiting; where rooms are busy, so that one
 * had entries of several, the work of the next is shared by all that comes in a longer while.
 */
const PACE = 8;
const BUSY_PACE = 16;

const rest = (wait: number): Promise<void> =>
  new Promise((resolve) => {
    if (wait > 0) setTimeout(resolve, wait);
    // What arrives in the same moment shares the transaction.
    else setImmediate(resolve);
  });

export const makeCommits = (ports: CommitPorts): Commits => {
  const waiting = new Set<Live>();
  let running: Promise<void> | null = null;
  let next = 0;
  const run = async (): Promise<void> => {
    while (waiting.size > 0) {
      await rest(next - performance.now());
      next = performance.now() + (waiting.size > 1 ? BUSY_PACE : PACE);
      const lives = [...waiting];
      waiting.clear();
      try {
        for (const live of await round(ports, lives)) waiting.add(live);
      } catch (error) {
        ports.failed(error);
        for (const live of lives) turnAway(live, 'server');
      }
    }
    running = null;
  };
  return {
    serve: (live) => {
      waiting.add(live);
      running ??= run();
    },
    settled: async () => {
      while (running !== null) await running;
    },
  };
};
