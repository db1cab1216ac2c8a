/** Notes made by hand, in the shape in which a computer's leader writes them. */
import type { Order } from '../../src/engine/types.ts';
import type { FiledNote } from '../../src/policy/filedNotes.ts';
import type { Note, Option, Weighed } from '../../src/policy/note.ts';

const option = (order: Order | null, answer: string | null, valueMilli: number): Option => ({
  order,
  answer,
  valueMilli,
  sharePpm: 250_000,
});

/** Takes this order, or holds still, and liked raising its alert and a message less. */
export const weighedOrder = (at: 'military' | 'public' | 'private', order: Order | null): Weighed => ({
  at,
  chosen: 0,
  options: [
    option(order, null, 61_250),
    option({ kind: 'M8', step: 1 }, null, 58_000),
    option({ kind: 'C2', message: { act: 'warn' } }, null, 41_700),
  ],
  reversal: { code: 'margin', byMilli: 3250, option: 1 },
});

export const weighedAnswer = (answer: string): Weighed => ({
  at: 'reaction',
  chosen: 0,
  options: [option(null, answer, 50_000), option(null, 'retaliate', 12_000)],
  reversal: { code: 'temper', temper: 2, option: 1 },
});

export const handNote = (with_: Partial<Note> = {}): Note => ({
  turn: 0,
  side: 'ussr',
  doctrine: 'hawk',
  nodes: 1000,
  believed: { tempers: [200_000, 500_000, 300_000], war: 40_000, deal: 610_000, otherLeastMilli: -4500 },
  weighed: [weighedOrder('military', null)],
  ...with_,
});

export const filed = (ply: number, with_: Partial<Note> = {}): FiledNote => ({ ply, note: handNote(with_) });
