/** What the address of the page asks for. Anything unknown is passed over. */
import type { PageOptions } from '../store/page.ts';
import type { Preferences } from '../store/preferences.ts';
import { asLanguage } from '../text/languages.ts';

const RENDERERS = ['auto', 'canvas', 'webgl'] as const;
const SEEDS = 2 ** 32;

export interface Address {
  readonly options: PageOptions;
  /** What the reader shall have on this visit, whatever was stored. */
  readonly preferred: Partial<Preferences>;
  /** The seed of the next game or class; null for one that chance gives. */
  readonly seed: number | null;
}

const seedOf = (asked: string | null): number | null => {
  if (asked === null || !/^\d{1,10}$/.test(asked)) return null;
  const seed = Number(asked);
  return seed < SEEDS ? seed : null;
};

/** An unsigned 32-bit number that chance gives. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The seed of the next game or class that this page opens. */
export const nextSeed = ({ seed }: Address): number => seed ?? newSeed();

/** `search` is the address from its question mark: `?r=canvas&motion=none&hints=none&lang=en&seed=7&probe`. */
export const readAddress = (search: string): Address => {
  const asked = new URLSearchParams(search);
  const language = asked.get('lang');
  return {
    options: {
      renderer: RENDERERS.find((renderer) => renderer === asked.get('r')) ?? 'auto',
      probe: asked.has('probe'),
    },
    preferred: {
      ...(language === null ? {} : { language: asLanguage(language) }),
      ...(asked.get('motion') === 'none' ? { motion: 'still' } : {}),
      ...(asked.get('hints') === 'none' ? { hints: 'off' } : {}),
    },
    seed: seedOf(asked.get('seed')),
  };
};
