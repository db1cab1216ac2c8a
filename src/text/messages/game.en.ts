/** English: everything a running game says. Loaded with the desk. */
import { ADVISERS_EN } from './advisers.en.ts';
import { ARCHIVE_EN } from './archive.en.ts';
import { BESIDE_EN } from './beside.en.ts';
import { BOOK_EN } from './book.en.ts';
import { DEBRIEF_EN } from './debrief.en.ts';
import { DESK_EN } from './desk.en.ts';
import { DOCUMENTS_EN } from './documents.en.ts';
import { EVENTS_EN } from './events.en.ts';
import { GHOST_EN } from './ghost.en.ts';
import { GLOSSARY_EN } from './glossary.en.ts';
import { GUIDE_EN } from './guide.en.ts';
import { HELP_EN } from './help.en.ts';
import { INSTRUMENTS_EN } from './instruments.en.ts';
import { LUCK_EN } from './luck.en.ts';
import { MAP_EN } from './map.en.ts';
import { MAP_SHEET_EN } from './mapSheet.en.ts';
import { OFFERS_EN } from './offers.en.ts';
import { ORDERS_EN } from './orders.en.ts';
import { PAPERS_EN } from './papers.en.ts';
import { PRINT_EN } from './print.en.ts';
import { REACTIONS_EN } from './reactions.en.ts';
import { REFUSALS_EN } from './refusals.en.ts';
import { REPORT_EN } from './report.en.ts';
import { SETTINGS_EN } from './settings.en.ts';
import { SHARE_EN } from './share.en.ts';
import { TALKS_EN } from './talks.en.ts';
import { THEORY_EN } from './theory.en.ts';
import { TURN_EN } from './turn.en.ts';
import { WHATIF_EN } from './whatif.en.ts';

export const GAME_EN = {
  ...ADVISERS_EN,
  ...ARCHIVE_EN,
  ...BESIDE_EN,
  ...BOOK_EN,
  ...DEBRIEF_EN,
  ...DESK_EN,
  ...DOCUMENTS_EN,
  ...EVENTS_EN,
  ...INSTRUMENTS_EN,
  ...LUCK_EN,
  ...MAP_EN,
  ...OFFERS_EN,
  ...MAP_SHEET_EN,
  ...ORDERS_EN,
  ...PAPERS_EN,
  ...PRINT_EN,
  ...REACTIONS_EN,
  ...REFUSALS_EN,
  ...GHOST_EN,
  ...REPORT_EN,
  ...GLOSSARY_EN,
  ...GUIDE_EN,
  ...HELP_EN,
  ...SETTINGS_EN,
  ...SHARE_EN,
  ...TALKS_EN,
  ...THEORY_EN,
  ...TURN_EN,
  ...WHATIF_EN,
} as const;
