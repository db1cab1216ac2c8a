/** The ways of running a class as the set-up offers them, and a set-up as a form that is kept on this device. Pure. */
import type { ClassSetup, Preset } from '../../../classroom/types.ts';
import { PRESETS, ROOM_SIZE } from '../../../classroom/types.ts';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import { DANGERS, type Danger } from '../../../scenario/types.ts';
import type { WantedClass } from '../../../store/classroom.ts';

interface Way {
  readonly scenario: string;
  /** Of the period; null where no bell ends the class. */
  readonly minutes: number | null;
}

export const WAYS: { readonly [preset in Preset]: Way } = {
  'minutes-30': { scenario: 'class-2', minutes: 30 },
  'minutes-45': { scenario: 'class-5', minutes: 45 },
  'minutes-60': { scenario: 'class-7', minutes: 60 },
  'two-periods': { scenario: 'class-5', minutes: 45 },
  homework: { scenario: 'class-5', minutes: null },
  substitute: { scenario: 'class-5', minutes: 45 },
  'one-screen': { scenario: 'class-5', minutes: 45 },
};

export const CLASS_LANGUAGES = ['en', 'es', 'ru'] as const satisfies readonly ClassSetup['language'][];
export const READINGS = ['full', 'plain'] as const;

/** What a teacher fills in. The bell is no part of it: it is another one every time. */
export interface SetupForm {
  readonly preset: Preset;
  readonly language: ClassSetup['language'];
  readonly reading: ClassSetup['reading'];
  /** Roughly. */
  readonly students: number;
  readonly holdLetters: boolean;
  readonly filterWords: boolean;
  readonly danger: Danger;
}

export const usualForm = (language: ClassSetup['language']): SetupForm => ({
  preset: 'minutes-45',
  language,
  reading: 'full',
  students: 24,
  holdLetters: true,
  filterWords: true,
  danger: 'standard',
});

/** More students than this play two worlds. */
const ONE_WORLD = 24;
export const worldsFor = ({ preset, students }: SetupForm): 1 | 2 =>
  preset !== 'one-screen' && students > ONE_WORLD ? 2 : 1;

const MINUTE = 60_000;
const ROUND = 5 * MINUTE;

/** The bell that a preset suggests: its minutes from now, up to the next five; null for homework. */
export const usualBell = (preset: Preset, now: number): number | null => {
  const { minutes } = WAYS[preset];
  return minutes === null ? null : Math.ceil((now + minutes * MINUTE) / ROUND) * ROUND;
};

/** What the server is asked to open. */
export const wantedClass = (form: SetupForm, bell: number | null): WantedClass => ({
  preset: form.preset,
  scenario: WAYS[form.preset].scenario,
  settings: { ...DEFAULT_SETTINGS, danger: form.danger },
  worlds: worldsFor(form),
  bell: WAYS[form.preset].minutes === null ? null : bell,
  holdLetters: form.holdLetters,
  filterWords: form.filterWords,
  language: form.language,
  reading: form.reading,
});

/** A kept form, field by field; null where it is not one. Takes any value. */
export function readForm(kept: unknown): SetupForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const fields = new Map(Object.entries(kept));
  const preset = PRESETS.find((known) => known === fields.get('preset'));
  const language = CLASS_LANGUAGES.find((known) => known === fields.get('language'));
  const reading = READINGS.find((known) => known === fields.get('reading'));
  const danger = DANGERS.find((known) => known === fields.get('danger'));
  const students = studentsIn(fields.get('students'));
  if (!preset || !language || !reading || !danger || students === null) return null;
  const holdLetters = fields.get('holdLetters') !== false;
  const filterWords = fields.get('filterWords') !== false;
  return { preset, language, reading, danger, students, holdLetters, filterWords };
}

/** A number of students that a room takes; null for anything else. */
export const studentsIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= ROOM_SIZE ? value : null;
