/** The lines by which work is read: the teacher's, or the usual ones. */
import { REASON_LENGTH } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';

export const MOST_LINES = 8;

export const usualRubric = (text: Text): readonly string[] =>
  ([1, 2, 3, 4, 5] as const).map((line) => text.say(`classDebrief.rubric.${line}`));

export const rubricOf = (text: Text, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? usualRubric(text) : lines;

/** What was typed as lines, without empty ones and no more than there is room for. */
export const linesIn = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim().slice(0, REASON_LENGTH))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
