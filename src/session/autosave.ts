/** Keeps the record as the game goes on: one write at a time, and while one runs only the newest record waits. */
import type { Episode } from '../engine/types.ts';

/** Where the record goes. `keep` may reject; the first failure is reported, later ones are tried again in silence. */
export interface Autosave {
  keep(episode: Episode, turn: number): Promise<void>;
  failed(reason: unknown): void;
}

export interface Keeper {
  /** Never throws and never rejects. */
  keep(episode: Episode, turn: number): void;
}

export const openKeeper = (autosave: Autosave): Keeper => {
  let waiting: { readonly episode: Episode; readonly turn: number } | null = null;
  let writing = false;
  let reported = false;
  const write = async (): Promise<void> => {
    writing = true;
    while (waiting !== null) {
      const { episode, turn } = waiting;
      waiting = null;
      try {
        await autosave.keep(episode, turn);
      } catch (reason) {
        if (!reported) autosave.failed(reason);
        reported = true;
      }
    }
    writing = false;
  };
  return {
    keep(episode, turn) {
      waiting = { episode, turn };
      if (!writing) void write();
    },
  };
};
