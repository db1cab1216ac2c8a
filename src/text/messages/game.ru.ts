import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { OFFERS_RU } from './offers.ru.ts';
import { SETTINGS_RU } from './settings.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...OFFERS_RU,
  ...SETTINGS_RU,
};
