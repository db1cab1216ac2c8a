/** Server processes of this machine, each in its place: one that ends is followed by another. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { isFields } from '../../base/fields.ts';

export interface Child {
  readonly place: number;
  /** Null until it listens. */
  readonly port: number | null;
  readonly pid: number | undefined;
  /** Nothing that was started here listened, and nothing more is started. */
  readonly isGivenUp: boolean;
}

export interface Children {
  /** By place. */
  readonly all: readonly Child[];
  /** When every place has a process that listens. Rejects with `CannotStart` where a place is given up. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface ChildrenPorts {
  readonly script: string;
  readonly count: number;
  /** The environment of the process in this place. */
  env(place: number): NodeJS.ProcessEnv;
  ended(place: number): void;
  gaveUp(place: number): void;
  /** Milliseconds before a process is followed by another; twice as long each time in a row that none has listened. */
  readonly rest?: number;
}

/** A place whose processes have ended `MOST_FAILURES` times in a row before they listened. */
export class CannotStart extends Error {}

/** A process that cannot live must not take the machine. */
const REST = 500;
export const MOST_FAILURES = 5;

interface Place {
  readonly place: number;
  port: number | null;
  pid: number | undefined;
  isGivenUp: boolean;
  child: ChildProcess | null;
  /** Processes in a row that have ended before they listened. */
  failures: number;
}

const isPort = (message: unknown): message is { readonly port: number } =>
  isFields(message) && typeof message['port'] === 'number';

const emptyPlace = (place: number): Place => ({
  place,
  port: null,
  pid: undefined,
  isGivenUp: false,
  child: null,
  failures: 0,
});

const endOf = async ({ child }: Place): Promise<void> => {
  if (child === null || child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
};

/** Calls `changed` whenever a place listens, ends or is given up. */
const startAll = (ports: ChildrenPorts, changed: () => void, isClosing: () => boolean): readonly Place[] => {
  const seat = (place: Place): void => {
    const child = fork(ports.script, { env: ports.env(place.place) });
    Object.assign(place, { child, pid: child.pid });
    child.on('message', (message) => {
      if (!isPort(message)) return;
      Object.assign(place, { port: message.port, failures: 0 });
      changed();
    });
    // A process that could not be made at all has no exit.
    child.once('error', () => child.pid === undefined && vacate(place));
    child.once('exit', () => vacate(place));
  };
  const vacate = (place: Place): void => {
    if (place.port === null) place.failures += 1;
    place.port = null;
    if (isClosing()) return;
    if (place.failures < MOST_FAILURES) {
      ports.ended(place.place);
      const rest = (ports.rest ?? REST) * 2 ** Math.max(0, place.failures - 1);
      setTimeout(() => isClosing() || seat(place), rest);
    } else {
      place.isGivenUp = true;
      ports.gaveUp(place.place);
    }
    changed();
  };
  const places = Array.from({ length: ports.count }, (_, place) => emptyPlace(place));
  places.forEach(seat);
  return places;
};

export const makeChildren = (ports: ChildrenPorts): Children => {
  let isClosing = false;
  const waiting = new Set<() => void>();
  const changed = (): void => {
    for (const look of [...waiting]) look();
  };
  const places = startAll(ports, changed, () => isClosing);
  return {
    all: places,
    ready: () =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const lost = places.find(({ isGivenUp }) => isGivenUp);
          if (lost !== undefined) reject(new CannotStart(`process ${lost.place} cannot start`));
          else if (places.some(({ port }) => port === null)) return;
          else resolve();
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      isClosing = true;
      await Promise.all(places.map(endOf));
    },
  };
};
