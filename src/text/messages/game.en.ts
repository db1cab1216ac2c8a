/** English: everything a running game says. Loaded with the desk. */
import { ADVISERS_EN } from './advisers.en.ts';
import { DEBRIEF_EN } from './debrief.en.ts';
import { DESK_EN } from './desk.en.ts';
import { EVENTS_EN } from './events.en.ts';
import { GLOSSARY_EN } from './glossary.en.ts';
import { GUIDE_EN } from './guide.en.ts';
import { HELP_EN } from './help.en.ts';
import { MAP_EN } from './map.en.ts';
import { ORDERS_EN } from './orders.en.ts';
import { PAPERS_EN } from './papers.en.ts';
import { REACTIONS_EN } from './reactions.en.ts';
import { REFUSALS_EN } from './refusals.en.ts';
import { SETTINGS_EN } from './settings.en.ts';
import { TALKS_EN } from './talks.en.ts';

export const GAME_EN = {
  ...ADVISERS_EN,
  ...DEBRIEF_EN,
  ...DESK_EN,
  ...EVENTS_EN,
  ...MAP_EN,
  ...ORDERS_EN,
  ...PAPERS_EN,
  ...REACTIONS_EN,
  ...REFUSALS_EN,
  ...GLOSSARY_EN,
  ...GUIDE_EN,
  ...HELP_EN,
  ...SETTINGS_EN,
  ...TALKS_EN,
} as const;
