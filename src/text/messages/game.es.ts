import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { OFFERS_ES } from './offers.es.ts';
import { SETTINGS_ES } from './settings.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...OFFERS_ES,
  ...SETTINGS_ES,
};
