/** The list of saves as the title shows it, and no more of them than that. */
import type { SavePort } from '../session/port.ts';
import type { SaveLine } from '../store/types.ts';

const MOST_SAVES = 12;

/** Newest first. Saves beyond the twelfth are removed; an unreadable database counts as an empty one. */
export const listSaves = async (saves: SavePort): Promise<readonly SaveLine[]> => {
  try {
    const all = [...(await saves.list())].sort((one, two) =>
      one.about.savedAt < two.about.savedAt ? 1 : -1,
    );
    await Promise.all(all.slice(MOST_SAVES).map(({ slot }) => saves.remove(slot)));
    return all.slice(0, MOST_SAVES);
  } catch {
    return [];
  }
};
