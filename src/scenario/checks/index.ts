/** All checks between the parts of a scenario, in the order in which their faults are listed. */
import { CALENDAR, TURNS } from './calendar.ts';
import type { Check } from './check.ts';
import { COURSE, MISCONCEPTIONS, THEN_AND_NOW } from './hindsight.ts';
import { BRIEFINGS, PEOPLE, SEATS } from './people.ts';
import { CHANCES, ORDERS, STAKES, TERMS } from './rules.ts';
import { CITED, SOURCES } from './sources.ts';
import { EVENTS, HISTORY, NEAR_MISSES, OPENINGS } from './told.ts';
import { SHIPS, SITES, SUBMARINES, WARSHIPS } from './vessels.ts';

export const CHECKS: readonly Check[] = [
  CALENDAR,
  ...TURNS,
  SOURCES,
  CITED,
  SEATS,
  PEOPLE,
  BRIEFINGS,
  SHIPS,
  SUBMARINES,
  WARSHIPS,
  SITES,
  TERMS,
  ...CHANCES,
  STAKES,
  ORDERS,
  EVENTS,
  NEAR_MISSES,
  OPENINGS,
  HISTORY,
  COURSE,
  MISCONCEPTIONS,
  THEN_AND_NOW,
];
