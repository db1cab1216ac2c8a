import type { Translated } from '../keys.ts';
import { DOCUMENTS_ES } from './documents.es.ts';
import { GAME_EN } from './game.en.ts';
import { INSTRUMENTS_ES } from './instruments.es.ts';
import { SETTINGS_ES } from './settings.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...DOCUMENTS_ES,
  ...INSTRUMENTS_ES,
  ...SETTINGS_ES,
};
