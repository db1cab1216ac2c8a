/** Has the lab's jobs done by a thread; where none can be had, the same functions work on the page, in slices that leave it usable. */
import type { Episode, Refusal } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { openAnswerer } from './answer.ts';
import type { Asked, Reply, Report, Request } from './messages.ts';
import type { BranchQuestion, BranchReport, EffectsReport, LuckReport } from './types.ts';

/** A worker, as far as it is needed. `onFault` tells that it did not start or has died. */
export interface LabThread {
  post(request: Request): void;
  listen(onReply: (reply: Reply) => void, onFault: () => void): void;
  stop(): void;
}

/** How a job ended. */
export type LabEnd =
  | { readonly kind: 'done' }
  /** By whoever asked, by a newer question in its place, or because the lab was closed. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly detail: string };

export interface LabJob {
  /** Nothing is told of it any more. */
  stop(): void;
  /** Never rejects. */
  readonly ended: Promise<LabEnd>;
}

/**
 * Each job tells its report about ten times a second, and a last time when all is done. There is one of `luck` and one of `effects`,
 * and a newer one stops the older; branches are done one after another. The record must replay, and be of a game that is over.
 */
export interface Lab {
  luck(episode: Episode, tell: (report: LuckReport) => void): LabJob;
  effects(episode: Episode, tell: (report: EffectsReport) => void): LabJob;
  branch(episode: Episode, question: BranchQuestion, tell: (report: BranchReport) => void): LabJob;
  close(): void;
}

interface Job {
  readonly job: number;
  readonly asked: Asked;
  readonly tell: (report: Report) => void;
  readonly end: (how: LabEnd) => void;
}

interface Working {
  readonly scenario: Scenario;
  readonly start: () => LabThread | null;
  thread: LabThread | null;
  /** A thread has failed: from now on the page works by itself. */
  alone: boolean;
  readonly current: Map<number, Job>;
  asked: number;
  closed: boolean;
}

/** Milliseconds of work on the page between two breaths. */
const SLICE_HERE = 8;

const STOPPED: LabEnd = { kind: 'stopped' };

/** `start` makes a new thread, or gives null (or throws) where there are none. None is started before the first job. */
export const openLab = (scenario: Scenario, start: () => LabThread | null): Lab => {
  const working: Working = {
    scenario,
    start,
    thread: null,
    alone: false,
    current: new Map(),
    asked: 0,
    closed: false,
  };
  return {
    luck: (episode, tell) =>
      ask(working, { kind: 'luck', episode }, (report) => 'ledger' in report && tell(report)),
    effects: (episode, tell) =>
      ask(working, { kind: 'effects', episode }, (report) => 'effects' in report && tell(report)),
    branch: (episode, question, tell) =>
      ask(working, { kind: 'branch', episode, question }, (report) => 'question' in report && tell(report)),
    close: () => close(working),
  };
};

const ask = (working: Working, asked: Asked, tell: (report: Report) => void): LabJob => {
  if (working.closed) return { stop: () => undefined, ended: Promise.resolve(STOPPED) };
  if (asked.kind !== 'branch') replace(working, asked.kind);
  const job = ++working.asked;
  const ended = new Promise<LabEnd>((end) => {
    working.current.set(job, { job, asked, tell, end });
  });
  threadOf(working).post({ kind: 'job', job, asked });
  return { stop: () => stop(working, job), ended };
};

const replace = (working: Working, kind: Asked['kind']): void => {
  for (const { job, asked } of [...working.current.values()]) if (asked.kind === kind) stop(working, job);
};

const stop = (working: Working, job: number): void => {
  if (!working.current.has(job)) return;
  working.thread?.post({ kind: 'stop', job });
  end(working, job, STOPPED);
};

const end = ({ current }: Working, job: number, how: LabEnd): void => {
  const known = current.get(job);
  current.delete(job);
  known?.end(how);
};

const close = (working: Working): void => {
  working.closed = true;
  for (const job of [...working.current.keys()]) end(working, job, STOPPED);
  working.thread?.stop();
  working.thread = null;
};

const threadOf = (working: Working): LabThread => {
  if (working.thread !== null) return working.thread;
  const thread = (working.alone ? null : startThread(working)) ?? openHere();
  working.thread = thread;
  thread.listen(
    (reply) => take(working, reply),
    () => goOnAlone(working, thread),
  );
  thread.post({ kind: 'scenario', scenario: working.scenario });
  return thread;
};

const startThread = (working: Working): LabThread | null => {
  try {
    return working.start();
  } catch {
    return null;
  }
};

/** The page in the place of a thread. */
const openHere = (): LabThread => {
  let tell = (_: Reply): void => undefined;
  const answerer = openAnswerer(SLICE_HERE, (reply) => tell(reply));
  return {
    post: answerer.hear,
    listen: (onReply) => {
      tell = onReply;
    },
    stop: answerer.stop,
  };
};

/** What a dying thread left is begun again. */
const goOnAlone = (working: Working, failed: LabThread): void => {
  if (working.thread !== failed) return;
  failed.stop();
  working.thread = null;
  working.alone = true;
  for (const { job, asked } of working.current.values()) threadOf(working).post({ kind: 'job', job, asked });
};

/** Whatever is told of a job that is no longer a current one is lost. */
const take = (working: Working, reply: Reply): void => {
  const job = working.current.get(reply.job);
  if (job === undefined) return;
  if ('report' in reply) {
    job.tell(reply.report);
    if (reply.last) end(working, reply.job, { kind: 'done' });
  } else if ('refused' in reply) end(working, reply.job, { kind: 'refused', refusal: reply.refused });
  else end(working, reply.job, { kind: 'failed', detail: reply.fault });
};
