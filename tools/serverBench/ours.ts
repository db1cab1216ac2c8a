/** The class server under orders: rooms of a teacher and students, who propose at their desks while their leaders give orders. */
import type { Request } from '../../src/classroom/types.ts';
import type { Answer } from '../../src/classroom/wire.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { isSeatView } from '../room/players.ts';
import { actsFrom, firstOrder, type Leader, nextAct } from './leader.ts';
import { hasReason, readPly, readReasons, reasonOf } from './news.ts';
import { askRaw, type Client, CONTROL, closeRooms, granted, type Room, toTalks, wholeView } from './rooms.ts';
import type { Subject } from './step.ts';
import { makeTracker, type Tracker } from './tracker.ts';

/** Of so many orders of a room one is a leader's, as long as its desks have none. */
const ACT_EVERY = 4;

/** Acts of a room in the order in which they were acknowledged: the teacher's count of choices grows by one with each. */
interface Acts {
  from: number;
  known: number;
  readonly list: { readonly asker: number; readonly number: number }[];
}

interface Played {
  readonly room: Room;
  readonly leaders: Readonly<Record<Side, Leader>>;
  readonly acts: Acts;
  /** Those whose proposals their whole cabinet reads. */
  readonly askers: readonly Client[];
  sent: number;
  resets: number;
}

export interface Ours extends Subject {
  /** The last news of a proposal that a seat of each side and the teacher were sent, for others to send. */
  readonly samples: Map<string, string>;
  /** Why orders were refused, and how often. */
  readonly refused: ReadonlyMap<string, number>;
}

interface Bench {
  readonly tracker: Tracker;
  readonly samples: Map<string, string>;
  readonly refused: Map<string, number>;
  bytes: number;
  messages: number;
}

const concerned = ({ room }: Played, side: Side | null): number =>
  1 + room.clients.filter((client) => client.side === side).length;

const ask = async (bench: Bench, { room }: Played, client: Client, number: number, request: Request) => {
  const answer: Answer<unknown> = await askRaw(client.raw, `o${client.number}-${number}`, request);
  if (answer.ok) {
    bench.tracker.acknowledged(room.number, client.number, number);
    return true;
  }
  const why = `${answer.code} ${answer.detail}`;
  bench.refused.set(why, (bench.refused.get(why) ?? 0) + 1);
  bench.tracker.dropped(room.number, client.number, number);
  return false;
};

/** At a desk that has its order nothing but leaving it alone can be proposed. */
const isDeskFree = ({ leaders }: Played, { side, chair }: Client): boolean =>
  side !== null && leaders[side].left.some(({ desk }) => desk === chair);

const propose = (bench: Bench, played: Played, client: Client, due: number): void => {
  const number = ++client.orders;
  const { number: room } = played.room;
  bench.tracker.sent(room, client.number, number, due, concerned(played, client.side));
  void ask(bench, played, client, number, {
    kind: 'propose',
    desk: client.chair === null || client.chair === 'leader' ? 'military' : client.chair,
    order: isDeskFree(played, client) ? client.proposal : null,
    reason: reasonOf(client.number, number),
  });
};

/** False where no leader of the room has anything to give now. */
const act = (bench: Bench, played: Played, due: number): boolean => {
  const leader = SIDES.map((side) => played.leaders[side]).find((one) => one.isFree && one.left.length > 0);
  if (leader === undefined) return false;
  const { client } = leader;
  const request = nextAct(leader);
  const number = ++client.orders;
  leader.given.push({ ply: leader.ply + 1, number });
  bench.tracker.sent(played.room.number, client.number, number, due, concerned(played, client.side));
  void ask(bench, played, client, number, request).then((isDone) => {
    if (isDone) noteAct(bench, played, client.number, number);
    else leader.isFree = true;
  });
  return true;
};

const noteAct = (bench: Bench, played: Played, asker: number, number: number): void => {
  played.acts.list.push({ asker, number });
  showTeacher(bench, played);
};

const showTeacher = ({ tracker }: Bench, { room, acts }: Played): void => {
  const count = acts.known - acts.from;
  for (const { asker, number } of acts.list.slice(0, Math.max(0, count)))
    tracker.shown(room.number, CONTROL, asker, number);
};

const heardByTeacher = (bench: Bench, played: Played, bytes: Buffer): void => {
  readReasons(bytes, (asker, number) => bench.tracker.shown(played.room.number, CONTROL, asker, number));
  const ply = readPly(bytes);
  if (ply === null) return;
  played.acts.known = ply;
  showTeacher(bench, played);
};

const heardBySeat = (bench: Bench, played: Played, client: Client, bytes: Buffer): void => {
  const { tracker } = bench;
  const room = played.room.number;
  readReasons(bytes, (asker, number) => tracker.shown(room, client.number, asker, number));
  const ply = client.side === null ? null : readPly(bytes);
  if (ply === null || client.side === null) return;
  const leader = played.leaders[client.side];
  const given = leader.given.findLast((one) => one.ply <= ply);
  if (given !== undefined) tracker.shown(room, client.number, leader.client.number, given.number);
  if (client !== leader.client) return;
  leader.ply = ply;
  leader.isFree = true;
};

const count = (bench: Bench, bytes: Buffer): void => {
  bench.bytes += bytes.length;
  bench.messages += 1;
};

/** The teacher is told of a proposal in the cabinet that has it. */
const keepTeachers = ({ samples }: Bench, bytes: Buffer): void => {
  const side = SIDES.find((one) => bytes.includes(`"cabinets":{"${one}"`));
  if (side !== undefined && hasReason(bytes)) samples.set(`control ${side}`, bytes.toString());
};

const listen = (bench: Bench, played: Played): void => {
  const { room } = played;
  room.control.onNews((bytes) => {
    count(bench, bytes);
    if (room.number === 0) keepTeachers(bench, bytes);
    heardByTeacher(bench, played, bytes);
  });
  for (const client of room.clients)
    client.raw.onNews((bytes) => {
      count(bench, bytes);
      if (room.number === 0 && client.side !== null && hasReason(bytes))
        bench.samples.set(client.side, bytes.toString());
      heardBySeat(bench, played, client, bytes);
    });
};

const takeLeader = async (scenario: Scenario, room: Room, side: Side): Promise<Leader> => {
  const client = room.clients.find((one) => one.side === side && one.chair === 'leader');
  if (client === undefined) throw new Error('A room needs a leader on each side: give it more students.');
  const view = await wholeView(client.raw);
  if (!isSeatView(view)) throw new Error('A leader was shown no seat.');
  const all = actsFrom(scenario, view.game.observation);
  return { client, all, left: all, ply: view.game.ply, isFree: true, given: [] };
};

const takeProposal = async (scenario: Scenario, client: Client): Promise<void> => {
  const view = await wholeView(client.raw);
  if (isSeatView(view) && client.chair !== null && client.chair !== 'leader')
    client.proposal = firstOrder(scenario, view.game.observation, client.chair);
};

const play = async (bench: Bench, scenario: Scenario, room: Room): Promise<Played> => {
  await toTalks(room);
  const leaders = {
    us: await takeLeader(scenario, room, 'us'),
    ussr: await takeLeader(scenario, room, 'ussr'),
  };
  const askers = room.clients.filter(({ chair }) => chair !== null && chair !== 'leader');
  for (const client of askers) await takeProposal(scenario, client);
  const played: Played = {
    room,
    leaders,
    askers,
    acts: { from: 0, known: 0, list: [] },
    sent: 0,
    resets: 0,
  };
  listen(bench, played);
  return played;
};

/** The turn is played to its end and taken back: every desk is free again, and what was proposed is put away. */
const beginAnew = async ({ room, leaders, acts, ...played }: Played): Promise<void> => {
  const ask = async (command: string, request: Request) =>
    granted(await askRaw(room.control, command, request));
  await ask(`next-${played.resets}`, { kind: 'next' });
  await ask(`undo-${played.resets}`, { kind: 'undo', world: 0 });
  granted(await room.control.call('sync'));
  for (const side of SIDES) granted(await leaders[side].client.raw.call('sync'));
  for (const side of SIDES) {
    const leader = leaders[side];
    Object.assign(leader, { left: leader.all, given: [], isFree: true });
  }
  Object.assign(acts, { from: acts.known, list: [] });
};

const sendNext = (bench: Bench, played: Played, due: number): void => {
  const turn = played.sent++;
  const isLeadersTurn = turn % ACT_EVERY === 0 || played.askers.length === 0;
  if (isLeadersTurn && act(bench, played, due)) return;
  const asker = played.askers[turn % played.askers.length];
  if (asker !== undefined) propose(bench, played, asker, due);
};

/** Brings rooms to their first talks and gives them orders in turn; takes their turns back between steps, unless told not to. */
export const measureOurs = async (
  scenario: Scenario,
  rooms: readonly Room[],
  pid: number,
  takesBack = true,
): Promise<Ours> => {
  const bench: Bench = {
    tracker: makeTracker(),
    samples: new Map(),
    refused: new Map(),
    bytes: 0,
    messages: 0,
  };
  const all: Played[] = [];
  for (const room of rooms) all.push(await play(bench, scenario, room));
  let next = 0;
  return {
    name: 'ours',
    pid,
    tracker: bench.tracker,
    samples: bench.samples,
    refused: bench.refused,
    send: (due) => {
      const played = all[next++ % all.length];
      if (played !== undefined) sendNext(bench, played, due);
    },
    reset: async () => {
      for (const played of takesBack ? all : []) {
        played.resets += 1;
        await beginAnew(played);
      }
    },
    received: () => ({ bytes: bench.bytes, messages: bench.messages }),
    close: () => closeRooms(rooms),
  };
};
