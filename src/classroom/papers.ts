/** Letters, notices and injects: words that people in the room write, and when others may come to read them. */
import { hashText } from '../base/hash.ts';
import type { Action, Event } from '../engine/types.ts';
import { ALOUD, carriageOf, offerOf } from './carriage.ts';
import type { Carriage, Class, Filed, Reach, World } from './class.ts';
import type { Outsider } from './types.ts';
import type { KeyedOrder, Paper } from './viewTypes.ts';

/** The slot of a letter that is lost on its way. */
const LOST = -2;

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

/** An id that no other paper with these words has. */
const freshId = (papers: readonly Filed[], world: number | null, paper: Omit<Paper, 'id'>): number => {
  const same = papers.filter(
    ({ paper: known, world: where }) =>
      where === world && known.from === paper.from && known.turn === paper.turn && known.text === paper.text,
  );
  const taken = new Set(same.map(({ paper: { id } }) => id));
  let nth = 0;
  while (taken.has(idOf(world, paper, nth))) nth += 1;
  return idOf(world, paper, nth);
};

/** Files a paper under an id of its own. */
export const filePaper = (
  papers: readonly Filed[],
  world: number | null,
  paper: Omit<Paper, 'id'>,
  carriage: Carriage | null,
): readonly Filed[] => {
  const id = freshId(papers, world, paper);
  const reach: Reach = carriage === null ? 'public' : 'nobody';
  return [...papers, { paper: { id, ...paper }, world, reach, carriage }];
};

interface Given {
  readonly text: string;
  /** It waits for the teacher. */
  readonly isHeld: boolean;
}

/** Files the letter that goes with an order just given. */
export const fileLetter = (
  cls: Class,
  world: World,
  action: Action,
  { text, isHeld }: Given,
): readonly Filed[] => {
  if (action.kind !== 'order') return cls.papers;
  const carriage = carriageOf(action.order, action.desk, action.side);
  if (carriage === null) return cls.papers;
  const state = isHeld ? 'held' : 'sent';
  const { turn } = world.position.state.pub;
  const on = offerOf(world, action.order, action.side);
  const named = on === null ? {} : { on };
  const paper = { turn, kind: 'letter', from: action.side, inject: null, text, state, ...named } as const;
  return filePaper(cls.papers, world.index, paper, carriage);
};

/** Papers without the letter that went with an order of the present turn which was taken back. */
export const withoutLetter = (
  papers: readonly Filed[],
  world: World,
  { side, desk, order }: Pick<KeyedOrder, 'side' | 'desk' | 'order'>,
): readonly Filed[] => {
  const gone = carriageOf(order, desk, side);
  const { turn } = world.position.state.pub;
  const at = papers.findLastIndex(
    ({ world: where, paper, carriage }) =>
      where === world.index &&
      paper.turn === turn &&
      carriage?.side === side &&
      carriage.act === gone?.act &&
      carriage.open === gone.open,
  );
  return at < 0 ? papers : papers.toSpliced(at, 1);
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

/** The teacher lets a paper go, holds it, or gives it back with a reason, which is '' for none. */
export const judge = (cls: Class, id: number, verdict: keyof typeof STATES, reason: string): Class => ({
  ...cls,
  papers: cls.papers.map((filed) => {
    const { paper } = filed;
    if (paper.id !== id) return filed;
    const state = STATES[verdict];
    if (verdict !== 'rewrite') return { ...filed, paper: { ...paper, state } };
    return { ...filed, paper: { ...paper, state, back: { reason, anew: paper.back?.anew ?? 0 } } };
  }),
});

/** Other words for a paper that was given back. They wait for the teacher, under an id that tells nothing of the words before. */
export const rewrite = (cls: Class, id: number, text: string): Class => {
  const at = cls.papers.findIndex(({ paper }) => paper.id === id && paper.state === 'rewrite');
  const filed = cls.papers[at];
  if (filed === undefined) return cls;
  const { reason, anew } = filed.paper.back ?? { reason: '', anew: 0 };
  const words = { ...filed.paper, text, state: 'held', back: { reason, anew: anew + 1 } } as const;
  const paper = { ...words, id: freshId(cls.papers.toSpliced(at, 1), filed.world, words) };
  return { ...cls, papers: cls.papers.with(at, { ...filed, paper }) };
};
