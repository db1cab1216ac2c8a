/** Server processes of this machine, each in its place: one that ends is followed by another. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { isFields } from '../../base/fields.ts';

export interface Child {
  readonly place: number;
  /** Null until it listens. */
  readonly port: number | null;
  readonly pid: number | undefined;
}

export interface Children {
  /** By place. */
  readonly all: readonly Child[];
  /** When every place has a process that listens. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface ChildrenPorts {
  readonly script: string;
  readonly count: number;
  /** The environment of the process in this place. */
  env(place: number): NodeJS.ProcessEnv;
  ended(place: number): void;
}

/** Milliseconds before a process is followed by another, so that one that cannot live does not take the machine. */
const REST = 500;

interface Place {
  readonly place: number;
  port: number | null;
  pid: number | undefined;
  child: ChildProcess;
}

const isPort = (message: unknown): message is { readonly port: number } =>
  isFields(message) && typeof message['port'] === 'number';

export const makeChildren = (ports: ChildrenPorts): Children => {
  let isClosing = false;
  const waiting = new Set<() => void>();
  const start = (at: number): ChildProcess => {
    const child = fork(ports.script, { env: ports.env(at) });
    child.on('message', (message) => {
      const place = places[at];
      if (place === undefined || !isPort(message)) return;
      place.port = message.port;
      for (const look of [...waiting]) look();
    });
    child.once('exit', () => {
      const place = places[at];
      if (place !== undefined) place.port = null;
      if (isClosing) return;
      ports.ended(at);
      setTimeout(() => {
        if (place !== undefined && !isClosing) seat(place);
      }, REST);
    });
    return child;
  };
  const seat = (place: Place): void => {
    place.child = start(place.place);
    place.pid = place.child.pid;
  };
  const places: Place[] = [];
  for (let at = 0; at < ports.count; at++) {
    const child = start(at);
    places.push({ place: at, port: null, pid: child.pid, child });
  }
  return {
    all: places,
    ready: () =>
      new Promise((resolve) => {
        const look = (): void => {
          if (places.some(({ port }) => port === null)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      isClosing = true;
      await Promise.all(
        places.map(async ({ child }) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const exit = once(child, 'exit');
          child.kill('SIGTERM');
          await exit;
        }),
      );
    },
  };
};
