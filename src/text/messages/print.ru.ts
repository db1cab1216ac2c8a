/** Russian: what leads to paper. */
import type { Translated } from '../keys.ts';
import type { PRINT_EN } from './print.en.ts';

export const PRINT_RU: Translated<typeof PRINT_EN> = {
  'print.page': 'Распечатать',
};
