/** What the rooms of a process are made of. */
import type { KeptFor } from '../../classroom/class.ts';
import type { ClassRefusal } from '../../classroom/types.ts';
import type { RoomStore } from '../storage/port.ts';
import { type Commits, makeCommits } from './commits.ts';
import type { FindGround } from './ground.ts';
import type { Listener, Live } from './live.ts';
import type { Attendance } from './presence.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import { makeTell } from './tell.ts';
import { viewOf } from './views.ts';

export interface RoomsPorts {
  readonly store: RoomStore;
  readonly findGround: FindGround;
  readonly keptFor: KeptFor;
  readonly mostRooms: number;
  now(): number;
  /** Milliseconds of the machine, however fast the clock of the rooms goes. */
  steady(): number;
  /** A `News` as JSON. */
  send(connections: readonly string[], news: string): void;
  /** Who is connected to a room here has changed, or is said again. */
  present(rooms: readonly Attendance[]): void;
  /** This process has written to these rooms: others may want to know. */
  wrote(rooms: readonly string[]): void;
  measured(entries: number, seconds: number): void;
  failed(error: unknown): void;
}

export interface Inside {
  readonly ports: RoomsPorts;
  readonly shelf: Shelf;
  readonly commits: Commits;
  readonly tell: (live: Live) => void;
}

const GONE: ClassRefusal = { code: 'no-such-room', detail: '' };

/** Tells everybody in the room that it is no more. */
export const bury = ({ shelf }: Pick<Inside, 'shelf'>, live: Live): void => {
  shelf.drop(live.code);
  for (const { connection } of live.listeners.values()) connection.gone(GONE);
  live.listeners.clear();
};

/** A room that its teacher has wiped is deleted once everybody else may know of it. */
const wipeNow = async (inside: Pick<Inside, 'ports' | 'shelf'>, live: Live): Promise<void> => {
  try {
    await inside.ports.store.wipe(live.code, null);
    bury(inside, live);
    inside.ports.wrote([live.code]);
  } catch (error) {
    inside.ports.failed(error);
  }
};

export const assemble = (ports: RoomsPorts): Inside => {
  const shelf = makeShelf(ports);
  const view = (live: Live, listener: Listener) => viewOf(live, listener, ports.steady());
  const tell = makeTell({ now: ports.now, send: ports.send, failed: ports.failed, view });
  const commits = makeCommits({
    ...ports,
    changed: (lives, own) => {
      if (own) ports.wrote(lives.map(({ code }) => code));
      for (const live of lives)
        if (live.cls.keeping === 'wiped') void wipeNow({ ports, shelf }, live);
        else tell(live);
    },
    lost: (live) => bury({ shelf }, live),
  });
  return { ports, shelf, commits, tell };
};
