/** Letters, notices and injects: words that people in the room write, and when others may come to read them. */
import { hashText } from '../base/hash.ts';
import type { Action, Event, Order } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';
import type { Carriage, Class, Filed, Reach, World } from './class.ts';
import type { Outsider, Paper } from './types.ts';

/** Said aloud: heard by everybody when the orders are opened. */
const ALOUD = 'aloud';
/** The slot of a letter that is lost on its way. */
const LOST = -2;

/** What a letter may go with: an order that carries words to the other side. Null for any other. */
export const carriageOf = (order: Order, desk: Desk, side: Side): Carriage | null => {
  switch (order.kind) {
    case 'C1':
      return { side, act: order.message.act, open: order.message.act === 'offer', slot: null };
    case 'C2':
    case 'C3':
      return { side, act: order.message.act, open: false, slot: null };
    case 'K1':
      return { side, act: desk === 'public' ? ALOUD : 'accept', open: desk === 'public', slot: null };
    case 'K2':
      return { side, act: 'offer', open: order.channel === 'letter', slot: null };
    case 'P5':
      return { side, act: ALOUD, open: true, slot: null };
    default:
      return null;
  }
};

/**
 * An id that follows from what the paper itself says, so that it tells nothing of others: not how many there are, nor how many
 * are held.
 */
const idOf = (
  world: number | null,
  { from, turn, kind, text, inject }: Omit<Paper, 'id'>,
  nth: number,
): number =>
  Number.parseInt(hashText(JSON.stringify([world, from, turn, kind, text, inject, nth])).slice(0, 8), 16);

/** Files a paper under an id of its own. */
export const filePaper = (
  papers: readonly Filed[],
  world: number | null,
  paper: Omit<Paper, 'id'>,
  carriage: Carriage | null,
): readonly Filed[] => {
  const same = papers.filter(
    ({ paper: known, world: where }) =>
      where === world && known.from === paper.from && known.turn === paper.turn && known.text === paper.text,
  );
  const id = idOf(world, paper, same.length);
  const reach: Reach = carriage === null ? 'public' : 'nobody';
  return [...papers, { paper: { id, ...paper }, world, reach, carriage }];
};

/** Files the letter that goes with an order just given. */
export const fileLetter = (cls: Class, world: World, action: Action, text: string): readonly Filed[] => {
  if (action.kind !== 'order') return cls.papers;
  const carriage = carriageOf(action.order, action.desk, action.side);
  if (carriage === null) return cls.papers;
  const state = cls.holdLetters ? 'held' : 'sent';
  const { turn } = world.position.state.pub;
  const paper = { turn, kind: 'letter', from: action.side, inject: null, text, state } as const;
  return filePaper(cls.papers, world.index, paper, carriage);
};

/** Letters after what has happened in a world: which have left, which have come, which the world has got hold of. */
export const carryLetters = (
  papers: readonly Filed[],
  world: number,
  happened: readonly Event[],
): readonly Filed[] => happened.reduce((now, event) => carry(now, world, event), papers);

/** Letters as they were when a turn of a world began, told by what had happened until then. */
export const carriedAnew = (
  papers: readonly Filed[],
  world: number,
  turn: number,
  happened: readonly Event[],
): readonly Filed[] => {
  const isLetter = (filed: Filed): boolean => filed.world === world && filed.carriage !== null;
  const unsent = papers
    .filter((filed) => !isLetter(filed) || filed.paper.turn < turn)
    .map((filed) => (isLetter(filed) ? withSlot(null)(withReach('nobody')(filed)) : filed));
  return carryLetters(unsent, world, happened);
};

const carry = (papers: readonly Filed[], world: number, event: Event): readonly Filed[] => {
  const { code, params, turn } = event;
  const ofSide = ({ world: where, carriage }: Filed): boolean =>
    where === world && carriage !== null && carriage.side === params['side'];
  const ofTurn = (filed: Filed): boolean => ofSide(filed) && filed.paper.turn === turn;
  const { act, slot } = params;
  switch (code) {
    case 'phase':
      return params['to'] === 'resolving' ? speakAloud(papers, world) : papers;
    case 'sent': {
      const cleared = change(papers, (filed) => ofSide(filed) && waitsIn(filed, act, slot), withSlot(LOST));
      return change(cleared, (filed) => ofTurn(filed) && waitsIn(filed, act, null), withSlot(Number(slot)));
    }
    case 'garbled':
      return change(papers, (filed) => ofTurn(filed) && hasLeft(filed), withSlot(LOST));
    case 'leaked':
      return change(papers, (filed) => ofTurn(filed) && filed.carriage?.act === 'offer', withReach('public'));
    case 'heard': {
      const reach = withReach(event.to === 'public' ? 'public' : 'both');
      return change(papers, (filed) => ofSide(filed) && waitsIn(filed, act, slot), reach);
    }
    default:
      return papers;
  }
};

const speakAloud = (papers: readonly Filed[], world: number): readonly Filed[] => {
  const waits = ({ world: where, carriage, reach }: Filed): boolean =>
    where === world && carriage?.act === ALOUD && reach === 'nobody';
  return papers.some(waits)
    ? papers.map((filed) => (waits(filed) ? { ...filed, reach: 'public' } : filed))
    : papers;
};

/** The first paper that fits is changed; the same list where none does. */
const change = (
  papers: readonly Filed[],
  fits: (filed: Filed) => boolean,
  into: (filed: Filed) => Filed,
): readonly Filed[] => {
  const at = papers.findIndex(fits);
  const found = papers[at];
  return found === undefined ? papers : papers.with(at, into(found));
};

/** A letter nobody has read that goes with such a message: not yet on its way where the slot is null. */
const waitsIn = ({ carriage, reach }: Filed, act: unknown, slot: unknown): boolean =>
  carriage !== null && reach === 'nobody' && carriage.act === act && carriage.slot === slot;

const hasLeft = ({ carriage, reach }: Filed): boolean =>
  carriage !== null && reach === 'nobody' && carriage.slot !== null && carriage.slot !== LOST;

const withSlot =
  (slot: number | null) =>
  (filed: Filed): Filed =>
    filed.carriage === null ? filed : { ...filed, carriage: { ...filed.carriage, slot } };

const withReach =
  (reach: Reach) =>
  (filed: Filed): Filed => ({ ...filed, reach });

/** Words of an outsider for everybody in their world. */
export const publish = (cls: Class, index: number, from: Outsider, text: string): Class => {
  const turn = cls.worlds[index]?.position.state.pub.turn ?? 0;
  const state = cls.holdLetters ? 'held' : 'sent';
  const paper = { turn, kind: 'notice', from, inject: null, text, state } as const;
  return { ...cls, papers: filePaper(cls.papers, index, paper, null) };
};

interface Inject {
  readonly world: number | null;
  readonly inject: string | null;
  readonly text: string;
}

/** The teacher's words, or a dated report of the scenario's own. */
export const inject = (cls: Class, { world, inject: id, text }: Inject): Class => {
  const { turn } = (cls.worlds[world ?? 0] ?? cls.worlds[0])?.position.state.pub ?? { turn: 0 };
  const paper = { turn, kind: 'inject', from: 'control', inject: id, text, state: 'sent' } as const;
  return { ...cls, papers: filePaper(cls.papers, world, paper, null) };
};

const STATES = { release: 'sent', hold: 'held', rewrite: 'rewrite' } as const;

/** The teacher lets a paper go, holds it, or gives it back. */
export const judge = (cls: Class, id: number, verdict: keyof typeof STATES): Class => ({
  ...cls,
  papers: cls.papers.map((filed) =>
    filed.paper.id === id ? { ...filed, paper: { ...filed.paper, state: STATES[verdict] } } : filed,
  ),
});
