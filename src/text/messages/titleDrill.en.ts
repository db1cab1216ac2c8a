/** English: the title’s doors to the guided drills. */
export const TITLE_DRILL_EN = {
  'title.us.drill': 'First time? Five minutes as Kennedy',
  'title.ussr.drill': 'First time? Five minutes as Khrushchev',
} as const;
