/** The letters and messages of both sides in the order in which they were sent, each folded to its dates and its end. */
import type { ArchivedLetter } from '../../../debrief/types.ts';
import type { Bundle } from '../../../engine/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { PublicityMark } from '../talks/PublicityMark.tsx';
import { clausesOf, clauseWords } from '../words/offerWords.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { crossedWords, fateWords, letterDates, letterWords } from './archiveWords.ts';

export function ArchiveLetters({ letters }: { readonly letters: readonly ArchivedLetter[] }) {
  const { text } = useWords();
  const count = (is: (letter: ArchivedLetter) => boolean): number => letters.filter(is).length;
  const gist = text.say('archive.letters.gist', {
    count: letters.length,
    crossed: count(({ crossed }) => crossed.length > 0),
    leaked: count(({ leaked }) => leaked),
    lost: count(({ lost }) => lost),
  });
  return (
    <ArchivePart title={text.say('archive.letters')} gist={gist}>
      {letters.length === 0 ? <p className="quiet">{text.say('archive.letters.none')}</p> : null}
      <ol className="archive-letters">
        {letters.map((letter) => (
          <li key={`${letter.from} ${letter.sent.hour} ${letter.channel} ${letter.act}`}>
            <OneLetter letter={letter} letters={letters} />
          </li>
        ))}
      </ol>
    </ArchivePart>
  );
}

interface OneLetterProps {
  readonly letter: ArchivedLetter;
  readonly letters: readonly ArchivedLetter[];
}

function OneLetter({ letter, letters }: OneLetterProps) {
  const words = useWords();
  const { text } = words;
  const { bundle, from, leaked, secret } = letter;
  const crossed = crossedWords(words, letter, letters);
  const fate = fateWords(words, letter);
  const head = (
    <>
      <b>{letterWords(words, letter)}</b>
      {fate === '' ? null : <em>{fate}</em>}
      <small>{letterDates(words, letter)}</small>
      {secret.length === 0 ? null : <small>{text.say('archive.letter.secret')}</small>}
    </>
  );
  const notes = [crossed, leaked ? text.say('archive.letter.leaked') : ''].filter((note) => note !== '');
  return (
    <article className="archive-letter" data-theme={themeOf(from)}>
      {bundle === null ? (
        <p className="archive-head">{head}</p>
      ) : (
        <details>
          <summary className="archive-head">{head}</summary>
          <Clauses bundle={bundle} />
        </details>
      )}
      {notes.map((note) => (
        <p key={note} className="archive-note">
          {note}
        </p>
      ))}
    </article>
  );
}

function Clauses({ bundle }: { readonly bundle: Bundle }) {
  const words = useWords();
  return (
    <ul className="facts">
      {clausesOf(bundle).map((issue) => (
        <li key={issue}>
          {clauseWords(words, issue, bundle.terms[issue] ?? 0, null)}{' '}
          <PublicityMark publicity={bundle.publicity[issue] ?? 0} />
        </li>
      ))}
    </ul>
  );
}
