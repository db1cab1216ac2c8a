/** English: what the pages of a class say beside the words of the game. Loaded with them alone. */
import { CLASS_CONTROL_EN } from './classControl.en.ts';
import { CLASS_DEBRIEF_EN } from './classDebrief.en.ts';
import { CLASS_DOOR_EN } from './classDoor.en.ts';
import { CLASS_FORMS_EN } from './classForms.en.ts';
import { CLASS_GUIDE_EN } from './classGuide.en.ts';
import { CLASS_LETTERS_EN } from './classLetters.en.ts';
import { CLASS_PRINT_EN } from './classPrint.en.ts';
import { CLASS_ROLES_EN } from './classRoles.en.ts';
import { CLASS_SEAT_EN } from './classSeat.en.ts';
import { CLASS_WALL_EN } from './classWall.en.ts';

export const CLASS_EN = {
  ...CLASS_CONTROL_EN,
  ...CLASS_DEBRIEF_EN,
  ...CLASS_DOOR_EN,
  ...CLASS_FORMS_EN,
  ...CLASS_GUIDE_EN,
  ...CLASS_LETTERS_EN,
  ...CLASS_PRINT_EN,
  ...CLASS_ROLES_EN,
  ...CLASS_SEAT_EN,
  ...CLASS_WALL_EN,
} as const;
