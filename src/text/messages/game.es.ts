import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { SETTINGS_ES } from './settings.es.ts';
import { TURN_ES } from './turn.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...SETTINGS_ES,
  ...TURN_ES,
};
