/** Russian: what the pages of a class say beside the words of the game. Loaded with them alone. */
import type { Translated } from '../keys.ts';
import type { CLASS_EN } from './class.en.ts';
import { CLASS_CONTROL_RU } from './classControl.ru.ts';
import { CLASS_DEBRIEF_RU } from './classDebrief.ru.ts';
import { CLASS_DOOR_RU } from './classDoor.ru.ts';
import { CLASS_FORMS_RU } from './classForms.ru.ts';
import { CLASS_GUIDE_RU } from './classGuide.ru.ts';
import { CLASS_LETTERS_RU } from './classLetters.ru.ts';
import { CLASS_PRINT_RU } from './classPrint.ru.ts';
import { CLASS_ROLES_RU } from './classRoles.ru.ts';
import { CLASS_SEAT_RU } from './classSeat.ru.ts';
import { CLASS_WALL_RU } from './classWall.ru.ts';

export const CLASS_RU: Translated<typeof CLASS_EN> = {
  ...CLASS_CONTROL_RU,
  ...CLASS_DEBRIEF_RU,
  ...CLASS_DOOR_RU,
  ...CLASS_FORMS_RU,
  ...CLASS_GUIDE_RU,
  ...CLASS_LETTERS_RU,
  ...CLASS_PRINT_RU,
  ...CLASS_ROLES_RU,
  ...CLASS_SEAT_RU,
  ...CLASS_WALL_RU,
};
