/** Russian: everything a running game says. Loaded with the desk. */
import type { Translated } from '../keys.ts';
import { ADVISERS_RU } from './advisers.ru.ts';
import { ARCHIVE_RU } from './archive.ru.ts';
import { BESIDE_RU } from './beside.ru.ts';
import { BOOK_RU } from './book.ru.ts';
import { DEBRIEF_RU } from './debrief.ru.ts';
import { DESK_RU } from './desk.ru.ts';
import { DOCUMENTS_RU } from './documents.ru.ts';
import { EVENTS_RU } from './events.ru.ts';
import type { GAME_EN } from './game.en.ts';
import { GHOST_RU } from './ghost.ru.ts';
import { GLOSSARY_RU } from './glossary.ru.ts';
import { GUIDE_RU } from './guide.ru.ts';
import { HELP_RU } from './help.ru.ts';
import { INSTRUMENTS_RU } from './instruments.ru.ts';
import { LUCK_RU } from './luck.ru.ts';
import { MAP_RU } from './map.ru.ts';
import { MAP_SHEET_RU } from './mapSheet.ru.ts';
import { OFFERS_RU } from './offers.ru.ts';
import { ORDERS_RU } from './orders.ru.ts';
import { PAPERS_RU } from './papers.ru.ts';
import { PRINT_RU } from './print.ru.ts';
import { REACTIONS_RU } from './reactions.ru.ts';
import { REFUSALS_RU } from './refusals.ru.ts';
import { REPORT_RU } from './report.ru.ts';
import { SETTINGS_RU } from './settings.ru.ts';
import { SHARE_RU } from './share.ru.ts';
import { TALKS_RU } from './talks.ru.ts';
import { THEORY_RU } from './theory.ru.ts';
import { TURN_RU } from './turn.ru.ts';
import { WHATIF_RU } from './whatif.ru.ts';

export const GAME_RU: Translated<typeof GAME_EN> = {
  ...ADVISERS_RU,
  ...ARCHIVE_RU,
  ...BESIDE_RU,
  ...BOOK_RU,
  ...DEBRIEF_RU,
  ...DESK_RU,
  ...DOCUMENTS_RU,
  ...EVENTS_RU,
  ...INSTRUMENTS_RU,
  ...LUCK_RU,
  ...MAP_RU,
  ...MAP_SHEET_RU,
  ...ORDERS_RU,
  ...PAPERS_RU,
  ...PRINT_RU,
  ...REACTIONS_RU,
  ...REFUSALS_RU,
  ...REPORT_RU,
  ...OFFERS_RU,
  ...GHOST_RU,
  ...GLOSSARY_RU,
  ...GUIDE_RU,
  ...HELP_RU,
  ...SETTINGS_RU,
  ...SHARE_RU,
  ...TALKS_RU,
  ...THEORY_RU,
  ...TURN_RU,
  ...WHATIF_RU,
};
