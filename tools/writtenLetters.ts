import { readFileSync } from 'node:fs';

const STYLES = new URL('../src/view/styles/fonts.css', import.meta.url);
const RANGE = /literata-written[^}]*unicode-range:\s*([^;]*);/;

const lettersOf = (part: string): readonly string[] => {
  const [first = '', last = first] = part.trim().slice('U+'.length).split('-');
  const from = Number.parseInt(first, 16);
  const count = Number.parseInt(last, 16) - from + 1;
  return Array.from({ length: count }, (_, at) => String.fromCodePoint(from + at));
};

/** The letters that the styles draw from the small file of the face of sentences. Throws when they name none. */
export const writtenLetters = (): ReadonlySet<string> => {
  const [, range] = RANGE.exec(readFileSync(STYLES, 'utf8')) ?? [];
  if (range === undefined) throw new Error('The styles name no range for literata-written.');
  return new Set(range.split(',').flatMap(lettersOf));
};
