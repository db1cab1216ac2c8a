/** News between processes that share a database: the socket library's own adapter carries them through it. */
import { createAdapter } from '@socket.io/postgres-adapter';
import type { Pool } from 'pg';
import { isFields } from '../base/fields.ts';
import type { Presence } from './rooms/presence.ts';
import type { Rooms } from './rooms/rooms.ts';
import type { Sockets } from './sockets.ts';

export interface Cluster {
  /** These rooms have been written to or wiped. */
  wrote(rooms: readonly string[]): void;
  present(presence: Presence): void;
}

/** A process by itself has nobody to tell. */
export const ALONE: Cluster = { wrote: () => undefined, present: () => undefined };

const WROTE = 'wrote';
const PRESENT = 'present';

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isPresence = (value: unknown): value is Presence =>
  isFields(value) && typeof value['process'] === 'string' && Array.isArray(value['rooms']);

/** What is to be told within one turn of the event loop is told together. */
const together = (tell: (rooms: readonly string[]) => void) => {
  const waiting = new Set<string>();
  return (rooms: readonly string[]): void => {
    if (waiting.size === 0)
      setImmediate(() => {
        tell([...waiting]);
        waiting.clear();
      });
    for (const room of rooms) waiting.add(room);
  };
};

export const joinCluster = (
  sockets: Sockets,
  pool: Pool,
  rooms: () => Rooms,
  failed: (error: unknown) => void,
): Cluster => {
  sockets.adapter(createAdapter(pool, { errorHandler: failed }));
  sockets.on(WROTE, (codes: unknown) => {
    if (isTexts(codes)) rooms().heard(codes);
  });
  sockets.on(PRESENT, (presence: unknown) => {
    if (isPresence(presence)) rooms().heardPresence(presence);
  });
  return {
    wrote: together((codes) => void sockets.serverSideEmit(WROTE, codes)),
    present: (presence) => void sockets.serverSideEmit(PRESENT, presence),
  };
};
