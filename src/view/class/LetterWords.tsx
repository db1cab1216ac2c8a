/** What students wrote with an offer or with the answer to it, shown as text and set apart from the clauses. */
import type { ReactNode } from 'react';
import type { Paper } from '../../classroom/viewTypes.ts';
import { useWords } from '../panels/context.tsx';
import type { WordsIn } from '../panels/talks/wordsIn.ts';
import { isSide } from '../panels/words/words.ts';

export interface LetterWordsProps {
  readonly paper: Paper;
  readonly part: Parameters<WordsIn>[1];
  /** The reader's own side wrote them. */
  readonly own: boolean;
  /** How they stand, where that is the reader's to know. */
  readonly children: ReactNode;
}

export function LetterWords({ paper, part, own, children }: LetterWordsProps) {
  const { text } = useWords();
  const who = isSide(paper.from) ? text.say(`side.${paper.from}`) : '';
  return (
    <figure className="letter-words">
      <figcaption className="letter-label">
        {text.say(`letters.words.${part}`, { own: own ? 'yes' : 'no', who })}
      </figcaption>
      <blockquote dir="auto">{paper.text}</blockquote>
      {children}
    </figure>
  );
}
