import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { GLOSSARY_RU } from './glossary.ru.ts';
import { GUIDE_RU } from './guide.ru.ts';
import { HELP_RU } from './help.ru.ts';
import { SETTINGS_RU } from './settings.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...GLOSSARY_RU,
  ...GUIDE_RU,
  ...HELP_RU,
  ...SETTINGS_RU,
};
