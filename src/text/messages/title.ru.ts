import type { Translated } from '../keys.ts';
import { TITLE_EN } from './title.en.ts';
import { TITLE_DRILL_RU } from './titleDrill.ru.ts';

export const TITLE_RU: Translated<typeof TITLE_EN> = { ...TITLE_EN, ...TITLE_DRILL_RU };
