/** After the game: the debrief step by step; what becomes of the record is its last step, and comes first once the class is over. */
import { useState } from 'react';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { ControlDebrief } from '../debrief/pages.tsx';
import { useAsk } from './ask.ts';
import { Sure } from './ControlSheet.tsx';

export interface EndPanelProps {
  readonly view: ControlView;
  readonly page: ClassPage;
}

export function EndPanel({ view, page }: EndPanelProps) {
  const { text } = useWords();
  const isClosed = view.class.clock.phase.kind === 'closed';
  const wipe = view.wipeAt === null ? null : <WipeRow wipeAt={view.wipeAt} />;
  return (
    <div className="end-panel">
      {isClosed ? <h2>{text.say('control.closed.title')}</h2> : null}
      {isClosed ? wipe : null}
      <ControlDebrief page={page} view={view} keeping={isClosed ? null : wipe} />
    </div>
  );
}

/** The record is wiped at a stated time; keeping it puts that off. */
function WipeRow({ wipeAt }: { readonly wipeAt: number }) {
  const { text } = useWords();
  const ask = useAsk();
  const [sure, setSure] = useState(false);
  return (
    <section className="control-row wipe-row">
      <p>{text.say('control.wipe.when', { when: text.local(new Date(wipeAt)) })}</p>
      <button type="button" className="button button-small" onClick={() => ask({ kind: 'keep' })}>
        {text.say('control.keep.server')}
      </button>
      <button type="button" className="button button-small button-grave" onClick={() => setSure(true)}>
        {text.say('control.wipe.now')}
      </button>
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
