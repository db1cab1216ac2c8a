/** The last set-up of this device. A browser that keeps nothing is no fault. */
import { readForm, type SetupForm } from './presets.ts';

const NAME = 'knot-of-war.class-setup';

export const lastForm = (): SetupForm | null => {
  try {
    return readForm(JSON.parse(localStorage.getItem(NAME) ?? 'null'));
  } catch {
    return null;
  }
};

export const keepForm = (form: SetupForm): void => {
  try {
    localStorage.setItem(NAME, JSON.stringify(form));
  } catch {
    // Full, or forbidden.
  }
};
