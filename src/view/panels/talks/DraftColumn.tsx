/** One half of the draft: the paper with what is written on it, and under it the slips it is made of. */
import type { Publicity } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { type WrittenClause, writtenClauses } from '../words/letterWords.ts';
import { issuesOf } from '../words/offerWords.ts';
import { Clause, type ClauseProps } from './Clause.tsx';
import { PublicityMark } from './PublicityMark.tsx';
import { type Column, type Held, usePaper, usePickUp, useTray } from './slips.ts';

interface ColumnProps extends Pick<ClauseProps, 'bundle' | 'theirs' | 'setting' | 'onHold'> {
  readonly column: Column;
  /** Who keeps its clauses. */
  readonly giver: Side;
  readonly held: Held | null;
  readonly onLevel: (issue: number, level: number) => void;
  readonly onPublicity: (issue: number, publicity: Publicity) => void;
}

export function DraftColumn(props: ColumnProps) {
  const { column, giver, held, bundle, theirs, setting, onHold, onLevel, onPublicity } = props;
  const { text } = useWords();
  const tray = useTray(held, ({ issue }) => onLevel(issue, 0));
  return (
    <section className="draft-column" aria-labelledby={`draft-${column}`}>
      <h4 id={`draft-${column}`}>{text.say(`talks.${column}`)}</h4>
      <Paper column={column} giver={giver} held={held} bundle={bundle} onHold={onHold} onLevel={onLevel} />
      <div
        ref={tray.ref}
        {...tray.props}
        className={placeClass('draft-slips', held?.kind === 'written', tray.over)}
      >
        {issuesOf(giver).map((issue) => (
          <Clause
            key={issue}
            issue={issue}
            column={column}
            bundle={bundle}
            theirs={theirs}
            setting={setting}
            onHold={onHold}
            onLevel={(level) => onLevel(issue, level)}
            onPublicity={(publicity) => onPublicity(issue, publicity)}
          />
        ))}
      </div>
    </section>
  );
}

/** `open`: it would take what is in the hand; `over`: that is above it. */
const placeClass = (name: string, open: boolean, over: boolean): string =>
  `${name}${open ? ' draft-open' : ''}${over ? ' draft-over' : ''}`;

type PaperProps = Pick<ColumnProps, 'column' | 'giver' | 'held' | 'bundle' | 'onHold' | 'onLevel'>;

function Paper({ column, giver, held, bundle, onHold, onLevel }: PaperProps) {
  const words = useWords();
  const clauses = writtenClauses(words, bundle, giver);
  const paper = usePaper(column, held, ({ issue, level }) => onLevel(issue, level));
  const open = held?.kind === 'slip' && held.column === column;
  return (
    <div ref={paper.ref} {...paper.props} className={placeClass('draft-paper', open, paper.over)}>
      {clauses.length === 0 ? (
        <p className="draft-nothing">{words.text.say('offers.nothing')}</p>
      ) : (
        <ul>
          {clauses.map((clause) => (
            <Written
              key={clause.issue}
              clause={clause}
              held={{
                kind: 'written',
                column,
                issue: clause.issue,
                level: bundle.terms[clause.issue] ?? 0,
              }}
              onHold={onHold}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface WrittenProps extends Pick<ColumnProps, 'onHold'> {
  readonly clause: WrittenClause;
  readonly held: Held;
}

function Written({ clause: { sentence, publicity }, held, onHold }: WrittenProps) {
  const { dragProps, isDragging } = usePickUp(held, false, { onHold });
  return (
    <li {...dragProps} className={isDragging ? 'draft-written draft-lifted' : 'draft-written'}>
      <span className="draft-sentence">{sentence}</span> <PublicityMark publicity={publicity} />
    </li>
  );
}
