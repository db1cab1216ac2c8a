/** A class of clients: a teacher's line that opened the room, and students' lines that joined it. */
import { randomUUID } from 'node:crypto';
import type { Answer, GivenSetup, Opened } from '../../src/classroom/wire.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { type Line, openLine } from './line.ts';
import { until } from './until.ts';

export interface School {
  readonly code: string;
  readonly control: Line;
  /** By participant. */
  readonly seats: readonly Line[];
}

/** Forty-five minutes from now, letters held: more can be asked of a room then. */
export const usualSetup = (seed: number): GivenSetup => ({
  preset: 'minutes-45',
  scenario: 'class-5',
  settings: DEFAULT_SETTINGS,
  seed,
  worlds: 1,
  bell: Date.now() + 45 * 60_000,
  holdLetters: true,
  filterWords: false,
  language: 'en',
  reading: 'full',
});

const granted = <T>(answer: Answer<T>, what: string): T => {
  if (answer.ok) return answer.value;
  throw new Error(`The room refused to ${what}: ${answer.code} ${answer.detail}`);
};

const SETTLE_MILLISECONDS = 20_000;

const settled = async (lines: readonly Line[]): Promise<void> => {
  if (!(await until(() => lines.every((line) => line.view() !== null), SETTLE_MILLISECONDS)))
    throw new Error('Not every line was shown its room.');
};

export interface SchoolOptions {
  readonly setup: GivenSetup;
  readonly students: number;
  /** Where a line goes: the address of the server, by number of the line. */
  readonly url: (line: number) => string;
  readonly retryMilliseconds: number;
}

/** Opens a room, lets students join one after the other so that they are numbered in order, and begins. */
export const openSchool = async (options: SchoolOptions): Promise<School> => {
  const { setup, students, url, retryMilliseconds } = options;
  const control = openLine({ url: url(0), retryMilliseconds });
  const opened = granted(await control.call<Opened>((to, answer) => to.emit('open', setup, answer)), 'open');
  control.enter(opened.control);
  const seats: Line[] = [];
  for (let count = 0; count < students; count++) {
    const line = openLine({ url: url(count + 1), retryMilliseconds });
    const joined = await line.call<{ readonly token: string }>((to, answer) =>
      to.emit('join', randomUUID(), opened.code, answer),
    );
    line.enter(granted(joined, 'let somebody join').token);
    seats.push(line);
  }
  await settled([control, ...seats]);
  return { code: opened.code, control, seats };
};

export const linesOf = ({ control, seats }: School): readonly Line[] => [control, ...seats];
