/** The rooms of this process, whatever carries messages to and from them. */
import { failure, type Result, success } from '../../base/result.ts';
import { admit, admitJoin } from '../../classroom/admit.ts';
import type { Class } from '../../classroom/class.ts';
import type { ClassRefusal, Move, Mover, Request } from '../../classroom/types.ts';
import type { GivenSetup, Opened } from '../../classroom/wire.ts';
import { hashToken, tokenFor } from '../tokens.ts';
import { assemble, type Inside, type RoomsPorts } from './inside.ts';
import { leave, listen, locate, type Place, retell, touch } from './listening.ts';
import type { Connection, Live, Who } from './live.ts';
import { openRoom } from './opening.ts';
import { isAway, type Presence } from './presence.ts';
import { compare, heard, heardPresence, tick, wake, wipe } from './upkeep.ts';

type Outcome<T> = Promise<Result<T, ClassRefusal>>;

export interface Rooms {
  open(given: GivenSetup): Outcome<Opened>;
  /** Deals a seat and gives its token; for the same secret the same one, however often it is asked. */
  join(code: string, secret: string): Outcome<string>;
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
  /** Another process says who is connected through it. */
  heardPresence(presence: Presence): void;
  /** Says again who is connected to each room in memory, and holds its length against the store's: news can be lost. */
  compare(): Promise<void>;
  /** Lets the clocks of rooms in memory act, misses whom a silent process had connected, and lets go of rooms that nobody listens to. */
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

const join = async (inside: Inside, code: string, secret: string): Outcome<string> => {
  const live = await inside.shelf.find(code);
  if (live === null) return refuse('no-such-room');
  const token = tokenFor(code, secret);
  const key = hashToken(token);
  // The secret would give the token away: what is written down as the command is what is kept of the token anyway.
  const joined = await wishFor(inside, live, 'room', key, (cls) => admitJoin(cls, key));
  return joined.ok ? success(token) : joined;
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
    admit(cls, by, request, now, (participant) => isAway(live, participant, inside.ports.steady())),
  );
  return asked.ok ? success(null) : asked;
};

export const makeRooms = (ports: RoomsPorts): Rooms => {
  const inside = assemble(ports);
  return {
    open: (given) => open(inside, given),
    join: (code, secret) => join(inside, code, secret),
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
