/** What is sent of a room, put together by whoever was told at some moments of it and not at others. */
import { expect, it } from 'vitest';
import { drawBelow, openRng, type Rng } from '../../src/base/random.ts';
import { foldRecord } from '../../src/classroom/fold.ts';
import { type Known, mergeNews } from '../../src/classroom/merge.ts';
import { type Connections, controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import type { AnyView } from '../../src/classroom/viewTypes.ts';
import type { News } from '../../src/classroom/wire.ts';
import { packetOf } from '../../src/server/packet.ts';
import { differenceOf } from '../../src/server/rooms/diff.ts';
import type { Listener, Live } from '../../src/server/rooms/live.ts';
import { viewOf } from '../../src/server/rooms/views.ts';
import { stir } from '../classroom/crowd.ts';
import { ask, groundOf, join, openRoom, passTo, phaseOf, type Room } from '../classroom/rooms.ts';

interface Reader {
  readonly view: (room: Room) => AnyView;
  sent: AnyView | null;
  known: Known | null;
}

const reader = (view: Reader['view']): Reader => ({ view, sent: null, known: null });

const someConnections = (rng: Rng, { cls, now }: Room): Connections =>
  new Map(
    cls.people.map(({ id }) => [id, { connected: drawBelow(rng, 3) > 0, lastSeen: now, lastAct: now - id }]),
  );

/** As a listener is shown it: made anew only when what it rests on has changed. */
const seatOf = (participant: number): Reader['view'] => {
  const listener = { who: { role: 'seat', participant }, made: null } as unknown as Listener;
  return (room) => {
    const view = viewOf(room as unknown as Live, listener, room.now);
    expect(JSON.stringify(view) === JSON.stringify(seatView(room.cls, participant))).toBe(true);
    return view;
  };
};

/** Told as `tell.ts` does it: the text that is written is all that arrives. */
const tell = (reader: Reader, room: Room, version: number) => {
  const view = reader.view(room);
  const difference = differenceOf(reader.sent, view);
  reader.sent = view;
  if (difference === null) return null;
  const parts = difference.write();
  const news = { role: 'seat', from: reader.known?.version ?? 0, to: version, now: room.now };
  reader.known = mergeNews(reader.known, { ...news, parts: JSON.parse(parts) } as News);
  return { name: difference.name, parts };
};

it.each([
  [1, 1],
  [2, 2],
  [3, 2],
])(
  'adds up to every view of a random class, seed %i, %i world(s)',
  { timeout: 60_000 },
  async (seed, worlds) => {
    const rng = openRng(seed);
    const room = openRoom(await groundOf('class-5'), { seed, worlds: worlds === 1 ? 1 : 2 });
    join(room, 12);
    ask(room, 'control', { kind: 'begin' });
    const readers = [
      ...room.cls.people.map(({ id }) => reader(seatOf(id))),
      reader((now) => controlView(now.cls, someConnections(rng, now))),
      reader(({ cls }) => projectorView(cls)),
    ];
    const named = new Map<string, string>();
    for (let stirs = 0; stirs < 200; stirs++) {
      if (stirs === 190) ask(room, 'control', { kind: 'pause', on: false });
      if (stirs === 190 && phaseOf(room) !== 'closed') passTo(room, 'debrief');
      else if (phaseOf(room) !== 'closed') stir(rng, room);
      for (const one of readers) {
        if (drawBelow(rng, 3) === 0) continue;
        if (drawBelow(rng, 40) === 0) Object.assign(one, { sent: null, known: null });
        const told = tell(one, room, stirs + 1);
        expect(JSON.stringify(one.known?.view) === JSON.stringify(one.sent)).toBe(true);
        if (told === null) continue;
        expect((named.get(told.name) ?? told.parts) === told.parts).toBe(true);
        named.set(told.name, told.parts);
      }
    }
    const anew = foldRecord(room.ground, room.entries);
    for (const { id } of room.cls.people)
      expect(JSON.stringify(seatView(anew, id))).toBe(JSON.stringify(seatView(room.cls, id)));
  },
);

it('goes over a web socket as one text frame, whatever its length', () => {
  for (const length of [1, 100, 126, 200, 65_000, 70_000]) {
    const value = JSON.stringify('é'.repeat(length));
    const { text, options } = packetOf('view', value);
    const [frame = Buffer.alloc(0)] = options.wsPreEncodedFrame;
    const payload = Buffer.from(`4${text}`);
    expect(text).toBe(`2["view",${value}]`);
    expect(frame.subarray(-payload.length).equals(payload)).toBe(true);
    expect(frame[0]).toBe(0x81);
    const told = frame[1] ?? 0;
    const read = told < 126 ? told : told === 126 ? frame.readUInt16BE(2) : Number(frame.readBigUInt64BE(2));
    expect(read).toBe(payload.length);
  }
});
