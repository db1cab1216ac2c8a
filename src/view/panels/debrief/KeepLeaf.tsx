/** What one takes along: a report on paper, everything as data or tables, and the game itself. */
import { type ReactNode, useState } from 'react';
import type { Ledger } from '../../../debrief/lab/types.ts';
import type { Papers } from '../../../debrief/papers.ts';
import type { ExportForm, TableWords } from '../../../debrief/tableWords.ts';
import type { Debrief } from '../../../debrief/types.ts';
import type { Mode } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import { Scrolling } from '../Scrolling.tsx';
import { Report } from './report/Report.tsx';
import { openTableWords } from './report/tableWords.ts';

export interface Keeping {
  /** Who sat where; null where that is not known. */
  readonly mode: Mode | null;
  readonly onExport: () => void;
  readonly onTables: (form: ExportForm, words: TableWords) => void;
}

export interface KeepLeafProps extends Keeping {
  readonly debrief: Debrief;
  /** Null where two people played. */
  readonly papers: Papers | null;
  /** Null while it is being worked out. */
  readonly ledger: Ledger | null;
  /** Further rows. */
  readonly children?: ReactNode;
}

export function KeepLeaf({ debrief, papers, ledger, mode, onExport, onTables, children }: KeepLeafProps) {
  const words = useWords();
  const { text } = words;
  return (
    <ul className="keep">
      <KeepRow
        title={text.say('keep.print')}
        about={text.say('keep.print.about')}
        button={text.say('keep.print.button')}
        onPress={() => window.print()}
      >
        <Preview>
          <Report debrief={debrief} mode={mode} papers={papers} ledger={ledger} />
        </Preview>
      </KeepRow>
      {(['json', 'csv'] as const).map((form) => (
        <KeepRow
          key={form}
          title={text.say(`keep.${form}`)}
          about={text.say(`keep.${form}.about`)}
          button={text.say(`keep.${form}.button`)}
          onPress={() => onTables(form, openTableWords(words))}
        />
      ))}
      <KeepRow
        title={text.say('keep.file')}
        about={text.say('keep.file.about')}
        button={text.say('keep.file.button')}
        onPress={onExport}
      />
      {children}
    </ul>
  );
}

export interface KeepRowProps {
  readonly title: string;
  /** What it is and what for, in a sentence or two. */
  readonly about: string;
  readonly button: string;
  readonly onPress: () => void;
  /** Under the row. */
  readonly children?: ReactNode;
}

/** One thing to keep, with the button that gives it. */
export function KeepRow({ title, about, button, onPress, children }: KeepRowProps) {
  return (
    <li className="keep-row">
      <div>
        <h2>{title}</h2>
        <p>{about}</p>
      </div>
      <button type="button" className="button" onClick={onPress}>
        {button}
      </button>
      {children}
    </li>
  );
}

/** Made when it is opened. */
function Preview({ children }: { readonly children: ReactNode }) {
  const { text } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="keep-preview" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.say('keep.print.preview')}</summary>
      {open ? (
        <Scrolling className="keep-sheet" label={text.say('keep.print.region')}>
          {children}
        </Scrolling>
      ) : null}
    </details>
  );
}
