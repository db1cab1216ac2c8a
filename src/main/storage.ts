/**
 * Saves in the browser's own database. It lies with the wiring: only the page knows that it has such a database, and sessions
 * know no more than the port.
 */
import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { formatEpisode } from '../session/formatEpisode.ts';
import type { SaveAbout, SavePort } from '../session/port.ts';

interface Kept {
  readonly text: string;
  readonly about: SaveAbout;
}

/** Every call rejects where the browser keeps nothing. The database is opened at the first call. */
export const openSaves = (): SavePort => {
  let opened: UseStore | null = null;
  const store = (): UseStore => {
    opened ??= createStore('knot-of-war', 'saves');
    return opened;
  };
  return {
    save: async (slot, episode, about, aside) =>
      set(slot, { text: formatEpisode(episode, about.mode, aside), about } satisfies Kept, store()),
    load: async (slot) => (await get<Kept>(slot, store()))?.text,
    list: async () => (await entries<string, Kept>(store())).map(([slot, { about }]) => ({ slot, about })),
    remove: async (slot) => del(slot, store()),
  };
};
