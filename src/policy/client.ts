/** Asks a thread for a computer's choices and for advice; where no thread can be had, the same functions answer on the page. */
import type { Scenario } from '../scenario/types.ts';
import type { Advice } from './advisers/advice.ts';
import { answer } from './answer.ts';
import type { Choice } from './leader.ts';
import type { AdviceQuestion, Asked, Question, Reply, Request } from './messages.ts';
import type { OnProgress } from './search/search.ts';

/** A worker, as far as it is needed. `onFault` tells that it did not start or has died. */
export interface Thread {
  post(request: Request): void;
  listen(onReply: (reply: Reply) => void, onFault: () => void): void;
  stop(): void;
}

/** Either rejects when thinking fails, when a newer question of its kind replaces this one, and after `close`. */
export interface Thinker {
  /** Until the choice is made `onProgress` may be told the share of the thinking done, ppm, a few times. */
  choose(question: Question, onProgress?: OnProgress): Promise<Choice>;
  advise(question: AdviceQuestion): Promise<readonly Advice[]>;
  close(): void;
}

interface Job {
  readonly job: number;
  readonly asked: Asked;
  readonly onProgress: OnProgress;
  readonly take: (reply: Reply) => void;
}

type Kind = Asked['kind'];

interface Thinking {
  readonly scenario: Scenario;
  readonly start: () => Thread | null;
  thread: Thread | null;
  /** A thread has failed: from now on the page thinks by itself. */
  alone: boolean;
  /** One question of each kind, in the order in which they were asked. */
  readonly current: Map<Kind, Job>;
  asked: number;
  closed: boolean;
}

/** `start` makes a new thread, or gives null (or throws) where there are none. None is started before the first question. */
export const openThinker = (scenario: Scenario, start: () => Thread | null): Thinker => {
  const thinking: Thinking = {
    scenario,
    start,
    thread: null,
    alone: false,
    current: new Map(),
    asked: 0,
    closed: false,
  };
  return {
    choose: (question, onProgress = silent) =>
      ask(
        thinking,
        { kind: 'choose', question },
        (reply) => ('choice' in reply ? reply.choice : undefined),
        onProgress,
      ),
    advise: (question) =>
      ask(thinking, { kind: 'advise', question }, (reply) => ('advice' in reply ? reply.advice : undefined)),
    close: () => close(thinking),
  };
};

const silent: OnProgress = () => undefined;

const ask = <T>(
  thinking: Thinking,
  asked: Asked,
  read: (reply: Reply) => T | undefined,
  onProgress: OnProgress = silent,
): Promise<T> => {
  if (thinking.closed) return Promise.reject(new Error('closed'));
  replace(thinking, asked.kind);
  return new Promise((resolve, reject) => {
    const take = (reply: Reply): void => {
      const value = read(reply);
      if (value !== undefined) resolve(value);
      else reject(new Error('fault' in reply ? reply.fault : 'another answer'));
    };
    const job = { job: ++thinking.asked, asked, onProgress, take };
    thinking.current.set(asked.kind, job);
    send(thinking, job);
  });
};

const drop = (thinking: Thinking, kind: Kind, reason: string): void => {
  const job = thinking.current.get(kind);
  thinking.current.delete(kind);
  job?.take({ job: job.job, fault: reason });
};

/**
 * Ends the current job of a kind. A thread in mid-thought hears nothing, so one that thinks over a choice is stopped, and the next
 * question starts another; advice is short and not worth that.
 */
const replace = (thinking: Thinking, kind: Kind): void => {
  if (!thinking.current.has(kind)) return;
  drop(thinking, kind, 'replaced');
  if (kind !== 'choose' || thinking.thread === null) return;
  thinking.thread.stop();
  thinking.thread = null;
  for (const job of thinking.current.values()) send(thinking, job);
};

const close = (thinking: Thinking): void => {
  thinking.closed = true;
  for (const kind of [...thinking.current.keys()]) drop(thinking, kind, 'closed');
  thinking.thread?.stop();
  thinking.thread = null;
};

const send = (thinking: Thinking, job: Job): void => {
  const thread = thinking.alone ? null : (thinking.thread ?? open(thinking));
  if (thread === null) void thinkHere(thinking, job);
  else thread.post({ ...job.asked, job: job.job });
};

const open = (thinking: Thinking): Thread | null => {
  try {
    const thread = thinking.start();
    thinking.thread = thread;
    thread?.listen(
      (reply) => take(thinking, reply),
      () => goOnAlone(thinking, thread),
    );
    thread?.post({ kind: 'scenario', scenario: thinking.scenario });
    thinking.alone = thread === null;
    return thread;
  } catch {
    thinking.alone = true;
    thinking.thread = null;
    return null;
  }
};

const goOnAlone = (thinking: Thinking, failed: Thread): void => {
  if (thinking.thread !== failed) return;
  failed.stop();
  thinking.thread = null;
  thinking.alone = true;
  for (const job of thinking.current.values()) void thinkHere(thinking, job);
};

const isCurrent = ({ current }: Thinking, { job, asked }: Job): boolean =>
  current.get(asked.kind)?.job === job;

const thinkHere = async (thinking: Thinking, job: Job): Promise<void> => {
  // The page shows that it is thinking before it stands still.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isCurrent(thinking, job)) return;
  take(
    thinking,
    answer(thinking.scenario, job.job, job.asked, (reply) => take(thinking, reply)),
  );
};

/** Whatever answers a job that is no longer a current one is lost. */
const take = ({ current }: Thinking, reply: Reply): void => {
  const job = [...current.values()].find((each) => each.job === reply.job);
  if (job === undefined) return;
  if ('donePpm' in reply) return job.onProgress(reply.donePpm);
  current.delete(job.asked.kind);
  job.take(reply);
};
