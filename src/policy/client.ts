/** Asks a thread for a computer's choices; where no thread can be had, the same function answers on the page. */
import type { Scenario } from '../scenario/types.ts';
import { decide } from './decide.ts';
import type { Choice } from './leader.ts';
import type { Question, Reply, Request } from './messages.ts';
import type { OnProgress } from './search/search.ts';

/** A worker, as far as it is needed. `onFault` tells that it did not start or has died. */
export interface Thread {
  post(request: Request): void;
  listen(onReply: (reply: Reply) => void, onFault: () => void): void;
  stop(): void;
}

export interface Thinker {
  /**
   * The choice; rejects when the policy fails, when a newer question replaces this one, and after `close`. Until then
   * `onProgress` may be told the share of the thinking done, ppm, a few times.
   */
  choose(question: Question, onProgress?: OnProgress): Promise<Choice>;
  close(): void;
}

interface Job {
  readonly job: number;
  readonly question: Question;
  readonly onProgress: OnProgress | undefined;
  readonly resolve: (choice: Choice) => void;
  readonly reject: (reason: Error) => void;
}

interface Thinking {
  readonly scenario: Scenario;
  readonly start: () => Thread | null;
  thread: Thread | null;
  /** A thread has failed: from now on the page thinks by itself. */
  alone: boolean;
  current: Job | null;
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
    current: null,
    asked: 0,
    closed: false,
  };
  return {
    choose: (question, onProgress) => {
      if (thinking.closed) return Promise.reject(new Error('closed'));
      drop(thinking, 'replaced');
      return new Promise((resolve, reject) => {
        thinking.current = { job: ++thinking.asked, question, onProgress, resolve, reject };
        ask(thinking, thinking.current);
      });
    },
    close: () => {
      thinking.closed = true;
      drop(thinking, 'closed');
      thinking.thread?.stop();
      thinking.thread = null;
    },
  };
};

/** Ends the current job. A thread in mid-thought hears nothing, so it is stopped and the next question starts another. */
const drop = (thinking: Thinking, reason: string): void => {
  if (thinking.current === null) return;
  thinking.current.reject(new Error(reason));
  thinking.current = null;
  thinking.thread?.stop();
  thinking.thread = null;
};

const ask = (thinking: Thinking, job: Job): void => {
  const thread = thinking.alone ? null : (thinking.thread ?? open(thinking));
  if (thread === null) void thinkHere(thinking, job);
  else thread.post({ kind: 'choose', job: job.job, question: job.question });
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
  if (thinking.current !== null) void thinkHere(thinking, thinking.current);
};

const thinkHere = async (thinking: Thinking, { job, question }: Job): Promise<void> => {
  const { leader, seen, legal, seed, ply } = question;
  try {
    // The page shows that it is thinking before it stands still.
    await new Promise((resolve) => setTimeout(resolve));
    if (thinking.current?.job !== job) return;
    const onProgress: OnProgress = (donePpm) => take(thinking, { job, donePpm });
    const choice = decide(leader, thinking.scenario, seen, legal, { seed, ply }, onProgress);
    take(thinking, { job, choice });
  } catch (reason) {
    take(thinking, { job, fault: String(reason) });
  }
};

/** Whatever answers a job that is no longer the current one is lost. */
const take = (thinking: Thinking, reply: Reply): void => {
  const { current } = thinking;
  if (current === null || current.job !== reply.job) return;
  if ('donePpm' in reply) {
    current.onProgress?.(reply.donePpm);
    return;
  }
  thinking.current = null;
  if ('choice' in reply) current.resolve(reply.choice);
  else current.reject(new Error(reply.fault));
};
