/** After the game: how it felt, what a good part is, and what becomes of the record. */
import { useId, useState } from 'react';
import type { ControlView } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import { Sure } from './ControlSheet.tsx';
import { keptFile } from './keptFile.ts';
import type { PeriodProps } from './PeriodBar.tsx';

export function EndPanel({ view }: PeriodProps) {
  const { text } = useWords();
  const { phase } = view.class.clock;
  return (
    <div className="end-panel">
      <h2>{text.say(phase.kind === 'closed' ? 'control.closed.title' : 'control.debrief.title')}</h2>
      <div className="end-columns">
        <Pulse view={view} />
        <Rubric view={view} />
        <Record view={view} />
      </div>
    </div>
  );
}

function Pulse({ view }: { readonly view: ControlView }) {
  const { text } = useWords();
  const pulse = view.debrief?.pulse ?? [];
  const most = Math.max(1, ...pulse);
  return (
    <section className="paper-card">
      <h3>{text.say('control.debrief.pulse')}</h3>
      {pulse.every((count) => count === 0) ? (
        <p className="quiet">{text.say('control.debrief.none')}</p>
      ) : null}
      <ul className="pulse">
        {pulse.map((count, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a feeling is its number
          <li key={at}>
            <span>{text.say('control.debrief.pulse.one', { feeling: String(at + 1), count })}</span>
            <meter min={0} max={most} value={count} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rubric({ view }: { readonly view: ControlView }) {
  const { text } = useWords();
  const ask = useAsk();
  const id = useId();
  const [lines, setLines] = useState((view.debrief?.rubric ?? []).join('\n'));
  return (
    <section className="paper-card control-form">
      <label htmlFor={id}>{text.say('control.debrief.rubric')}</label>
      <textarea id={id} rows={6} value={lines} onChange={({ target }) => setLines(target.value)} />
      <button
        type="button"
        className="button button-small"
        onClick={() => ask({ kind: 'rubric', lines: linesIn(lines) })}
      >
        {text.say('control.debrief.rubric.set')}
      </button>
    </section>
  );
}

const linesIn = (written: string): readonly string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Wiped at a stated time unless it is kept; it can be saved as a file first. */
function Record({ view }: { readonly view: ControlView }) {
  const { text } = useWords();
  const ask = useAsk();
  const [sure, setSure] = useState(false);
  const { wipeAt } = view;
  return (
    <section className="paper-card control-form">
      <p>
        {wipeAt === null
          ? text.say('control.wipe.kept')
          : text.say('control.wipe.when', { when: text.local(new Date(wipeAt)) })}
      </p>
      <div className="control-row">
        <button type="button" className="button button-small" onClick={() => keptFile(view)}>
          {text.say('control.keep.file')}
        </button>
        {wipeAt === null ? null : (
          <button type="button" className="button button-small" onClick={() => ask({ kind: 'keep' })}>
            {text.say('control.keep.server')}
          </button>
        )}
        <button type="button" className="button button-small button-grave" onClick={() => setSure(true)}>
          {text.say('control.wipe.now')}
        </button>
      </div>
      {sure ? (
        <Sure
          title={text.say('control.wipe.now')}
          question={text.say('control.wipe.sure')}
          yes={text.say('control.wipe.now')}
          onYes={() => ask({ kind: 'wipe' })}
          onClose={() => setSure(false)}
        />
      ) : null}
    </section>
  );
}
