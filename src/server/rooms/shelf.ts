/** Which rooms this process has in memory: put there when somebody needs them, let go when nobody listens any more. */
import type { KeptFor } from '../../classroom/class.ts';
import type { RoomStore } from '../storage/port.ts';
import type { FindGround } from './ground.ts';
import { type Live, revive } from './live.ts';

export interface ShelfPorts {
  readonly store: RoomStore;
  readonly findGround: FindGround;
  readonly keptFor: KeptFor;
  now(): number;
}

export interface Shelf {
  /** The room, from its record if need be; null when there is none. Rejects where the store or the record is broken. */
  find(code: string): Promise<Live | null>;
  /** The room if it is in memory. */
  peek(code: string): Live | null;
  readonly lives: ReadonlyMap<string, Live>;
  drop(code: string): void;
  /** Lets go of rooms that nobody has listened to for a while. */
  sweep(): void;
}

const QUIET_MILLISECONDS = 600_000;

/** Thrown for a record that stands on a scenario which this version of the game has no more. */
export class NoGround extends Error {}

const load = async ({ store, findGround, keptFor, now }: ShelfPorts, code: string): Promise<Live | null> => {
  const entries = await store.read(code, 0);
  const move = entries?.[0]?.move;
  if (entries === null || move?.kind !== 'open') return null;
  const { id, hash } = move.setup.scenario;
  const found = await findGround(id, hash);
  if (found === null) throw new NoGround(`no scenario ${id} ${hash}`);
  return revive({ code, scenario: found.scenario, keptFor }, entries, now());
};

const isQuiet = ({ listeners, wishes, quietSince }: Live, now: number): boolean =>
  listeners.size === 0 && wishes.length === 0 && now - quietSince > QUIET_MILLISECONDS;

export const makeShelf = (ports: ShelfPorts): Shelf => {
  const lives = new Map<string, Live>();
  const loading = new Map<string, Promise<Live | null>>();
  const fetch = async (code: string): Promise<Live | null> => {
    try {
      const live = await load(ports, code);
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
      const under = loading.get(code) ?? fetch(code);
      loading.set(code, under);
      return under;
    },
    peek: (code) => lives.get(code) ?? null,
    lives,
    drop: (code) => lives.delete(code),
    sweep: () => {
      for (const live of lives.values()) if (isQuiet(live, ports.now())) lives.delete(live.code);
    },
  };
};
