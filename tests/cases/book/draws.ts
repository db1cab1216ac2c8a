/**
 * The names a case may use for what chance draws, in the order of the draws; where there are none a draw is a count or a number.
 * Incidents go by their kind, for the first near miss of it, or by the near miss itself.
 */
import type { TaskCode } from '../../../src/engine/state.ts';
import { FROM_THE_SPEECH, following } from '../table.ts';

export const DRAW_NAMES: { readonly [code in TaskCode]?: readonly string[] } = {
  'recon-risk': ['safe', 'hit'],
  assess: ['right', 'wrong'],
  resolve: ['right', 'wrong'],
  notice: ['unnoticed', 'noticed'],
  berlin: ['shaken', 'rallied'],
  boarding: ['peaceful', 'bloodshed'],
  survivor: ['silent', 'fires'],
  'landing-nuclear': ['none', 'used'],
  ceasefire: ['fighting', 'ceasefire'],
  garble: ['believed', 'not-believed'],
  follow: ['behind', 'followed'],
  exposure: ['believed', 'found-out'],
  watch: ['missed', 'found'],
  castro: ['admits', 'refuses'],
  'jupiter-leak': ['kept', 'leaked'],
  delay: ['short', 'long'],
  leak: ['kept', 'leaked'],
  press: ['silent', 'finds-out'],
  incident: FROM_THE_SPEECH.nearMisses.map(({ kind }) => kind),
  severity: ['absorbed', 'crisis', 'bloodshed'],
  nuclear: ['none', 'used'],
  scale: ['limited', 'general'],
};

/** The number of a draw given by name or number; undefined when there is no such name. */
export const drawNumber = (code: TaskCode, draw: string | number): number | undefined => {
  if (typeof draw === 'number') return draw;
  const named = DRAW_NAMES[code]?.indexOf(draw) ?? -1;
  const at = named < 0 && code === 'incident' ? following(draw) : named;
  return at < 0 ? undefined : at;
};
