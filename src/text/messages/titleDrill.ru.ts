/** Russian: the title’s doors to the guided drills. */
import type { Translated } from '../keys.ts';
import type { TITLE_DRILL_EN } from './titleDrill.en.ts';

export const TITLE_DRILL_RU: Translated<typeof TITLE_DRILL_EN> = {
  'title.us.drill': 'Впервые? Пять минут за Кеннеди',
  'title.ussr.drill': 'Впервые? Пять минут за Хрущёва',
};
