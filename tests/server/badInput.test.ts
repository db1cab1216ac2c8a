/** Ten thousand messages that ought never to come: each is refused with a code, none changes the record, none stops the server. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashText } from '../../src/base/hash.ts';
import { drawBelow, openRng } from '../../src/base/random.ts';
import { CLASS_REFUSALS } from '../../src/classroom/types.ts';
import type { Answer, Opened } from '../../src/classroom/wire.ts';
import { DESKS } from '../../src/scenario/types.ts';
import { answerMessage, type Caller, type DoorPorts } from '../../src/server/door.ts';
import { makeLimits } from '../../src/server/limits.ts';
import { makeMetrics } from '../../src/server/metrics.ts';
import { makeFindGround } from '../../src/server/rooms/ground.ts';
import { makeRooms } from '../../src/server/rooms/rooms.ts';
import type { RoomStore } from '../../src/server/storage/port.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { makeFolder, SETUP } from './table.ts';

const folder = makeFolder();
const faults: unknown[] = [];
let store: RoomStore;
let ports: DoorPorts;
let count = 0;

const unlimited = { take: async () => true, has: async () => true };
const LIMITS = {
  requests: unlimited,
  joins: unlimited,
  opens: unlimited,
  wrongCodes: unlimited,
  allWrongCodes: unlimited,
  wrongTokens: unlimited,
};

/** Of somebody who guesses codes. */
const SECRET = 'a-secret-of-some-length';

const newCaller = (): Caller => ({
  address: '192.0.2.1',
  place: null,
  isClosed: false,
  connection: { id: `line-${++count}`, isBusy: () => false, told: () => undefined, gone: () => undefined },
});

const send = (caller: Caller, event: unknown, ...values: readonly unknown[]): Promise<Answer<unknown>> =>
  answerMessage(ports, caller, event, values, JSON.stringify(values)?.length ?? 0);

const given = async <T>(answer: Promise<Answer<unknown>>): Promise<T> => {
  const found = await answer;
  return found.ok ? (found.value as T) : expect.unreachable(found.code);
};

const seated = async (code: string): Promise<Caller> => {
  const caller = newCaller();
  const { token } = await given<{ token: string }>(send(caller, 'join', randomUUID(), code));
  await given(send(caller, 'enter', token));
  return caller;
};

let room: Opened;
let teacher: Caller;
let wall: Caller;
let students: readonly Caller[];
let record: string;
const readRecord = async (): Promise<string> => hashText(JSON.stringify(await store.read(room.code, 0)));

beforeAll(async () => {
  store = openSqlite(join(folder, 'rooms.sqlite'));
  const failed = (error: unknown): void => {
    faults.push(error);
  };
  const rooms = makeRooms({
    store,
    findGround: makeFindGround(),
    keptFor: { period: 1e9, days: 1e9, kept: 1e9 },
    mostRooms: 100,
    now: Date.now,
    steady: () => performance.now(),
    send: () => undefined,
    present: () => undefined,
    wrote: () => undefined,
    measured: () => undefined,
    failed,
  });
  ports = { rooms, limits: LIMITS, metrics: makeMetrics(), failed };
  teacher = newCaller();
  room = await given<Opened>(send(teacher, 'open', SETUP));
  await given(send(teacher, 'enter', room.control));
  wall = newCaller();
  await given(send(wall, 'enter', room.projector));
  students = await Promise.all(Array.from({ length: 12 }, () => seated(room.code)));
  await given(send(teacher, 'ask', 'begin-1', { kind: 'begin' }));
  await given(send(teacher, 'ask', 'next-1', { kind: 'next' }));
  await ports.rooms.settled();
  record = await readRecord();
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const rng = openRng(20_261_126);
const pick = <T>(list: readonly T[]): T => list[drawBelow(rng, list.length)] as T;
const student = (): Caller => pick(students);
const fresh = (): string => `bad-${++count}`;

const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  Number.NaN,
  2 ** 60,
  '',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '\u202edrow\u202c',
  "'; DROP TABLE rooms; --",
  'x'.repeat(10_000),
  [],
  [[[]]],
  {},
  { kind: 'say' },
  { kind: 'toString' },
  { kind: '__proto__' },
  { kind: ['say'], text: 'a' },
  { kind: 'say', text: { toString: 'a' } },
  { kind: 'propose', desk: 'leader', order: null, reason: 'a' },
  { kind: 'propose', desk: 'military', order: { kind: 'M99' }, reason: 'a' },
  { kind: 'act', ply: 0, action: { kind: 'chance', draw: 0 }, letter: null },
  { kind: 'act', ply: -1, action: { kind: 'seal', side: 'us' }, letter: null },
  { kind: 'act', ply: 0, action: { kind: 'order', side: 'us', desk: 'military' }, letter: null },
  { kind: 'judge', paper: 1, verdict: 'burn' },
  { kind: 'seat', participant: 'me', seat: null },
  { kind: 'pulse', feeling: 9 },
  { kind: 'answer', question: -1, text: '' },
  JSON.parse('{"kind":"say","__proto__":{"text":"a"}}'),
];

/** Where the first twelve sit, in the order of their coming: chairs are dealt to both sides in turn. */
const DEALT =
  'leader leader military military private private public public intelligence intelligence un press'.split(
    ' ',
  );

/** Ways to make a message that ought never to come. */
const SORTS: Readonly<Record<string, () => Promise<Answer<unknown>>>> = {
  'no event of ours': () => send(student(), pick(['', 'connect', 'admin', '__proto__', 7, null]), pick(ODD)),
  'too few or too many values': () =>
    send(student(), pick(['ask', 'enter', 'join', 'open']), ...pick([[], [1, 2, 3]])),
  'odd values for a request': () => send(student(), 'ask', fresh(), pick(ODD)),
  'odd values for a command': () =>
    send(
      student(),
      'ask',
      pick([...ODD.filter((value) => value !== 'constructor'), 'a b', 'x'.repeat(41), 'ä']),
      { kind: 'say', text: 'a' },
    ),
  'odd values for a code': () => send(newCaller(), 'join', SECRET, pick(ODD)),
  'odd values for the secret of a join': () => send(newCaller(), 'join', pick(ODD), 'BBBBBB'),
  'odd values for a token': () => send(newCaller(), 'enter', pick(ODD)),
  'odd values for a set-up': () => send(newCaller(), 'open', pick([...ODD, { ...SETUP, worlds: 3 }])),
  'nobody who asks': () => send(newCaller(), 'ask', fresh(), { kind: 'say', text: 'a' }),
  'too much': () => answerMessage(ports, student(), 'ask', [fresh(), { kind: 'say', text: 'a' }], 16_385),
  'too long a text': () =>
    send(student(), 'ask', fresh(), {
      kind: pick(['say', 'publish']),
      text: 'long '.repeat(pick([60, 400])),
    }),
  "the teacher's requests": () =>
    send(
      pick([...students, wall]),
      'ask',
      fresh(),
      pick([
        { kind: 'begin' },
        { kind: 'next' },
        { kind: 'end' },
        { kind: 'wipe' },
        { kind: 'undo', world: 0 },
        { kind: 'lock', on: true },
        { kind: 'seat', participant: 0, seat: null },
        { kind: 'mute', participant: 0, on: true },
        { kind: 'key-in', world: 0, action: { kind: 'seal', side: 'us' }, letter: null },
        { kind: 'rubric', lines: [] },
      ]),
    ),
  "another desk's proposals": () => {
    const at = drawBelow(rng, students.length);
    const desk = pick(DESKS.filter((one) => one !== DEALT[at]));
    return send(students[at] as Caller, 'ask', fresh(), {
      kind: 'propose',
      desk,
      order: null,
      reason: 'Not mine.',
    });
  },
  "another side's orders": () => {
    const at = drawBelow(rng, 12);
    const side = at % 2 === 0 ? 'ussr' : 'us';
    return send(students[at] as Caller, 'ask', fresh(), {
      kind: 'act',
      ply: 0,
      action: { kind: 'seal', side },
      letter: null,
    });
  },
  'orders of those who lead nobody': () => {
    const at = 2 + drawBelow(rng, 10);
    return send(students[at] as Caller, 'ask', fresh(), {
      kind: 'act',
      ply: 0,
      action: { kind: 'seal', side: at % 2 === 0 ? 'us' : 'ussr' },
      letter: null,
    });
  },
  'orders of a time that has passed or not come': () =>
    send(students[0] as Caller, 'ask', fresh(), {
      kind: 'act',
      ply: 1 + drawBelow(rng, 1_000),
      action: { kind: 'seal', side: 'us' },
      letter: null,
    }),
  'what belongs to another phase': () =>
    send(
      student(),
      'ask',
      fresh(),
      pick([
        { kind: 'pulse', feeling: 3 },
        { kind: 'answer', question: 0, text: 'a' },
      ]),
    ),
};

describe('ten thousand bad messages', () => {
  const names = Object.keys(SORTS);
  const each = Math.ceil(10_000 / names.length);

  it.each(names)('of %s are refused', async (name) => {
    const answers = await Promise.all(Array.from({ length: each }, () => SORTS[name]?.()));
    for (const answer of answers) {
      expect(answer?.ok).toBe(false);
      if (answer?.ok === false) expect(CLASS_REFUSALS).toContain(answer.code);
    }
    await ports.rooms.settled();
    expect(await readRecord()).toBe(record);
  });

  it('met no fault of the server', () => {
    expect(faults).toEqual([]);
  });

  it('leave replayed commands without effect', async () => {
    const say = { kind: 'say', text: 'Once.' };
    await given(send(students[0] as Caller, 'ask', 'replayed', say));
    const after = await readRecord();
    const answers = await Promise.all(
      Array.from({ length: 1_000 }, () => send(students[0] as Caller, 'ask', 'replayed', say)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    await given(send(teacher, 'ask', 'next-1', { kind: 'next' }));
    expect(await readRecord()).toBe(after);
  });

  it('keep words as they are written, without what turns or hides others', async () => {
    const text = '<img src=x onerror=alert(1)> \u202eevil\u202c \u05e9\u05dc\u05d5\u05dd & "quoted"';
    await given(send(students[0] as Caller, 'ask', fresh(), { kind: 'say', text }));
    const said = (await store.read(room.code, 0))?.at(-1)?.move;
    expect(said).toEqual({
      kind: 'say',
      text: '<img src=x onerror=alert(1)> evil \u05e9\u05dc\u05d5\u05dd & "quoted"',
    });
  });
});

describe('ten thousand guesses', () => {
  it('of a code find nothing after the first few, not even a right one', async () => {
    const limited = { ...ports, limits: makeLimits(10) };
    const guess = (code: string): Promise<Answer<unknown>> =>
      answerMessage(limited, newCaller(), 'join', [SECRET, code], 10);
    const codes = new Map<string, number>();
    for (let tries = 0; tries < 10_000; tries++) {
      const answer = await guess('BBBBBB');
      const code = answer.ok ? 'ok' : answer.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes).toEqual(
      new Map([
        ['no-such-room', 60],
        ['too-fast', 9_940],
      ]),
    );
    expect(await guess(room.code)).toMatchObject({ ok: false, code: 'too-fast' });
  });

  it('of a code from many addresses run out as well', async () => {
    const limited = { ...ports, limits: makeLimits(10) };
    let looked = 0;
    for (let tries = 0; tries < 10_000; tries++) {
      const caller = { ...newCaller(), address: `198.51.100.${tries % 250}` };
      const answer = await answerMessage(limited, caller, 'join', [SECRET, 'BBBBBB'], 10);
      if (!answer.ok && answer.code === 'no-such-room') looked += 1;
    }
    expect(looked).toBe(600);
  });

  it('of a token are told to slow down, and the right one still opens its seat', async () => {
    const limited = { ...ports, limits: makeLimits(10) };
    let refused = 0;
    for (let tries = 0; tries < 10_000; tries++) {
      const answer = await answerMessage(limited, newCaller(), 'enter', [`${tries}`.padStart(32, 'x')], 40);
      if (!answer.ok && answer.code === 'too-fast') refused += 1;
    }
    expect(refused).toBe(9_940);
    expect((await answerMessage(limited, newCaller(), 'enter', [room.projector], 40)).ok).toBe(true);
  });

  it('of one connection are cut short by its own pace', async () => {
    const limited = { ...ports, limits: makeLimits(10) };
    const caller = newCaller();
    const answers = [];
    for (let tries = 0; tries < 100; tries++)
      answers.push(await answerMessage(limited, caller, 'ask', ['a', null], 10));
    const tooFast = answers.filter((answer) => !answer.ok && answer.code === 'too-fast');
    expect(tooFast).toHaveLength(60);
  });
});
