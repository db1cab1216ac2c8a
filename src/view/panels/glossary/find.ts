/** Finds the terms of the glossary in a text of the page's language. */
import type { Text } from '../../../text/text.ts';
import { TERM_IDS, type TermId } from './terms.ts';

/** A stretch of a text: a term as it stands there, or what lies between terms. */
export interface Piece {
  readonly words: string;
  readonly term: TermId | null;
}

/** Cuts a text into pieces that make it up again. Each term is marked where it first stands, and at most `most` of them. */
export type Finder = (text: string, most: number) => readonly Piece[];

interface Form {
  readonly term: TermId;
  readonly form: string;
}

/** Stands for the forms of a term that is explained and not marked: its word is too common. */
const UNMARKED = '-';

/** Longest first: a line of quarantine is not a quarantine. */
const formsOf = ({ say }: Text): readonly Form[] =>
  TERM_IDS.flatMap((term) =>
    say(`term.${term}.forms`)
      .split('|')
      .filter((form) => form !== UNMARKED)
      .map((form) => ({ term, form })),
  ).sort((one, other) => other.form.length - one.form.length);

const literal = (words: string): string => words.replaceAll(/[\\^$.+?()[\]{}]/g, '\\$&');

/** A form that begins small may begin a sentence; a star stands for any ending. */
const patternOf = ({ form }: Form): string => {
  const [first = '', ...rest] = form;
  const large = first.toLocaleUpperCase();
  const begin = first === large ? literal(first) : `[${first}${large}]`;
  return `(${begin}${literal(rest.join('')).replaceAll('*', '\\p{L}*')})`;
};

export const openFinder = (text: Text): Finder => {
  const forms = formsOf(text);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (words, most) => {
    const pieces: Piece[] = [];
    const marked = new Set<TermId>();
    let done = 0;
    for (const match of words.matchAll(pattern)) {
      const found = forms[match.slice(1).findIndex((group) => group !== undefined)];
      if (found === undefined || marked.has(found.term) || marked.size >= most) continue;
      marked.add(found.term);
      if (match.index > done) pieces.push({ words: words.slice(done, match.index), term: null });
      pieces.push({ words: match[0], term: found.term });
      done = match.index + match[0].length;
    }
    return done < words.length ? [...pieces, { words: words.slice(done), term: null }] : pieces;
  };
};
