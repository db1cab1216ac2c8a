/** What a reader prefers, kept in this browser; the usual before anything is. */
import { DEFAULT_PREFERENCES, type Preferences, readPreferences } from '../store/preferences.ts';
import { asLanguage } from '../text/languages.ts';
import { keep, readKept } from './kept.ts';

const NAME = 'knot-of-war.preferences';

/** Before anything is chosen the system is asked: its language, and whether it wants stillness or strong contrast. */
const usual = (): Preferences => ({
  ...DEFAULT_PREFERENCES,
  language: asLanguage(navigator.language),
  motion: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'still' : 'full',
  contrast: matchMedia('(prefers-contrast: more)').matches ? 'high' : 'standard',
});

/** `asked` is what the address wants for this visit. It is not stored until the reader changes something. */
export const openPreferences = (asked: Partial<Preferences>): Preferences => ({
  ...readPreferences(readKept(NAME), usual()),
  ...asked,
});

export const keepPreferences = (preferences: Preferences): void => keep(NAME, preferences);
