/** What the computer thought, turn by turn, each turn folded: what it believed, what it weighed, what would have changed its mind. */
import type { Decision, Paper, Papers } from '../../../debrief/papers.ts';
import type { TurnPage } from '../../../debrief/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { momentOf } from '../words/words.ts';
import { ghostWords, isWhole } from './ghostWords.ts';
import {
  aboutWords,
  beliefWords,
  facedWords,
  gistWords,
  insteadWords,
  optionWords,
  placeWords,
  reversalWords,
  valueWords,
} from './paperWords.ts';

interface OtherPapersProps {
  readonly papers: Papers;
  readonly turns: readonly TurnPage[];
  readonly shown: number;
  readonly onTurn: (turn: number) => void;
}

export function OtherPapers({ papers, turns, shown, onTurn }: OtherPapersProps) {
  const words = useWords();
  const { text } = words;
  const pages = turns.flatMap((turn, page) => {
    const written = papers.papers.filter((paper) => paper.page === page);
    return written.length === 0 ? [] : [{ turn, page, written }];
  });
  return (
    <section
      className="debrief-papers"
      data-theme={themeOf(papers.side)}
      aria-labelledby="debrief-papers-title"
    >
      <h2 id="debrief-papers-title">{text.say('papers.title')}</h2>
      <Faced papers={papers} noted={pages.length > 0} />
      {pages.map(({ turn, page, written }) => (
        <PaperTurn
          key={page}
          turn={turn}
          page={page}
          written={written}
          isShown={page === shown}
          onTurn={onTurn}
        />
      ))}
    </section>
  );
}

/** Whom one met, the ghost of another game first, and how the notes are to be read. */
function Faced({ papers, noted }: { readonly papers: Papers; readonly noted: boolean }) {
  const words = useWords();
  const { ghost } = papers;
  const told = ghost === null ? [] : ghostWords(words, ghost);
  return (
    <>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {ghost !== null && isWhole(ghost) ? null : (
        <>
          <p className="papers-faced">{facedWords(words, papers)}</p>
          <p className="quiet">{noted ? aboutWords(words, papers) : words.text.say('papers.none')}</p>
        </>
      )}
    </>
  );
}

interface PaperTurnProps {
  readonly turn: TurnPage;
  /** Its index in the debrief. */
  readonly page: number;
  readonly written: readonly Paper[];
  readonly isShown: boolean;
  readonly onTurn: (turn: number) => void;
}

/** Unfolds with the turn that the debrief shows, and otherwise as the reader likes. */
function PaperTurn({ turn, page, written, isShown, onTurn }: PaperTurnProps) {
  const words = useWords();
  const { text } = words;
  const [first] = written;
  return (
    <details open={isShown}>
      <summary>
        <b className="papers-turn">
          {text.say('papers.turn', { turn: page + 1, when: momentOf(words, turn.hour) })}
        </b>{' '}
        {first === undefined ? null : <span className="quiet">{gistWords(words, first.note)}</span>}
      </summary>
      {written.map((paper) => (
        <PaperSheet key={paper.ply} paper={paper} temper={turn.temper[paper.note.side].truth} />
      ))}
      {isShown ? null : (
        <button type="button" className="button button-small" onClick={() => onTurn(page)}>
          {text.say('debrief.points.go', { turn: page + 1 })}
        </button>
      )}
    </details>
  );
}

function PaperSheet({ paper, temper }: { readonly paper: Paper; readonly temper: number | null }) {
  const words = useWords();
  return (
    <>
      {beliefWords(words, paper.note, temper).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="papers-desks">
        {paper.decisions.map((decision) => (
          <Weighing key={decision.weighed.at} decision={decision} />
        ))}
      </div>
    </>
  );
}

function Weighing({ decision }: { readonly decision: Decision }) {
  const words = useWords();
  const { text } = words;
  const { weighed, asked, followed } = decision;
  const instead = insteadWords(words, decision);
  return (
    <div>
      <h3>{placeWords(words, weighed)}</h3>
      <ol>
        {weighed.options.map((option, index) => (
          <li key={JSON.stringify([option.order, option.answer])}>
            <span>
              {optionWords(words, option, asked)}
              {index === weighed.chosen ? (
                <em>{text.say(followed ? 'papers.taken' : 'papers.chosen')}</em>
              ) : null}
            </span>{' '}
            <b>{valueWords(words, option)}</b>
          </li>
        ))}
      </ol>
      {instead === '' ? null : <p className="papers-instead">{instead}</p>}
      <p className="quiet">{reversalWords(words, decision)}</p>
    </div>
  );
}
