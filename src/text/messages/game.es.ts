import type { Translated } from '../keys.ts';
import { GAME_EN } from './game.en.ts';
import { GLOSSARY_ES } from './glossary.es.ts';
import { GUIDE_ES } from './guide.es.ts';
import { HELP_ES } from './help.es.ts';
import { SETTINGS_ES } from './settings.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...GAME_EN,
  ...GLOSSARY_ES,
  ...GUIDE_ES,
  ...HELP_ES,
  ...SETTINGS_ES,
};
