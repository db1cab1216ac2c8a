import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { PRINT_RU } from './print.ru.ts';
import { SETTINGS_RU } from './settings.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...PRINT_RU,
  ...SETTINGS_RU,
};
