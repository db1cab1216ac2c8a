import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { SETTINGS_RU } from './settings.ru.ts';
import { TURN_RU } from './turn.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...SETTINGS_RU,
  ...TURN_RU,
};
