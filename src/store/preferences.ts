/** How a reader wants the page: kept in the browser, never in a record. No rule depends on it. */
import { asLanguage, type Language } from '../text/languages.ts';

/** Every choice there is, in the order in which a list shows them; the language apart. */
export const PREFERENCE_VALUES = {
  /** Short words for the long texts, or all of them. */
  reading: ['full', 'plain'],
  /** Per cent of the usual size of letters. */
  textSize: ['100', '115', '130', '150'],
  contrast: ['standard', 'high'],
  motion: ['full', 'still'],
  /** How fast a turn is told; `by-hand` waits for the reader at each step. */
  pace: ['slow', 'normal', 'fast', 'by-hand'],
  sound: ['off', 'soft', 'full'],
  /** Whether sounds are told in words; they are while there is sound. */
  captions: ['on', 'off'],
  /** Names on the map: all, or only those of what moves or was chosen. */
  labels: ['all', 'few'],
  hints: ['on', 'off'],
} as const;
type Values = typeof PREFERENCE_VALUES;
export type PreferenceName = keyof Values;
export const PREFERENCE_NAMES = Object.keys(PREFERENCE_VALUES) as readonly PreferenceName[];

export type Preferences = { readonly language: Language } & {
  readonly [name in PreferenceName]: Values[name][number];
};

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  reading: 'full',
  textSize: '100',
  contrast: 'standard',
  motion: 'full',
  pace: 'normal',
  sound: 'off',
  captions: 'on',
  labels: 'all',
  hints: 'on',
};

/** What was stored, field by field: what is missing or unknown is as in `usual`. Takes any value. */
export const readPreferences = (stored: unknown, usual: Preferences): Preferences => {
  const kept = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
  const known = PREFERENCE_NAMES.flatMap((name) => {
    const values: readonly string[] = PREFERENCE_VALUES[name];
    return values.includes(kept.get(name)) ? [[name, kept.get(name)]] : [];
  });
  const language: unknown = kept.get('language');
  return {
    ...usual,
    ...Object.fromEntries(known),
    ...(typeof language === 'string' ? { language: asLanguage(language) } : {}),
  };
};
