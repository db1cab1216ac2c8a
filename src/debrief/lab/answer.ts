/** Does the lab's jobs slice by slice, in a thread or on the page alike: between two slices it hears what else is said to it. */
import { type Result, success } from '../../base/result.ts';
import type { Refusal } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { openBranch } from './branch.ts';
import { openEffects } from './effects.ts';
import { openLuck } from './luck.ts';
import type { Asked, Reply, Report, Request } from './messages.ts';
import type { Work } from './work.ts';

/** Between two reports on the same job, milliseconds. */
const REPORT_EVERY = 100;

interface Job {
  readonly job: number;
  readonly kind: Asked['kind'];
  readonly work: Work<Report>;
  told: number;
}

interface Answering {
  /** Longest time without listening, milliseconds, unless one piece of work takes longer. */
  readonly slice: number;
  readonly tell: (reply: Reply) => void;
  scenario: Scenario | null;
  /** In the order in which they were asked. */
  readonly jobs: Job[];
  /** Slices done, to take the kinds in turn. */
  slices: number;
  timer: ReturnType<typeof setTimeout> | null;
}

export interface Answerer {
  readonly hear: (request: Request) => void;
  /** Does no more. */
  readonly stop: () => void;
}

export const openAnswerer = (slice: number, tell: (reply: Reply) => void): Answerer => {
  const answering: Answering = { slice, tell, scenario: null, jobs: [], slices: 0, timer: null };
  return {
    hear: (request) => hear(answering, request),
    stop: () => {
      answering.jobs.length = 0;
    },
  };
};

const hear = (answering: Answering, request: Request): void => {
  if (request.kind === 'scenario') answering.scenario = request.scenario;
  else if (request.kind === 'stop') drop(answering, request.job);
  else begin(answering, request.job, request.asked);
};

const drop = ({ jobs }: Answering, job: number): void => {
  const at = jobs.findIndex((known) => known.job === job);
  if (at >= 0) jobs.splice(at, 1);
};

const begin = (answering: Answering, job: number, asked: Asked): void => {
  const { scenario, tell, jobs } = answering;
  if (scenario === null) return tell({ job, fault: 'no scenario' });
  try {
    const opened = openWork(scenario, asked);
    if (!opened.ok) return tell({ job, refused: opened.error });
    jobs.push({ job, kind: asked.kind, work: opened.value, told: performance.now() });
    wake(answering);
  } catch (reason) {
    tell({ job, fault: String(reason) });
  }
};

const openWork = (scenario: Scenario, asked: Asked): Result<Work<Report>, Refusal> => {
  switch (asked.kind) {
    case 'luck':
      return success(openLuck(scenario, asked.episode));
    case 'effects':
      return success(openEffects(scenario, asked.episode));
    case 'branch':
      return openBranch(scenario, asked.episode, asked.question);
  }
};

const wake = (answering: Answering): void => {
  answering.timer ??= setTimeout(() => {
    answering.timer = null;
    const job = dueJob(answering);
    if (job === undefined) return;
    doSlice(answering, job);
    wake(answering);
  });
};

/** The first of each kind, in turn: so that a long branch keeps nothing else waiting. */
const dueJob = (answering: Answering): Job | undefined => {
  const { jobs } = answering;
  const firsts = jobs.filter(({ kind }, at) => jobs.findIndex((each) => each.kind === kind) === at);
  return firsts[answering.slices++ % Math.max(1, firsts.length)];
};

const doSlice = (answering: Answering, job: Job): void => {
  try {
    const more = workFor(answering.slice, job.work);
    if (more && performance.now() - job.told < REPORT_EVERY) return;
    job.told = performance.now();
    if (!more) drop(answering, job.job);
    answering.tell({ job: job.job, report: job.work.report(), last: !more });
  } catch (reason) {
    drop(answering, job.job);
    answering.tell({ job: job.job, fault: String(reason) });
  }
};

const workFor = (slice: number, { go }: Work<Report>): boolean => {
  const until = performance.now() + slice;
  let more = go();
  while (more && performance.now() < until) more = go();
  return more;
};
