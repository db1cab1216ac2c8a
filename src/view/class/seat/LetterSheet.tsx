/** The words of a letter, in one's own hand: they travel with the order, and the other side reads them when the letter has come. */
import { Heading } from 'react-aria-components';
import { LETTER_LENGTH } from '../../../classroom/types.ts';
import { type Desk, otherSide } from '../../../scenario/types.ts';
import { themeOf, useWords } from '../../panels/context.tsx';
import { Sheet } from '../../panels/Sheet.tsx';
import type { LetterWords } from './useSeatGame.ts';
import { Written } from './Written.tsx';

export interface LetterSheetProps {
  /** The desk whose order carries the letter; null closes the sheet. */
  readonly desk: Desk | null;
  readonly letters: LetterWords;
  readonly onWrite: (letters: LetterWords) => void;
  readonly onClose: () => void;
}

export function LetterSheet({ desk, letters, onWrite, onClose }: LetterSheetProps) {
  const { text, side } = useWords();
  return (
    <Sheet open={desk !== null} theme={themeOf(side)} className="seat-sheet" onClose={onClose}>
      {desk === null ? null : (
        <>
          <header className="picker-head">
            <Heading slot="title">{text.say('seat.letter.title')}</Heading>
          </header>
          <div className="seat-sheet-body">
            <p>{text.say('seat.letter.about', { who: text.say(`side.${otherSide(side)}`) })}</p>
            <Written
              label={text.say('seat.letter.words')}
              value={letters[desk]}
              most={LETTER_LENGTH}
              rows={7}
              onChange={(words) => onWrite({ ...letters, [desk]: words })}
            />
            <button type="button" className="button button-main" onClick={onClose}>
              {text.say('seat.letter.done')}
            </button>
          </div>
        </>
      )}
    </Sheet>
  );
}
