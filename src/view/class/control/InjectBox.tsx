/** What could be brought in now, by its titles; opens the sheet to do it. */
import { useState } from 'react';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { InjectSheet } from './InjectSheet.tsx';
import { injectsLeft } from './injects.ts';

/** Titles shown; the sheet has them all. */
const SHOWN = 3;

export function InjectBox({ view }: { readonly view: ControlView }) {
  const { text, scenario, names } = useWords();
  const [open, setOpen] = useState(false);
  const injects = injectsLeft(scenario, view);
  if (injects.length === 0) return null;
  return (
    <section className="paper-card" aria-labelledby="injects-title">
      <h2 id="injects-title" className="label">
        {text.say('control.injects')}
      </h2>
      <p>
        {injects
          .slice(0, SHOWN)
          .map(({ title }) => names.of(title))
          .join(' · ')}
      </p>
      <div className="control-row">
        <button type="button" className="button button-small" onClick={() => setOpen(true)}>
          {text.say('control.inject.title')}
        </button>
      </div>
      {open ? <InjectSheet view={view} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
