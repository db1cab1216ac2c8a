import type { Episode } from '../engine/types.ts';
import type { Beside, SaveAbout } from './port.ts';

/**
 * The record as one line of JSON, with a note of who sat where and whatever else the page that opens it wants back.
 * `parseEpisode` gives the same episode back and looks at neither. In a file of its own, so that a page can store a game
 * without the rules.
 */
export const formatEpisode = (episode: Episode, mode?: SaveAbout['mode'], beside: Beside = {}): string =>
  JSON.stringify({ ...beside, ...episode, mode });
