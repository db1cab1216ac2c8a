/**
 * What the computer thought in a running game. Notes stay in here until the game is over: they go into stored and exported
 * records, as the secrets of the game itself do, and to no seat and no store.
 */
import type { FiledNote } from '../policy/filedNotes.ts';
import type { Note } from '../policy/note.ts';

export interface Notebook {
  /** Files a note under the number of actions before its choice, in the place of one that is there. */
  file(ply: number, note: Note): void;
  /** The notes on the choices of a record of so many actions, in their order. */
  upTo(actions: number): readonly FiledNote[];
}

export const openNotebook = (earlier: readonly FiledNote[]): Notebook => {
  const byPly = new Map(earlier.map((filed) => [filed.ply, filed]));
  return {
    file: (ply, note) => byPly.set(ply, { ply, note }),
    upTo: (actions) =>
      [...byPly.values()].filter(({ ply }) => ply < actions).sort((one, two) => one.ply - two.ply),
  };
};
