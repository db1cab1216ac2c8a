import type { Translated } from '../keys.ts';
import { TITLE_EN } from './title.en.ts';

export const TITLE_ES: Translated<typeof TITLE_EN> = TITLE_EN;
