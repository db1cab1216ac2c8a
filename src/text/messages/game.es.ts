/** Spanish: everything a running game says. Loaded with the desk. */
import type { Translated } from '../keys.ts';
import { ADVISERS_ES } from './advisers.es.ts';
import { ARCHIVE_ES } from './archive.es.ts';
import { BESIDE_ES } from './beside.es.ts';
import { BOOK_ES } from './book.es.ts';
import { DEBRIEF_ES } from './debrief.es.ts';
import { DESK_ES } from './desk.es.ts';
import { DOCUMENTS_ES } from './documents.es.ts';
import { EVENTS_ES } from './events.es.ts';
import type { GAME_EN } from './game.en.ts';
import { GHOST_ES } from './ghost.es.ts';
import { GLOSSARY_ES } from './glossary.es.ts';
import { GUIDE_ES } from './guide.es.ts';
import { HELP_ES } from './help.es.ts';
import { INSTRUMENTS_ES } from './instruments.es.ts';
import { LUCK_ES } from './luck.es.ts';
import { MAP_ES } from './map.es.ts';
import { MAP_SHEET_ES } from './mapSheet.es.ts';
import { OFFERS_ES } from './offers.es.ts';
import { ORDERS_ES } from './orders.es.ts';
import { PAPERS_ES } from './papers.es.ts';
import { PRINT_ES } from './print.es.ts';
import { REACTIONS_ES } from './reactions.es.ts';
import { REFUSALS_ES } from './refusals.es.ts';
import { REPORT_ES } from './report.es.ts';
import { SETTINGS_ES } from './settings.es.ts';
import { SHARE_ES } from './share.es.ts';
import { TALKS_ES } from './talks.es.ts';
import { THEORY_ES } from './theory.es.ts';
import { TURN_ES } from './turn.es.ts';
import { WHATIF_ES } from './whatif.es.ts';

export const GAME_ES: Translated<typeof GAME_EN> = {
  ...ADVISERS_ES,
  ...ARCHIVE_ES,
  ...BESIDE_ES,
  ...BOOK_ES,
  ...DEBRIEF_ES,
  ...DESK_ES,
  ...EVENTS_ES,
  ...LUCK_ES,
  ...MAP_ES,
  ...ORDERS_ES,
  ...PAPERS_ES,
  ...REACTIONS_ES,
  ...REFUSALS_ES,
  ...REPORT_ES,
  ...OFFERS_ES,
  ...DOCUMENTS_ES,
  ...INSTRUMENTS_ES,
  ...MAP_SHEET_ES,
  ...PRINT_ES,
  ...GHOST_ES,
  ...GLOSSARY_ES,
  ...GUIDE_ES,
  ...HELP_ES,
  ...SETTINGS_ES,
  ...SHARE_ES,
  ...TALKS_ES,
  ...THEORY_ES,
  ...TURN_ES,
  ...WHATIF_ES,
};
