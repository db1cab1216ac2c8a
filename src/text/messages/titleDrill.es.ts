/** Spanish: the title’s doors to the guided drills. */
import type { Translated } from '../keys.ts';
import type { TITLE_DRILL_EN } from './titleDrill.en.ts';

export const TITLE_DRILL_ES: Translated<typeof TITLE_DRILL_EN> = {
  'title.us.drill': '¿Primera vez? Cinco minutos como Kennedy',
  'title.ussr.drill': '¿Primera vez? Cinco minutos como Jruschov',
};
