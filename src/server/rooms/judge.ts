/** What waits in a room, judged in turn, each against what those before it would make of the class. Nothing is kept here. */
import { failure, type Result, success } from '../../base/result.ts';
import type { Class } from '../../classroom/class.ts';
import { plyOf } from '../../classroom/commands.ts';
import { due } from '../../classroom/due.ts';
import { foldEntry } from '../../classroom/fold.ts';
import type { ClassRefusal, Entry, Move, Mover } from '../../classroom/types.ts';
import type { Live, Wish } from './live.ts';

/** What would be so once `entries` are kept. */
export interface Plan {
  readonly live: Live;
  readonly wishes: readonly Wish[];
  readonly entries: readonly Entry[];
  readonly after: Class;
  readonly results: readonly Result<null, ClassRefusal>[];
}

interface Draft {
  cls: Class;
  readonly entries: Entry[];
  readonly at: number;
}

/** More moves than a room can owe at one moment; were there more, each would be a fault of ours. */
const MOST_DUE = 400;

/** Ids are the asker's own: what another sent under the same id is another command. */
const ownCommand = (by: Mover, command: string): string => (command === '' ? '' : `${by}:${command}`);

const write = (draft: Draft, by: Mover, command: string, move: Move): void => {
  const entry: Entry = { ply: draft.cls.ply, at: draft.at, by, command, move };
  draft.cls = foldEntry(draft.cls, entry);
  draft.entries.push(entry);
};

const judgeOne = (draft: Draft, wish: Wish, failed: (error: unknown) => void): Result<null, ClassRefusal> => {
  const command = ownCommand(wish.by, wish.command);
  if (command !== '' && plyOf(draft.cls.commands, command) !== null) return success(null);
  try {
    const decided = wish.decide(draft.cls, draft.at);
    if (!decided.ok) return decided;
    write(draft, wish.by, command, decided.value);
    return success(null);
  } catch (error) {
    failed(error);
    return failure({ code: 'server', detail: '' });
  }
};

/** What the clock and the stated defaults owe by now. */
const writeDue = (draft: Draft, failed: (error: unknown) => void): void => {
  try {
    for (let count = 0; count < MOST_DUE; count++) {
      const move = due(draft.cls, draft.at);
      if (move === null) return;
      write(draft, 'room', '', move);
    }
    failed(new Error('a room owes moves without end'));
  } catch (error) {
    failed(error);
  }
};

/** Judges what waits in a room and takes it off the list. A fault of ours costs one wish, never the room; `failed` hears of it. */
export const judge = (live: Live, now: number, failed: (error: unknown) => void): Plan => {
  const wishes = live.wishes;
  live.wishes = [];
  const draft: Draft = { cls: live.cls, entries: [], at: Math.max(now, live.lastAt) };
  // What comes after the bell finds the bell rung.
  writeDue(draft, failed);
  const results = wishes.map((wish) => judgeOne(draft, wish, failed));
  writeDue(draft, failed);
  return { live, wishes, entries: draft.entries, after: draft.cls, results };
};
