import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { MAP_SHEET_RU } from './mapSheet.ru.ts';
import { SETTINGS_RU } from './settings.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...MAP_SHEET_RU,
  ...SETTINGS_RU,
};
