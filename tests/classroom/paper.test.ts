/** A class without devices: the teacher alone keys in what two cabinets wrote on their forms, turn by turn, to the debrief. */
import { describe, expect, it } from 'vitest';
import { drawFrom, openRng, type Rng } from '../../src/base/random.ts';
import type { Class } from '../../src/classroom/class.ts';
import { contradictsGiven } from '../../src/classroom/deals.ts';
import { foldRecord } from '../../src/classroom/fold.ts';
import { factsFor } from '../../src/classroom/seen.ts';
import { type ControlRequest, REASON_LENGTH } from '../../src/classroom/types.ts';
import { controlView, projectorView } from '../../src/classroom/views.ts';
import type { KeyedOrder } from '../../src/classroom/viewTypes.ts';
import { orderChoices } from '../../src/engine/legal.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Order, Reaction } from '../../src/engine/types.ts';
import { DESKS, type Desk, SIDES, type Side } from '../../src/scenario/types.ts';
import { carriesWords } from '../../src/view/class/seat/model/proposals.ts';
import { ask, groundOf, openRoom, pass, passTo, phaseOf, type Room, settle } from './rooms.ts';

const ground = await groundOf('class-5');
/** A week of five turns in which every kind of order with a letter is given. */
const SEED = 105;

const LETTERS = ['C1', 'C2', 'C3', 'K1', 'K2', 'P5'];

/** One row of a form. */
interface Row {
  readonly side: Side;
  readonly desk: Desk;
  readonly order: Order;
  readonly reason: string;
  readonly letter: string | null;
}

const opened = (): Room => {
  const room = openRoom(ground, { preset: 'one-screen' });
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

const leaderOf = ({ scenario, worlds }: Class, side: Side) => {
  const [world] = worlds;
  if (world === undefined) throw new Error('a class without a world');
  return factsFor(scenario, world, `${side} leader`).game.observation;
};

const askedOf = ({ cls }: Room): { readonly side: Side; readonly reaction: Reaction } | undefined =>
  SIDES.flatMap((side) => {
    const reaction = leaderOf(cls, side).own?.reaction ?? null;
    return reaction === null ? [] : [{ side, reaction }];
  })[0];

const keyIn = (room: Room, request: Omit<Extract<ControlRequest, { kind: 'key-in' }>, 'kind' | 'world'>) =>
  ask(room, 'control', { kind: 'key-in', world: 0, ...request });

/** An offer with ticks of its own: a level and a publicity an issue, and hours. */
const OWN_OFFER: Order = {
  kind: 'C2',
  message: { act: 'offer', bundle: { terms: [2, 1, 2, 0, 1], publicity: [0, 1, 0, 2, 1] }, hours: 72 },
};

/** What a cabinet writes for one desk: any order that may be given there beside the others, nearly always. */
const rowFor = (room: Room, rng: Rng, side: Side, desk: Desk, turn: number): Row | null => {
  const seen = leaderOf(room.cls, side);
  const choices = orderChoices(ground.scenario, seen)
    .filter((choice) => choice.desk === desk && !/^S[1-7]$/.test(choice.kind))
    .map(({ orders }) => orders.filter((order) => !contradictsGiven(order, desk, seen.own?.orders)))
    .filter((orders) => orders.length > 0);
  const drawn = drawFrom(rng, drawFrom(rng, choices) ?? []);
  const order = turn === 0 && side === 'us' && desk === 'private' ? OWN_OFFER : drawn;
  if (order === undefined) return null;
  const letter = carriesWords(order) ? `Dear Sir, on day ${turn} we write from the ${desk} desk.` : null;
  return { side, desk, order, reason: `Because of ${desk}, ${turn}.`, letter };
};

/** Forms of one side, keyed in and sealed. */
const keyForms = (room: Room, rng: Rng, side: Side, turn: number): readonly KeyedOrder[] => {
  const keyed: KeyedOrder[] = [];
  for (const desk of DESKS) {
    const row = rowFor(room, rng, side, desk, turn);
    if (row === null) continue;
    const { order, reason, letter } = row;
    expect(keyIn(room, { action: { kind: 'order', side, desk, order }, letter, reason })).toBe(null);
    keyed.push({ world: 0, side, turn, desk, order, reason });
  }
  expect(keyIn(room, { action: { kind: 'seal', side }, letter: null })).toBe(null);
  settle(room);
  return keyed;
};

/** Whatever cannot wait is answered from the form, too. */
const answerAll = (room: Room): number => {
  let answers = 0;
  for (let asked = askedOf(room); asked !== undefined; asked = askedOf(room)) {
    const choice = asked.reaction.choices[0] ?? '';
    expect(keyIn(room, { action: { kind: 'reaction', side: asked.side, choice }, letter: null })).toBe(null);
    settle(room);
    answers += 1;
  }
  return answers;
};

const playWeek = () => {
  const room = opened();
  const rng = openRng(SEED, 1);
  const keyed: KeyedOrder[] = [];
  let answers = 0;
  for (let turn = 0; room.cls.worlds[0]?.position.state.phase !== 'over'; turn++) {
    passTo(room, 'talks');
    answers += answerAll(room);
    for (const side of SIDES) keyed.push(...keyForms(room, rng, side, turn));
    answers += answerAll(room);
  }
  passTo(room, 'debrief');
  return { room, keyed, answers };
};

describe('a class on paper', () => {
  it('is keyed in by its teacher alone, every desk of every turn, and its record replays', () => {
    const { room, keyed, answers } = playWeek();
    const { debrief, ...view } = controlView(room.cls, new Map());
    expect(view.keyed).toEqual(keyed);
    expect(keyed).toHaveLength(SIDES.length * DESKS.length * 5);
    expect(answers).toBeGreaterThan(0);
    const letters = keyed.filter(({ order }) => carriesWords(order));
    expect([...new Set(letters.map(({ order }) => order.kind))].sort()).toEqual(LETTERS);
    expect(view.papers.filter(({ kind }) => kind === 'letter')).toHaveLength(letters.length);
    expect(
      room.entries.filter(({ by, move }) => by === 'room' && move.kind !== 'phase' && move.kind !== 'open'),
    ).toEqual([]);
    const [episode] = debrief?.episodes ?? [];
    if (episode === undefined) return expect.unreachable();
    const states = replay(ground.scenario, episode);
    expect(states.ok && states.value.at(-1)?.state.pub.end).toBe(room.cls.worlds[0]?.position.state.pub.end);
    const again = foldRecord(ground, room.entries);
    expect(JSON.stringify(controlView(again, new Map()))).toBe(
      JSON.stringify(controlView(room.cls, new Map())),
    );
  });

  it('keeps a reason for the teacher, forgets it with a turn taken back, and takes none that is too long', () => {
    const room = opened();
    const order = { kind: 'order', side: 'us', desk: 'military', order: { kind: 'B1' } } as const;
    const long = 'x'.repeat(REASON_LENGTH + 1);
    expect(keyIn(room, { action: order, letter: null, reason: long })?.code).toBe('too-long');
    const seal = { kind: 'seal', side: 'us' } as const;
    expect(keyIn(room, { action: seal, letter: null, reason: 'so' })?.code).toBe('not-yours');
    expect(keyIn(room, { action: order, letter: null, reason: ' the ships\n come ' })).toBe(null);
    expect(controlView(room.cls, new Map()).keyed[0]?.reason).toBe('the ships come');
    expect(JSON.stringify(projectorView(room.cls))).not.toContain('the ships come');
    while (phaseOf(room) === 'talks') pass(room);
    ask(room, 'control', { kind: 'undo', world: 0 });
    expect(controlView(room.cls, new Map()).keyed).toEqual([]);
  });
});
