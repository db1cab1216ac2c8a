/** The rooms of this process, whatever carries messages to and from them. */
import { failure, type Result, success } from '../../base/result.ts';
import { admit, admitJoin } from '../../classroom/admit.ts';
import type { Class, KeptFor } from '../../classroom/class.ts';
import { dueAt } from '../../classroom/due.ts';
import type { GivenSetup } from '../../classroom/shape.ts';
import type { ClassRefusal, Move, Mover, Request } from '../../classroom/types.ts';
import type { News, Opened } from '../../classroom/wire.ts';
import type { RoomStore } from '../storage/port.ts';
import { hashToken, newToken } from '../tokens.ts';
import { type Commits, makeCommits } from './commits.ts';
import type { FindGround } from './ground.ts';
import type { Connection, Listener, Live, Who } from './live.ts';
import { openRoom } from './opening.ts';
import { connectedHere, isAway, type Presence, takePresence } from './presence.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import { makeTell } from './tell.ts';
import { viewOf } from './views.ts';

export interface RoomsPorts {
  readonly store: RoomStore;
  readonly findGround: FindGround;
  readonly keptFor: KeptFor;
  readonly mostRooms: number;
  now(): number;
  send(connections: readonly string[], news: News): void;
  /** Who is connected to a room here has changed, or is said again. */
  present(room: string, connected: readonly number[]): void;
  /** This process has written to these rooms: others may want to know. */
  wrote(rooms: readonly string[]): void;
  measured(entries: number, seconds: number): void;
  failed(error: unknown): void;
}

type Outcome<T> = Promise<Result<T, ClassRefusal>>;

/** A place in a room that a token has opened. */
export interface Place {
  readonly code: string;
  readonly who: Who;
}

export interface Rooms {
  open(given: GivenSetup): Outcome<Opened>;
  /** Deals a seat and gives its token. */
  join(code: string): Outcome<string>;
  /** Where a token leads; null where it leads nowhere. */
  locate(token: string): Promise<Place | null>;
  /** The connection is told how the room stands, and from then on what changes. False when the room is gone. */
  listen(place: Place, connection: Connection): Promise<boolean>;
  leave(code: string, connection: string): void;
  /** Sends the view whole, once more, or what is new to a connection that was busy. */
  retell(code: string, connection: string, whole: boolean): void;
  ask(place: Place, command: string, request: Request): Outcome<null>;
  /** Another process has written to these rooms. */
  heard(rooms: readonly string[]): void;
  /** Another process says who is connected to a room through it. */
  heardPresence(presence: Presence): void;
  /** Says again who is connected to each room in memory, and holds its length against the store's: news can be lost. */
  compare(): Promise<void>;
  /** Lets the clocks of rooms in memory act, and lets go of those that nobody listens to. */
  tick(): void;
  /** Brings rooms whose clocks have something to do into memory. */
  wake(): Promise<void>;
  /** Deletes rooms whose time has come; gives their number. */
  wipe(): Promise<number>;
  readonly lives: ReadonlyMap<string, Live>;
  /** When everything that was asked is answered. */
  settled(): Promise<void>;
}

const refuse = (code: ClassRefusal['code']) => failure<ClassRefusal>({ code, detail: '' });
const GONE: ClassRefusal = { code: 'no-such-room', detail: '' };

interface Inside {
  readonly ports: RoomsPorts;
  readonly shelf: Shelf;
  readonly commits: Commits;
  readonly tell: (live: Live) => void;
}

const open = async ({ ports }: Inside, given: GivenSetup): Outcome<Opened> => {
  const ground = await ports.findGround(given.scenario);
  if (ground === null) return refuse('bad-message');
  if ((await ports.store.count()) >= ports.mostRooms) return refuse('room-full');
  const opened = await openRoom(ports.store, ground, given, ports.now(), ports.keptFor.period);
  return opened === null ? refuse('server') : success(opened);
};

const wishFor = (
  { commits }: Inside,
  live: Live,
  by: Mover,
  command: string,
  decide: (cls: Class, now: number) => Result<Move, ClassRefusal>,
): Outcome<Class> =>
  new Promise((settle) => {
    live.wishes.push({ by, command, decide, settle });
    commits.serve(live);
  });

const join = async (inside: Inside, code: string): Outcome<string> => {
  const live = await inside.shelf.find(code);
  if (live === null) return refuse('no-such-room');
  const token = newToken();
  const joined = await wishFor(inside, live, 'room', '', (cls) => admitJoin(cls, hashToken(token)));
  return joined.ok ? success(token) : joined;
};

const locate = async ({ ports, shelf }: Inside, token: string): Promise<Place | null> => {
  const key = hashToken(token);
  const code = await ports.store.roomOf(key);
  const live = code === null ? null : await shelf.find(code);
  if (live === null) return null;
  const { cls } = live;
  if (key === cls.control) return { code: live.code, who: { role: 'control' } };
  if (key === cls.projector) return { code: live.code, who: { role: 'projector' } };
  const participant = cls.tokens.indexOf(key);
  return participant < 0 ? null : { code: live.code, who: { role: 'seat', participant } };
};

const touch = (live: Live, who: Who, now: number, acted: boolean): void => {
  if (who.role !== 'seat') return;
  const before = live.seen.get(who.participant);
  live.seen.set(who.participant, { lastSeen: now, lastAct: acted ? now : (before?.lastAct ?? 0) });
};

const listen = async (
  { ports, shelf, tell }: Inside,
  place: Place,
  connection: Connection,
): Promise<boolean> => {
  const live = await shelf.find(place.code);
  if (live === null) return false;
  const listener: Listener = { connection, who: place.who, known: null, isBehind: false };
  live.listeners.set(connection.id, listener);
  touch(live, place.who, ports.now(), false);
  if (place.who.role === 'seat') ports.present(live.code, connectedHere(live));
  tell(live);
  return true;
};

const leave = ({ ports, shelf, tell }: Inside, code: string, connection: string): void => {
  const live = shelf.peek(code);
  const listener = live?.listeners.get(connection);
  if (live === null || listener === undefined) return;
  live.listeners.delete(connection);
  live.quietSince = ports.now();
  touch(live, listener.who, ports.now(), false);
  if (listener.who.role === 'seat') ports.present(live.code, connectedHere(live));
  tell(live);
};

const retell = ({ shelf, tell }: Inside, code: string, connection: string, whole: boolean): void => {
  const live = shelf.peek(code);
  const listener = live?.listeners.get(connection);
  if (live === null || listener === undefined) return;
  if (whole) listener.known = null;
  if (whole || listener.isBehind) tell(live);
};

const moverOf = (who: Who): number | 'control' | null =>
  who.role === 'seat' ? who.participant : who.role === 'control' ? 'control' : null;

const ask = async (inside: Inside, place: Place, command: string, request: Request): Outcome<null> => {
  const by = moverOf(place.who);
  if (by === null) return refuse('not-yours');
  const live = await inside.shelf.find(place.code);
  if (live === null) return refuse('no-such-room');
  touch(live, place.who, inside.ports.now(), true);
  const asked = await wishFor(inside, live, by, command, (cls, now) =>
    admit(cls, by, request, now, (participant) => isAway(live, participant, now)),
  );
  return asked.ok ? success(null) : asked;
};

/** Tells everybody in the room that it is no more. */
const bury = ({ shelf }: Pick<Inside, 'shelf'>, live: Live): void => {
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

const tick = ({ ports, shelf, commits }: Inside): void => {
  const now = ports.now();
  for (const live of shelf.lives.values()) {
    const at = dueAt(live.cls);
    if (at !== null && at <= now) commits.serve(live);
  }
  shelf.sweep();
};

const heard = ({ shelf, commits }: Inside, rooms: readonly string[]): void => {
  for (const code of rooms) {
    const live = shelf.peek(code);
    if (live === null) continue;
    live.isStale = true;
    commits.serve(live);
  }
};

const heardPresence = ({ ports, shelf, tell }: Inside, presence: Presence): void => {
  const live = shelf.peek(presence.room);
  if (live !== null && takePresence(live, presence, ports.now())) tell(live);
};

const compare = async ({ ports, shelf, commits }: Inside): Promise<void> => {
  const lives = [...shelf.lives.values()];
  if (lives.length === 0) return;
  const lengths = await ports.store.lengths(lives.map(({ code }) => code));
  for (const live of lives) {
    ports.present(live.code, connectedHere(live));
    if ((lengths.get(live.code) ?? -1) === live.cls.ply) continue;
    live.isStale = true;
    commits.serve(live);
  }
};

const wake = async ({ ports, shelf, commits }: Inside): Promise<void> => {
  for (const code of await ports.store.toWake(ports.now())) {
    if (shelf.peek(code) !== null) continue;
    const live = await shelf.find(code).catch(ports.failed);
    if (live !== null && live !== undefined) commits.serve(live);
  }
};

const wipe = async (inside: Inside): Promise<number> => {
  const { ports, shelf } = inside;
  let count = 0;
  for (const code of await ports.store.toWipe(ports.now())) {
    if (!(await ports.store.wipe(code, ports.now()))) continue;
    count += 1;
    const live = shelf.peek(code);
    if (live !== null) bury(inside, live);
    ports.wrote([code]);
  }
  return count;
};

const assemble = (ports: RoomsPorts): Inside => {
  const shelf = makeShelf(ports);
  const view = (live: Live, listener: Listener) => viewOf(live, listener, ports.now());
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

export const makeRooms = (ports: RoomsPorts): Rooms => {
  const inside = assemble(ports);
  return {
    open: (given) => open(inside, given),
    join: (code) => join(inside, code),
    locate: (token) => locate(inside, token),
    listen: (place, connection) => listen(inside, place, connection),
    leave: (code, connection) => leave(inside, code, connection),
    retell: (code, connection, whole) => retell(inside, code, connection, whole),
    ask: (place, command, request) => ask(inside, place, command, request),
    heard: (rooms) => heard(inside, rooms),
    heardPresence: (presence) => heardPresence(inside, presence),
    compare: () => compare(inside),
    tick: () => tick(inside),
    wake: () => wake(inside),
    wipe: () => wipe(inside),
    lives: inside.shelf.lives,
    settled: () => inside.commits.settled(),
  };
};
