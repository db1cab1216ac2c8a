/** The papers on the desk: what is new lies open, what is older is folded by day. */
import { memo, type ReactNode, useState } from 'react';
import type { Observation } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import type { Paper } from '../model/cables.ts';
import type { Day, Pile } from '../model/pile.ts';
import { Document } from './Document.tsx';

export interface CablesProps {
  readonly pile: Pile;
  readonly seen: Observation;
  readonly onAnswer: () => void;
  /** What lies under the newest paper. */
  readonly children: ReactNode;
}

export function Cables({ pile, seen, onAnswer, children }: CablesProps) {
  const { text } = useWords();
  const { fresh, older } = pile;
  const papers = { seen, onAnswer };
  return (
    <div className="cables">
      {fresh.length === 0 && older.length === 0 ? <p className="quiet">{text.say('cables.none')}</p> : null}
      <Papers {...papers} isNew list={fresh.slice(0, 1)} />
      {children}
      <Papers {...papers} isNew list={fresh.slice(1)} />
      {older.map((day, index) => (
        <FoldedDay key={day.day} {...papers} day={day} opened={fresh.length === 0 && index === 0} />
      ))}
    </div>
  );
}

interface PapersProps extends Pick<CablesProps, 'seen' | 'onAnswer'> {
  readonly list: readonly Paper[];
  readonly isNew?: boolean;
}

const Papers = memo(function Papers({ list, isNew = false, seen, onAnswer }: PapersProps) {
  return list.length === 0 ? null : (
    <ol className="pile">
      {list.map((paper) => (
        <li key={paper.key}>
          <Document paper={paper} isNew={isNew} seen={seen} onAnswer={onAnswer} />
        </li>
      ))}
    </ol>
  );
});

interface FoldedDayProps extends Pick<CablesProps, 'seen' | 'onAnswer'> {
  readonly day: Day;
  readonly opened: boolean;
}

/** Its papers are laid out when it is opened, not before: by the end there are many. */
function FoldedDay({ day: { day, papers }, opened, ...rest }: FoldedDayProps) {
  const { text } = useWords();
  const [open, setOpen] = useState(opened);
  return (
    <details className="folded" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.say('document.older', { day, count: papers.length })}</summary>
      {open ? <Papers {...rest} list={papers} /> : null}
    </details>
  );
}
