import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { PRINT_ES } from './print.es.ts';
import { SETTINGS_ES } from './settings.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...PRINT_ES,
  ...SETTINGS_ES,
};
