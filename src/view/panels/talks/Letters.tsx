/** Every letter as a thread, newest first: what still lies on the table in full, theirs before ours; what is done with folded away. */
import type { Offer } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { isOnTable, type Letter } from '../model/letters.ts';
import { acceptedTooLate } from '../model/tooLate.ts';
import { LetterPaper } from './LetterPaper.tsx';

export interface LettersProps extends DeskProps {
  readonly letters: readonly Letter[];
  readonly onCounter: (slot: number, offer: Offer) => void;
  readonly onCompare: (letter: Letter) => void;
}

export function Letters({ letters, ...rest }: LettersProps) {
  const { text, side, scenario } = useWords();
  const onTable = letters.filter(isOnTable);
  const theirs = onTable.filter(({ offer }) => offer.from !== side);
  const open = [...theirs, ...onTable.filter(({ offer }) => offer.from === side)];
  const done = letters.filter((letter) => !isOnTable(letter));
  const late = acceptedTooLate(
    scenario,
    rest.view.update.log,
    letters.map(({ offer }) => offer).toReversed(),
  );
  if (letters.length === 0) return <p className="quiet">{text.say('talks.thread.none')}</p>;
  return (
    <>
      {open.length === 0 ? <p className="quiet">{text.say('offers.noneOpen')}</p> : null}
      {theirs.length > 1 ? <p className="quiet">{text.say('talks.where')}</p> : null}
      <LetterList letters={open} late={late} {...rest} />
      {done.length === 0 ? null : (
        <>
          <h4 className="label">{text.say('offers.done')}</h4>
          <LetterList letters={done} late={late} {...rest} />
        </>
      )}
    </>
  );
}

interface LetterListProps extends LettersProps {
  /** Those that were accepted too late. */
  readonly late: readonly Offer[];
}

function LetterList({ letters, late, ...rest }: LetterListProps) {
  return (
    <ol className="thread">
      {letters.map((letter) => (
        <li key={letter.key}>
          <LetterPaper letter={letter} isLate={late.includes(letter.offer)} {...rest} />
        </li>
      ))}
    </ol>
  );
}
