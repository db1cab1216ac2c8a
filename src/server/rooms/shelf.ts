/** Which rooms this process has in memory: put there when somebody needs them, let go when nobody listens any more. */
import type { KeptFor } from '../../classroom/class.ts';
import type { ClassSetup, Entry } from '../../classroom/types.ts';
import type { RoomStore } from '../storage/port.ts';
import type { FindGround } from './ground.ts';
import { type Live, revive } from './live.ts';

export interface ShelfPorts {
  readonly store: RoomStore;
  readonly findGround: FindGround;
  readonly keptFor: KeptFor;
  now(): number;
  failed(error: unknown): void;
}

export interface Shelf {
  /** The room, from its record if need be; null when there is none. Rejects where the store is broken, and with `Apart`. */
  find(code: string): Promise<Live | null>;
  /** A room whose record cannot be put back: it was said once, and it is left alone until this process ends. */
  isApart(code: string): boolean;
  /** The room if it is in memory. */
  peek(code: string): Live | null;
  readonly lives: ReadonlyMap<string, Live>;
  /** Forgets a room that is no more. */
  drop(code: string): void;
  /** Lets go of rooms that nobody has listened to for a while. */
  sweep(): void;
}

const QUIET_MILLISECONDS = 600_000;

/** Thrown for a record that stands on a scenario which this version of the game has no more. */
export class NoGround extends Error {}

/** Thrown for a room that is kept apart. Another version of the game may put it back. */
export class Apart extends Error {}

/** A room kept apart has been told of already. */
export const unlessApart =
  (failed: (error: unknown) => void) =>
  (error: unknown): void => {
    if (!(error instanceof Apart)) failed(error);
  };

const putBack = async (
  { findGround, keptFor, now }: ShelfPorts,
  code: string,
  entries: readonly Entry[],
  { id, hash }: ClassSetup['scenario'],
): Promise<Live> => {
  const found = await findGround(id, hash);
  if (found === null) throw new NoGround(`no scenario ${id} ${hash}`);
  return revive({ code, scenario: found.scenario, keptFor }, entries, now());
};

/** A fault of the record is told once; one of the store may pass. */
const load = async (ports: ShelfPorts, apart: Set<string>, code: string): Promise<Live | null> => {
  const entries = await ports.store.read(code, 0);
  const move = entries?.[0]?.move;
  if (entries === null || move?.kind !== 'open') return null;
  try {
    return await putBack(ports, code, entries, move.setup.scenario);
  } catch (error) {
    apart.add(code);
    ports.failed(error);
    throw new Apart();
  }
};

const isQuiet = ({ listeners, wishes, quietSince }: Live, now: number): boolean =>
  listeners.size === 0 && wishes.length === 0 && now - quietSince > QUIET_MILLISECONDS;

export const makeShelf = (ports: ShelfPorts): Shelf => {
  const lives = new Map<string, Live>();
  const apart = new Set<string>();
  const loading = new Map<string, Promise<Live | null>>();
  const fetch = async (code: string): Promise<Live | null> => {
    try {
      const live = await load(ports, apart, code);
      if (live !== null) lives.set(code, live);
      return live;
    } finally {
      loading.delete(code);
    }
  };
  return {
    find: async (code) => {
      const live = lives.get(code);
      if (live !== undefined) return live;
      if (apart.has(code)) throw new Apart();
      const under = loading.get(code) ?? fetch(code);
      loading.set(code, under);
      return under;
    },
    peek: (code) => lives.get(code) ?? null,
    lives,
    isApart: (code) => apart.has(code),
    drop: (code) => {
      lives.delete(code);
      apart.delete(code);
    },
    sweep: () => {
      for (const live of lives.values()) if (isQuiet(live, ports.now())) lives.delete(live.code);
    },
  };
};
