import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { MAP_SHEET_ES } from './mapSheet.es.ts';
import { SETTINGS_ES } from './settings.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...MAP_SHEET_ES,
  ...SETTINGS_ES,
};
