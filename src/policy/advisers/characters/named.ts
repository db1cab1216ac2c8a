/** The characters by person and day. */
import { type Character, CLEAR_SIGHT, type Manner } from '../character.ts';
import { MOSCOW } from './moscow.ts';
import { WASHINGTON } from './washington.ts';

/** Somebody whom nobody has described: he sees clearly and has no habits. */
const PLAIN: Character = {
  weighs: { war: 6000, home: 0, prestige: 0, rival: 0 },
  sees: CLEAR_SIGHT,
  habits: {},
  watches: ['settlement'],
  voice: {},
  shifts: [],
};

const CHARACTERS = new Map(Object.entries({ ...WASHINGTON, ...MOSCOW }));

export const PERSONS: readonly string[] = [...CHARACTERS.keys()];

const changed = (character: Character, manner: Manner): Character => ({
  ...character,
  weighs: manner.weighs ?? character.weighs,
  sees: { ...character.sees, ...manner.sees },
  habits: { ...character.habits, ...manner.habits },
  watches: manner.watches ?? character.watches,
  ...(manner.course === undefined ? {} : { course: manner.course }),
});

/** A person's character as it was on a day (`1962-10-27`). */
export const characterOn = (person: string, day: string): Character => {
  const character = CHARACTERS.get(person) ?? PLAIN;
  return character.shifts.filter(({ from }) => from <= day).reduce(changed, character);
};
