/** A game as a link: whatever `formatEpisode` would write but the draws of chance and the notes. `parseEpisode` reads it. */
import type { Episode } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { choicesOf } from './choices.ts';
import { formatLinkText } from './linkText.ts';
import type { SaveAbout } from './port.ts';

/**
 * Characters in an address, at most; beyond them a game is given as a file. Browsers take longer ones, but what lies between
 * two of them may not: 8,000 is what RFC 9110 (4.1) asks of everything that handles addresses. A game of 20 turns needs 500 to 1,500.
 */
export const LINK_LIMIT = 8_000;

/** Who sat where, and whom a lone player meets: what a page needs to go on with the game. */
export interface LinkAbout {
  readonly mode?: SaveAbout['mode'];
  readonly opponent?: unknown;
}

/**
 * The address of the page with the game in its fragment; null when that is longer than `limit`. The fragment stays in the
 * browser: no server is ever sent it. Throws for an episode that does not replay on the scenario.
 */
export const formatLink = (
  address: string,
  scenario: Scenario,
  episode: Episode,
  { mode, opponent }: LinkAbout = {},
  limit = LINK_LIMIT,
): string | null => {
  const told = choicesOf(scenario, episode);
  if (!told.ok)
    throw new Error(`action ${told.error.index} of the record is refused: ${told.error.refusal.code}`);
  const { format: _, actions: __, ...start } = episode;
  const fragment = formatLinkText({ ...start, opponent, mode, ...told.value });
  const link = fragment === null ? null : `${address}#${fragment}`;
  return link !== null && link.length <= limit ? link : null;
};
