/** The switch for sound, which knows on and off alone. */
import type { Preferences } from '../../../store/preferences.ts';

export const otherSound = (sound: Preferences['sound']): Preferences['sound'] =>
  sound === 'off' ? 'soft' : 'off';
