/** What the computer thought, lined up with the turns of the debrief and held against what the record says was done. */
import type { Action, Episode, Order } from '../engine/types.ts';
import type { DoctrineId } from '../policy/doctrines/doctrine.ts';
import type { FiledNote } from '../policy/filedNotes.ts';
import type { GhostCourse } from '../policy/ghostScript.ts';
import type { Note, Weighed } from '../policy/note.ts';
import type { Opponent } from '../policy/opponent.ts';
import type { Side } from '../scenario/types.ts';
import type { Debrief } from './types.ts';

/** What could not wait, as its event tells it: the same answer means another deed to each. */
export interface Asked {
  readonly code: string;
  readonly subject: string;
}

/** What was weighed at one desk, or about one answer, and what the record has there. */
export interface Decision {
  readonly weighed: Weighed;
  /** What was answered; null at a desk. */
  readonly asked: Asked | null;
  /** Order and answer as recorded: both null where the side held still. */
  readonly given: { readonly order: Order | null; readonly answer: string | null };
  /** Whether that is what the note took. It is not where the choice came too late, or was made by something else. */
  readonly followed: boolean;
}

export interface Paper {
  /** Index of its turn in the debrief. What was asked before the first turn, or after the last, belongs to that turn. */
  readonly page: number;
  /** Number of actions before the choice. */
  readonly ply: number;
  readonly note: Note;
  readonly decisions: readonly Decision[];
}

export interface Papers {
  readonly side: Side;
  readonly opponent: Opponent;
  /** As its notes say, else as the opponent was chosen; null where neither tells. */
  readonly doctrine: DoctrineId | null;
  /** How far it followed the orders of another game; null where it played by itself. */
  readonly ghost: GhostCourse | null;
  /** In the order in which they were written. */
  readonly papers: readonly Paper[];
}

type Given = Decision['given'];
const NOTHING: Given = { order: null, answer: null };

const isSame = (one: Given, other: Given): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a side ordered from an action on until it sealed, by desk. */
const ordersFrom = (actions: readonly Action[], ply: number, side: Side): ReadonlyMap<string, Order> => {
  const orders = new Map<string, Order>();
  for (const action of actions.slice(ply)) {
    if (action.kind === 'seal' && action.side === side) return orders;
    if (action.kind === 'order' && action.side === side) orders.set(action.desk, action.order);
  }
  return orders;
};

/** What the answer at `ply` was to: a side's answers are told in the order in which they were given. */
const askedAt = (
  turns: Debrief['turns'],
  actions: readonly Action[],
  ply: number,
  side: Side,
): Asked | null => {
  const before = actions.slice(0, ply).filter((action) => action.kind === 'reaction' && action.side === side);
  const told = turns
    .flatMap(({ events }) => events)
    .filter(({ code, params }) => code === 'reaction' && params.side === side)[before.length];
  return told === undefined
    ? null
    : { code: String(told.params.code), subject: String(told.params.subject ?? '') };
};

const decisionsOf = (
  turns: Debrief['turns'],
  actions: readonly Action[],
  { ply, note }: FiledNote,
): readonly Decision[] => {
  const action = actions[ply];
  const orders = ordersFrom(actions, ply, note.side);
  return note.weighed.map((weighed) => {
    const { order = null, answer = null } = weighed.options[weighed.chosen] ?? NOTHING;
    const given: Given =
      weighed.at === 'reaction'
        ? { order: null, answer: action?.kind === 'reaction' ? action.choice : null }
        : { order: orders.get(weighed.at) ?? null, answer: null };
    const asked = weighed.at === 'reaction' ? askedAt(turns, actions, ply, note.side) : null;
    return { weighed, asked, given, followed: isSame({ order, answer }, given) };
  });
};

/** The turn of a choice, from 0: each turn has two seals, and what is asked between two turns belongs to the one before. */
const turnAt = (actions: readonly Action[], ply: number): number => {
  const seals = actions.slice(0, ply).filter(({ kind }) => kind === 'seal').length;
  return actions[ply]?.kind === 'reaction' ? Math.floor(seals / 2) - 1 : Math.floor(seals / 2);
};

/** A note is on a choice of its own side in this record. */
const isOf = (actions: readonly Action[], side: Side, { ply, note }: FiledNote): boolean => {
  const action = actions[ply];
  return action !== undefined && action.kind !== 'chance' && action.side === side && note.side === side;
};

/**
 * The notes of the computer that played `side`, each with its turn; notes on what the record has no choice for are left out.
 * `debrief` must be that of the same episode.
 */
export const papersOf = (
  { turns }: Debrief,
  { actions }: Episode,
  notes: readonly FiledNote[],
  side: Side,
  opponent: Opponent,
): Papers => {
  const own = notes.filter((filed) => isOf(actions, side, filed));
  const chosen = opponent.doctrine === 'hidden' ? null : opponent.doctrine;
  return {
    side,
    opponent,
    doctrine: own.at(-1)?.note.doctrine ?? chosen,
    ghost: null,
    papers: own.map((filed) => ({
      ...filed,
      page: Math.max(0, Math.min(turnAt(actions, filed.ply), turns.length - 1)),
      decisions: decisionsOf(turns, actions, filed),
    })),
  };
};
