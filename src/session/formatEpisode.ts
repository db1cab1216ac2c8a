import type { Episode } from '../engine/types.ts';
import type { Aside, SaveAbout } from './port.ts';

/**
 * The record as one line of JSON, with a note of who sat where for the page that opens it, and what is kept beside it.
 * `parseEpisode` gives the same episode back and looks at neither. In a file of its own, so that a page can store a game without the rules.
 */
export const formatEpisode = (episode: Episode, mode?: SaveAbout['mode'], aside: Aside = {}): string =>
  JSON.stringify({ ...episode, mode, ...aside });
