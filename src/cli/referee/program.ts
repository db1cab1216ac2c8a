/**
 * A program that plays: started by a shell, spoken to a line at a time. Nothing it does is thrown here, and what it has started
 * ends with it.
 */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type Heard, type Inbox, openInbox } from './inbox.ts';

type Child = ChildProcessByStdio<Writable, Readable, null>;

export interface Program {
  /** Sends a line. It is lost when the program has ended or does not read. */
  readonly send: (message: object) => void;
  /** The program may write as much as a reply may have, again. */
  readonly allowReply: () => void;
  /** Its next line, or why there will be none. */
  readonly hear: () => Promise<Heard>;
  /** Ends it at once. */
  readonly kill: () => void;
  /** Closes its input and ends it when it has not ended by itself in `graceMs`. */
  readonly dismiss: (graceMs: number) => Promise<void>;
}

/** Characters a program may write for one question, in one line or in many. */
export const MOST_TEXT = 65_536;

/** A process group of its own, so that all it starts can be ended with it. Windows has none and ends a tree instead. */
const HAS_GROUPS = process.platform !== 'win32';

const running = new Set<number>();

/** Once only: when all of it has ended, its number may be given to somebody else. */
const endGroup = (pid: number): void => {
  if (!running.delete(pid)) return;
  try {
    if (HAS_GROUPS) process.kill(-pid, 'SIGKILL');
    else spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  } catch {
    // Nobody of it is left.
  }
};

/** From here on no program outlives this process, unless it is killed outright. */
export const endProgramsWithThis = (): void => {
  process.on('exit', () => {
    for (const pid of running) endGroup(pid);
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => process.exit(code));
};

const howItEnded = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal === null ? `code ${code}` : `signal ${signal}`;

const within = (ms: number, ended: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void ended.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });

const start = (command: string): Child =>
  spawn(command, { shell: true, detached: HAS_GROUPS, stdio: ['pipe', 'pipe', 'inherit'] });

const killWhole = (child: Child): void => {
  if (child.pid !== undefined) endGroup(child.pid);
  // A grandchild that left the group may still hold the other end.
  child.stdout.destroy();
  child.stdin.destroy();
};

/** Fills the inbox until there is nothing more to come. What is wrong with a pipe shows as an end. */
const listen = (child: Child, inbox: Inbox): void => {
  child.on('error', ({ message }) => inbox.close({ reason: 'ended', detail: message }));
  child.on('close', (code, signal) => inbox.close({ reason: 'ended', detail: howItEnded(code, signal) }));
  child.stdin.on('error', () => undefined);
  child.stdout.on('error', () => undefined);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!inbox.take(text)) killWhole(child);
  });
};

/** Resolves when the command has ended, and then ends what it has left behind. */
const endOf = (child: Child): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      if (child.pid !== undefined) endGroup(child.pid);
      resolve();
    });
    child.once('error', () => resolve());
  });

/** Starts a program by a command line. Its error stream is this process's own. */
export const startProgram = (command: string): Program => {
  const child = start(command);
  if (child.pid !== undefined) running.add(child.pid);
  const inbox = openInbox(MOST_TEXT);
  const ended = endOf(child);
  listen(child, inbox);
  return {
    send: (message) => {
      if (child.stdin.writable) child.stdin.write(`${JSON.stringify(message)}\n`);
    },
    allowReply: inbox.allowMore,
    hear: inbox.next,
    kill: () => killWhole(child),
    dismiss: async (graceMs) => {
      child.stdin.end();
      await within(graceMs, ended);
      killWhole(child);
    },
  };
};
