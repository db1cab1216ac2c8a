/** The words of students inside a letter of the talks, with how their own stand. */
import { useCallback } from 'react';
import type { Paper } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import type { WordsIn } from '../../panels/talks/wordsIn.ts';
import { LetterWords } from '../LetterWords.tsx';
import { paperOn } from '../paperOn.ts';
import { isOwn } from './model/papers.ts';
import type { Overlays } from './overlays.ts';
import type { Room } from './room.ts';
import { SentBack } from './SentBack.tsx';

/** What stands in the letters at this seat: only papers that lie before it. */
export function useLetterTexts({ view: { papers }, seat }: Room, overlays: Overlays): WordsIn {
  return useCallback(
    (offer, part) => {
      const paper = paperOn(papers, offer, part);
      return paper === null ? null : <LetterText paper={paper} part={part} seat={seat} overlays={overlays} />;
    },
    [papers, seat, overlays],
  );
}

interface LetterTextProps extends Pick<Room, 'seat'> {
  readonly paper: Paper;
  readonly part: Parameters<WordsIn>[1];
  readonly overlays: Overlays;
}

function LetterText({ paper, part, seat, overlays }: LetterTextProps) {
  const { text } = useWords();
  const own = isOwn(paper, seat);
  return (
    <LetterWords paper={paper} part={part} own={own}>
      {own && paper.state !== 'sent' ? (
        <p className="letter-stands">{text.say('seat.papers.state', { state: paper.state })}</p>
      ) : null}
      <SentBack paper={paper} room={{ seat }} overlays={overlays} />
    </LetterWords>
  );
}
