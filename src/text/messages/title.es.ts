import type { Translated } from '../keys.ts';
import { TITLE_EN } from './title.en.ts';
import { TITLE_DRILL_ES } from './titleDrill.es.ts';

export const TITLE_ES: Translated<typeof TITLE_EN> = { ...TITLE_EN, ...TITLE_DRILL_ES };
