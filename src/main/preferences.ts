/** What a reader prefers, kept in this browser under one name. A browser that keeps nothing is no fault: the usual is shown. */
import { DEFAULT_PREFERENCES, type Preferences, readPreferences } from '../store/preferences.ts';
import { asLanguage } from '../text/languages.ts';

const NAME = 'knot-of-war.preferences';

/** Before anything is chosen the system is asked: its language, and whether it wants stillness or strong contrast. */
const usual = (): Preferences => ({
  ...DEFAULT_PREFERENCES,
  language: asLanguage(navigator.language),
  motion: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'still' : 'full',
  contrast: matchMedia('(prefers-contrast: more)').matches ? 'high' : 'standard',
});

const stored = (): unknown => {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? '{}');
  } catch {
    return {};
  }
};

/** `asked` is what the address wants for this visit. It is not stored until the reader changes something. */
export const openPreferences = (asked: Partial<Preferences>): Preferences => ({
  ...readPreferences(stored(), usual()),
  ...asked,
});

export const keepPreferences = (preferences: Preferences): void => {
  try {
    localStorage.setItem(NAME, JSON.stringify(preferences));
  } catch {
    // The choice then holds for this visit.
  }
};
