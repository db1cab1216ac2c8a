/** One half of the draft: the paper with what is written on it, and under it what could be. */

import type { Publicity } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { type WrittenClause, writtenClauses } from '../words/letterWords.ts';
import { issueName, issuesOf } from '../words/offerWords.ts';
import { Clause, type ClauseProps } from './Clause.tsx';
import { PublicityMark } from './PublicityMark.tsx';
import { type Column, type Held, usePaper, usePickUp, useTray } from './slips.ts';
import { Theirs } from './Theirs.tsx';

interface ColumnProps extends Pick<ClauseProps, 'bundle' | 'theirs' | 'setting' | 'onHold'> {
  readonly column: Column;
  /** Who keeps its clauses. */
  readonly giver: Side;
  readonly held: Held | null;
  /** The issue whose clause is being changed, in whichever column. */
  readonly open: number | null;
  readonly onOpen: (issue: number | null) => void;
  readonly onLevel: (issue: number, level: number) => void;
  readonly onPublicity: (issue: number, publicity: Publicity) => void;
}

export function DraftColumn(props: ColumnProps) {
  const { column, giver, held, open, bundle, theirs, setting, onHold, onOpen, onLevel, onPublicity } = props;
  const { text } = useWords();
  const tray = useTray(held, ({ issue }) => onLevel(issue, 0));
  const toAdd = issuesOf(giver).filter((issue) => issue === open || (bundle.terms[issue] ?? 0) === 0);
  return (
    <section className="draft-column" aria-labelledby={`draft-${column}`}>
      <h4 id={`draft-${column}`}>{text.say(`talks.${column}`)}</h4>
      <Paper {...props} />
      <div
        ref={tray.ref}
        {...tray.props}
        className={placeClass('draft-slips', held?.kind === 'written', tray.over)}
      >
        {toAdd.map((issue) => (
          <Clause
            key={issue}
            issue={issue}
            column={column}
            bundle={bundle}
            theirs={theirs}
            setting={setting}
            isOpen={issue === open}
            onHold={onHold}
            onOpen={(opens) => {
              // Once closed, a written clause is on the paper alone.
              if (!opens) document.getElementById(writtenId(issue))?.focus();
              onOpen(opens ? issue : null);
            }}
            onLevel={(level) => onLevel(issue, level)}
            onPublicity={(publicity) => onPublicity(issue, publicity)}
          />
        ))}
      </div>
    </section>
  );
}

const writtenId = (issue: number): string => `written-${issue}`;

/** `open`: it would take what is in the hand; `over`: that is above it. */
const placeClass = (name: string, open: boolean, over: boolean): string =>
  `${name}${open ? ' draft-open' : ''}${over ? ' draft-over' : ''}`;

function Paper(props: ColumnProps) {
  const { column, giver, held, bundle, onLevel, onOpen } = props;
  const words = useWords();
  const clauses = writtenClauses(words, bundle, giver);
  const paper = usePaper(column, held, ({ issue, level }) => {
    onLevel(issue, level);
    onOpen(issue);
  });
  const takes = held?.kind === 'slip' && held.column === column;
  return (
    <div ref={paper.ref} {...paper.props} className={placeClass('draft-paper', takes, paper.over)}>
      {clauses.length === 0 ? (
        <p className="draft-nothing">{words.text.say('offers.nothing')}</p>
      ) : (
        <ul>
          {clauses.map((clause) => (
            <Written key={clause.issue} {...props} clause={clause} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface WrittenProps extends ColumnProps {
  readonly clause: WrittenClause;
}

function Written({ clause, column, bundle, theirs, open, onHold, onOpen }: WrittenProps) {
  const words = useWords();
  const { issue, sentence, publicity } = clause;
  const held = { kind: 'written', column, issue, level: bundle.terms[issue] ?? 0 } as const;
  const { dragProps, isDragging } = usePickUp(held, false, { onHold });
  const isOpen = issue === open;
  return (
    <li {...dragProps} className={isDragging ? 'draft-written draft-lifted' : 'draft-written'}>
      <button
        type="button"
        id={writtenId(issue)}
        className="draft-sentence"
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? null : issue)}
      >
        <span className="hidden">{issueName(words, issue)}: </span>
        <span className="draft-words">
          {sentence} <PublicityMark publicity={publicity} />
        </span>
      </button>
      {isOpen ? null : <Theirs issue={issue} theirs={theirs} bundle={bundle} />}
    </li>
  );
}
