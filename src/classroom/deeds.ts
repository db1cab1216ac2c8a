/** What changes a world: an action of its game, and a turn taken back. */
import type { Action } from '../engine/types.ts';
import { endOf } from './autopilot.ts';
import { sealed, unsealed, untake } from './cabinet.ts';
import { type Class, keyedFor, periodOf, type World, withWorld } from './class.ts';
import { beginPhase } from './clock.ts';
import { playIn, takeBackIn, turnAtHand, turnToUndo, undoTo } from './games.ts';
import { carriedAnew, carryLetters, fileLetter, withoutLetter } from './papers.ts';
import { forgetDeeds, forgetSeals, rememberDeeds } from './people.ts';
import type { Move, Mover } from './types.ts';
import type { Deed, KeyedOrder } from './viewTypes.ts';

interface Act {
  readonly world: number;
  readonly action: Action;
  readonly letter: string | null;
  readonly reason?: string;
}

/** What the teacher has keyed in they have read: such a letter does not wait for them. */
export const act = (cls: Class, deed: Act, by: Mover, at: number): Class => {
  const { world: index, action, letter } = deed;
  const before = cls.worlds[index];
  if (before === undefined) throw new Error(`the record acts in a world that is none: ${index}`);
  const told = typeof by === 'number' ? rememberDeeds(cls, by, deedsOf(deed, before)) : cls;
  const noted = action.kind === 'seal' ? sealed(told, before, action.side) : told;
  const isHeld = cls.holdLetters && by !== 'control';
  const filed = letter === null ? noted.papers : fileLetter(noted, before, action, { text: letter, isHeld });
  const after = playIn(cls.scenario, before, action, at);
  const happened = after.position.events.slice(before.position.events.length);
  const papers = happened.length === 0 ? filed : carryLetters(filed, index, happened);
  const keyed = by === 'control' ? withKeyed(cls, deed, before.position.state.pub.turn) : cls.keyed;
  return { ...withWorld(noted, after), papers, keyed };
};

/** A letter counts beside the order that carries it. */
const deedsOf = ({ world, action, letter }: Act, { position }: World): readonly Deed[] => {
  const { turn } = position.state.pub;
  const written: readonly Deed[] = letter === null ? [] : [{ world, turn, kind: 'letter', given: null }];
  switch (action.kind) {
    case 'order':
      return [{ world, turn, kind: 'order', given: { desk: action.desk, order: action.order } }, ...written];
    case 'seal':
      return [{ world, turn, kind: 'seal', given: null }];
    case 'reaction':
      return [{ world, turn, kind: 'answer', given: null }];
    case 'chance':
      return [];
  }
};

/** What a desk on paper did is kept beside what people at devices did. */
const withKeyed = ({ keyed }: Class, { world, action, reason }: Act, turn: number): Class['keyed'] => {
  if (action.kind !== 'order') return keyed;
  const { side, desk, order } = action;
  const one: KeyedOrder = { world, side, turn, desk, order, reason: reason ?? '' };
  return [...keyed, one];
};

/** What was keyed in for a side in the present turn: its orders with their letters, and its seal. What it gave at a device stands. */
export const takeBack = (cls: Class, { world: index, side }: Omit<TakeBack, 'kind'>): Class => {
  const world = cls.worlds[index];
  if (world === undefined) return cls;
  const { turn } = world.position.state.pub;
  const gone = keyedFor(cls, world, side);
  const taken = takeBackIn(
    cls.scenario,
    world,
    side,
    gone.map(({ desk }) => desk),
  );
  const place = { world: index, side };
  const open = world.position.state.pub.sealed[side]
    ? forgetSeals(unsealed(cls, place, turn), place, turn)
    : cls;
  return {
    ...withWorld(open, taken),
    papers: gone.reduce((papers, one) => withoutLetter(papers, world, one), cls.papers),
    keyed: cls.keyed.filter((one) => !gone.includes(one)),
  };
};

type TakeBack = Extract<Move, { readonly kind: 'take-back' }>;

/** Talks begin anew, at the earliest turn that some world stands at: the others wait for it. The letters of what was taken back are gone; notices were said and stay. */
export const undo = (cls: Class, index: number, at: number): Class => {
  const world = cls.worlds[index];
  const turn = world === undefined ? null : turnToUndo(world);
  if (world === undefined || turn === null) return cls;
  const taken = undoTo(world, turn);
  const back = forgetDeeds(untake(withWorld(cls, taken), index, turn), index, turn);
  const papers = carriedAnew(back.papers, index, turn, taken.position.events);
  const phase = { kind: 'talks', turn: turnAtHand(back.worlds) ?? turn } as const;
  const keyed = back.keyed.filter((one) => one.world !== index || one.turn < turn);
  const fresh = { ...back, papers, keyed, clock: { ...back.clock, startedAt: at } };
  return beginPhase(fresh, phase, endOf(periodOf(cls), phase, at), at);
};
