/** Spanish: what the pages of a class say beside the words of the game. Loaded with them alone. */
import type { Translated } from '../keys.ts';
import type { CLASS_EN } from './class.en.ts';
import { CLASS_CONTROL_ES } from './classControl.es.ts';
import { CLASS_DEBRIEF_ES } from './classDebrief.es.ts';
import { CLASS_DOOR_ES } from './classDoor.es.ts';
import { CLASS_FORMS_ES } from './classForms.es.ts';
import { CLASS_GUIDE_ES } from './classGuide.es.ts';
import { CLASS_LETTERS_ES } from './classLetters.es.ts';
import { CLASS_PRINT_ES } from './classPrint.es.ts';
import { CLASS_ROLES_ES } from './classRoles.es.ts';
import { CLASS_SEAT_ES } from './classSeat.es.ts';
import { CLASS_WALL_ES } from './classWall.es.ts';

export const CLASS_ES: Translated<typeof CLASS_EN> = {
  ...CLASS_CONTROL_ES,
  ...CLASS_DEBRIEF_ES,
  ...CLASS_DOOR_ES,
  ...CLASS_FORMS_ES,
  ...CLASS_GUIDE_ES,
  ...CLASS_LETTERS_ES,
  ...CLASS_PRINT_ES,
  ...CLASS_ROLES_ES,
  ...CLASS_SEAT_ES,
  ...CLASS_WALL_ES,
};
