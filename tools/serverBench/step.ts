/** Orders at a fixed rate, sent when they are due whether or not the last ones are done; and the highest rate that holds. */
import { readFileSync } from 'node:fs';
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import type { Tracker } from './tracker.ts';

/** What is measured: a server and the clients that are connected to it. */
export interface Subject {
  readonly name: string;
  readonly pid: number;
  readonly tracker: Tracker;
  /** Sends the next order. */
  send(due: number): void;
  /** Called before every step. */
  reset(): Promise<void>;
  /** Bytes and messages that have come to clients so far. */
  received(): { readonly bytes: number; readonly messages: number };
  close(): void;
}

export interface Step {
  readonly rate: number;
  readonly sent: number;
  readonly refused: number;
  /** Share of those sent and not refused that came to everybody. */
  readonly done: number;
  readonly p50: number | null;
  readonly p99: number | null;
  readonly max: number | null;
  /** Microseconds of the server's processor an order. */
  readonly cpuAnOrder: number;
  /** Share of a core that the generator used. */
  readonly generator: number;
  readonly messagesAnOrder: number;
  readonly bytesAMessage: number;
}

export const LIMIT_MILLISECONDS = 100;
const LATE_MILLISECONDS = 1_500;
const BURST = 100;
/** Linux counts processor time in hundredths of a second. */
const TICK_MICROSECONDS = 10_000;

/** Microseconds of processor time that a process has used. */
export const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS;
};

/** What never came to everybody counts as the longest of all: such a value is null. */
const at = (sorted: Float64Array, sent: number, share: number): number | null => {
  const value = sorted[Math.min(sent - 1, Math.floor(sent * share))];
  return value === undefined ? null : Number(value.toFixed(1));
};

const sendAll = async (subject: Subject, rate: number, seconds: number): Promise<number> => {
  const start = performance.now();
  const total = Math.round(rate * seconds);
  let sent = 0;
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) * rate) / 1000) + 1);
    for (let burst = 0; sent < due && burst < BURST; burst++, sent++)
      subject.send(start + (sent * 1000) / rate);
    await (rate > 400 ? breathe() : wait(1));
  }
  return sent;
};

const whenDone = async ({ tracker }: Subject): Promise<void> => {
  const end = performance.now() + LATE_MILLISECONDS;
  while (tracker.open() > 0 && performance.now() < end) await wait(5);
};

export const runStep = async (subject: Subject, rate: number, seconds: number): Promise<Step> => {
  await subject.reset();
  subject.tracker.take();
  const before = {
    cpu: cpuOf(subject.pid),
    own: process.cpuUsage(),
    ...subject.received(),
    at: performance.now(),
  };
  const sent = await sendAll(subject, rate, seconds);
  const own = process.cpuUsage(before.own);
  const elapsed = performance.now() - before.at;
  await whenDone(subject);
  const after = subject.received();
  const messages = after.messages - before.messages;
  const { done, refused } = subject.tracker.take();
  const meant = sent - refused;
  return {
    rate,
    sent,
    refused,
    done: Number((done.length / meant).toFixed(4)),
    p50: at(done, meant, 0.5),
    p99: at(done, meant, 0.99),
    max: at(done, meant, 1),
    cpuAnOrder: Math.round((cpuOf(subject.pid) - before.cpu) / sent),
    generator: Number(((own.user + own.system) / 1000 / elapsed).toFixed(2)),
    messagesAnOrder: Number((messages / sent).toFixed(1)),
    bytesAMessage: Math.round((after.bytes - before.bytes) / Math.max(1, messages)),
  };
};

export const holds = ({ p99, done }: Step): boolean =>
  p99 !== null && p99 < LIMIT_MILLISECONDS && done > 0.99;

export interface Search {
  readonly from: number;
  readonly most: number;
  readonly seconds: number;
  readonly bisections: number;
}

export interface Highest {
  readonly rate: number;
  /** False when even the highest rate tried held. */
  readonly bounded: boolean;
  readonly best: Step | null;
  readonly steps: readonly Step[];
}

/** Doubles the rate until it does not hold, then halves what is between. A rate that fails is tried once more, as the machine may have been busy. */
export const highestRate = async (subject: Subject, search: Search): Promise<Highest> => {
  const steps: Step[] = [];
  const doesHold = async (rate: number): Promise<boolean> => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const step = await runStep(subject, rate, search.seconds);
      steps.push(step);
      if (holds(step)) return true;
    }
    return false;
  };
  let good = 0;
  let rate = search.from;
  while (rate <= search.most && (await doesHold(rate))) {
    good = rate;
    rate *= 2;
  }
  const bounded = rate <= search.most;
  let bad = rate;
  for (let count = 0; bounded && count < search.bisections; count++) {
    const middle = Math.round((good + bad) / 2);
    if (await doesHold(middle)) good = middle;
    else bad = middle;
  }
  const best = steps.findLast((step) => step.rate === good && holds(step)) ?? null;
  return { rate: good, bounded, best, steps };
};
