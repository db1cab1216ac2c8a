import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../src/engine/types.ts';
import type { Running } from '../../src/server/start.ts';
import { type Client, codeOf, connect, granted, makeFolder, startAt, takeSeat } from './table.ts';

let folder = '';
let server: Running;
const clients: Client[] = [];
const kept = <C extends Client>(client: C): C => {
  clients.push(client);
  return client;
};

beforeAll(async () => {
  folder = makeFolder();
  server = await startAt(folder);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A room with its teacher, its wall and so many students. */
const openClass = async (students: number, transports?: readonly string[]) => {
  const teacher = kept(connect(server.port, transports));
  const links = await granted(teacher.open());
  await granted(teacher.enter(links.control));
  const wall = kept(connect(server.port, transports));
  await granted(wall.enter(links.projector));
  const seats = [];
  for (let count = 0; count < students; count++)
    seats.push(kept(await takeSeat(server.port, links.code, transports)));
  return { teacher, wall, seats, links };
};

describe.each([['websocket'], ['polling']])('a class over %s', (transport) => {
  it('opens, fills, begins, proposes and gives orders, and everybody sees their own', async () => {
    const { teacher, wall, seats, links } = await openClass(4, [transport]);
    const [leader, , desk] = seats;
    if (leader === undefined || desk === undefined) return expect.unreachable();
    const mine = await leader.seat();
    expect(mine.class).toMatchObject({ code: links.code, turns: expect.any(Number), worlds: 1 });
    expect(mine.me.seat).toMatchObject({ side: 'us', chair: 'leader', deputy: false });
    expect(mine.game.observation.rules).toBe(RULES_VERSION);
    await granted(teacher.ask({ kind: 'begin' }));
    await granted(teacher.ask({ kind: 'next' }));
    const talks = await desk.seat(({ class: { clock } }) => clock.phase.kind === 'talks');
    const { seat } = talks.me;
    if (seat === null || !('chair' in seat) || seat.chair === 'leader') return expect.unreachable();
    await granted(
      desk.ask({ kind: 'propose', desk: seat.chair, order: null, reason: 'Let us wait and see.' }),
    );
    const told = await leader.seat(({ cabinet }) => (cabinet?.proposals ?? []).some(({ by }) => by === 2));
    expect(told.cabinet?.proposals.find(({ by }) => by === 2)?.reason).toBe('Let us wait and see.');
    await granted(
      leader.ask({ kind: 'act', ply: told.game.ply, action: { kind: 'seal', side: 'us' }, letter: null }),
    );
    await wall.wall(({ seated }) => seated === 4);
    const seen = await teacher.control(({ worlds }) => worlds[0]?.cabinets.us.proposals.length !== 0);
    expect(seen.people.map(({ connected }) => connected)).toEqual([true, true, true, true]);
    // The other side heard nothing of it.
    expect(JSON.stringify(seats[1]?.news)).not.toContain('wait and see');
    expect(JSON.stringify(wall.news)).not.toContain('wait and see');
  });
});

describe('a seat', () => {
  it('is found again by its token, also by another connection, and tells the same', async () => {
    const { seats, teacher } = await openClass(1);
    const [first] = seats;
    if (first === undefined) return expect.unreachable();
    const before = await first.seat();
    first.close();
    await teacher.control(({ people }) => people[0]?.connected === false);
    const again = kept(connect(server.port));
    expect(await granted(again.enter(first.token))).toEqual({ role: 'seat' });
    expect(await again.seat()).toEqual(before);
    await teacher.control(({ people }) => people[0]?.connected === true);
  });

  it('has what it asked done once, however often it asks, and is answered the same', async () => {
    const { seats, teacher } = await openClass(2);
    await granted(teacher.ask({ kind: 'begin' }));
    const [first, second] = seats;
    if (first === undefined || second === undefined) return expect.unreachable();
    const say = { kind: 'say', text: 'Is anybody here?' } as const;
    const answers = await Promise.all([first, first, second].map((who) => who.ask(say, 'one-id')));
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, value: null })));
    const view = await teacher.control(({ worlds }) => worlds[0]?.cabinets.ussr.talk.length === 1);
    expect(view.worlds[0]?.cabinets.us.talk).toHaveLength(1);
  });

  it('is told parts that have changed, and no number that others have a hand in', async () => {
    const { seats, teacher } = await openClass(2);
    await granted(teacher.ask({ kind: 'begin' }));
    const [first, second] = seats;
    if (first === undefined || second === undefined) return expect.unreachable();
    await second.seat(({ class: { clock } }) => clock.phase.kind === 'reading');
    const told = second.news.length;
    await granted(first.ask({ kind: 'say', text: 'Only for us.' }));
    await first.seat(({ cabinet }) => cabinet?.talk.length === 1);
    await granted(second.ask({ kind: 'say', text: 'And we?' }));
    await second.seat(({ cabinet }) => cabinet?.talk.length === 1);
    const since = second.news.slice(told);
    expect(since).toHaveLength(1);
    expect(Object.keys(since[0]?.parts ?? {})).toEqual(['cabinet']);
  });

  it('may ask for its view whole', async () => {
    const { seats } = await openClass(1);
    const [only] = seats;
    if (only === undefined) return expect.unreachable();
    const before = await only.seat();
    const told = only.news.length;
    await new Promise((resolve) => only.line.emit('sync', resolve));
    await expect.poll(() => only.news.length).toBe(told + 1);
    expect(only.news.at(-1)).toMatchObject({ from: 0, role: 'seat' });
    expect(await only.seat()).toEqual(before);
  });
});

describe('a door', () => {
  it('is locked and opened by the teacher alone', async () => {
    const { teacher, seats, wall, links } = await openClass(1);
    expect(await codeOf(seats[0]?.ask({ kind: 'lock', on: true }) ?? expect.unreachable())).toBe('not-yours');
    expect(await codeOf(wall.ask({ kind: 'lock', on: true }))).toBe('not-yours');
    await granted(teacher.ask({ kind: 'lock', on: true }));
    expect(await codeOf(teacher.join(links.code))).toBe('door-locked');
    await granted(teacher.ask({ kind: 'lock', on: false }));
    expect(await codeOf(teacher.join(` ${links.code.toLowerCase()} `))).toBe('ok');
  });

  it('leads nowhere for a wrong code or token', async () => {
    const client = kept(connect(server.port));
    expect(await codeOf(client.join('BBBBBB'))).toBe('no-such-room');
    expect(await codeOf(client.join('?'))).toBe('no-such-room');
    expect(await codeOf(client.enter('x'.repeat(32)))).toBe('no-such-seat');
    expect(await codeOf(client.ask({ kind: 'begin' }))).toBe('no-such-seat');
    expect(await codeOf(client.open({ scenario: 'no-such-scenario' }))).toBe('bad-message');
  });
});

describe('a seat that was asked for twice because the answer was lost', () => {
  it('is the same seat with the same token, also behind a locked door and after a new start', async () => {
    const own = makeFolder();
    const first = await startAt(own);
    const teacher = kept(connect(first.port));
    const links = await granted(teacher.open());
    await granted(teacher.enter(links.control));
    const secret = 'the-secret-of-one-device';
    const lost = kept(connect(first.port));
    const tokens = await Promise.all([1, 2].map(async () => granted(lost.join(links.code, secret))));
    const { token } = await granted(teacher.join(links.code, 'the-secret-of-another-device'));
    await granted(teacher.ask({ kind: 'lock', on: true }));
    await first.close();
    const second = await startAt(own);
    const again = kept(connect(second.port));
    tokens.push(await granted(again.join(links.code, secret)));
    expect(new Set(tokens.map((given) => given.token)).size).toBe(1);
    expect(tokens[0]?.token).not.toBe(token);
    await granted(again.enter(tokens[0]?.token ?? ''));
    expect((await again.seat()).me.id).toBe(0);
    const late = kept(connect(second.port));
    expect(await codeOf(late.join(links.code))).toBe('door-locked');
    expect(await codeOf(late.join(links.code, 'short'))).toBe('bad-message');
    await granted(late.enter(links.control));
    expect((await late.control()).people).toHaveLength(2);
    await second.close();
    rmSync(own, { recursive: true });
  });
});

describe('a room that is wiped', () => {
  it('tells everybody, opens to nobody and leaves nothing in the file', async () => {
    const { teacher, seats, links } = await openClass(1);
    const [only] = seats;
    if (only === undefined) return expect.unreachable();
    await granted(teacher.ask({ kind: 'begin' }));
    await granted(only.ask({ kind: 'say', text: 'unmistakable-remark' }));
    await granted(teacher.ask({ kind: 'wipe' }));
    await expect
      .poll(() => [only.gone, teacher.gone])
      .toEqual([1, 2].map(() => [{ code: 'no-such-room', detail: '' }]));
    expect(await codeOf(only.enter(only.token))).toBe('no-such-seat');
    expect(await codeOf(teacher.join(links.code))).toBe('no-such-room');
    const bytes = ['rooms.sqlite', 'rooms.sqlite-wal'].map((name) =>
      readFileSync(join(folder, name), 'latin1'),
    );
    expect(bytes.join('')).not.toContain('unmistakable-remark');
  });
});

describe('a server that is started again', () => {
  it('puts every room back as it was, and its clients find it by themselves', async () => {
    const own = makeFolder();
    const first = await startAt(own);
    const teacher = kept(connect(first.port));
    const links = await granted(teacher.open());
    await granted(teacher.enter(links.control));
    const student = kept(await takeSeat(first.port, links.code));
    await granted(teacher.ask({ kind: 'begin' }));
    await granted(student.ask({ kind: 'say', text: 'Remember me.' }, 'kept-command'));
    const before = await student.seat(({ cabinet }) => cabinet?.talk.length === 1);
    const isBack = new Promise((resolve) => student.line.once('connect', () => resolve(true)));
    await first.close();
    const second = await startAt(own, { PORT: String(first.port) });
    await isBack;
    await granted(student.enter(student.token));
    expect(await student.seat()).toEqual(before);
    // Asked again because the answer was lost, it is not done again.
    await granted(student.ask({ kind: 'say', text: 'Remember me.' }, 'kept-command'));
    expect((await student.seat()).cabinet?.talk).toHaveLength(1);
    await second.close();
    rmSync(own, { recursive: true });
  });
});

describe('a page that goes on asking too fast', () => {
  it('is cut off, and has its seat again when it comes back', { timeout: 30_000 }, async () => {
    const { seats } = await openClass(1);
    const [only] = seats;
    if (only === undefined) return expect.unreachable();
    const cut = new Promise((resolve) => only.line.once('disconnect', resolve));
    for (let count = 0; count < 400; count++) only.line.emit('sync', () => undefined);
    expect(await cut).toBe('io server disconnect');
    only.line.connect();
    await granted(only.enter(only.token));
    expect((await only.seat()).me.id).toBe(0);
  });
});
