import type { Translated } from '../keys.ts';
import { DOCUMENTS_RU } from './documents.ru.ts';
import { GAME_EN } from './game.en.ts';
import { INSTRUMENTS_RU } from './instruments.ru.ts';
import { SETTINGS_RU } from './settings.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...DOCUMENTS_RU,
  ...INSTRUMENTS_RU,
  ...SETTINGS_RU,
};
