/** What the teacher decides about a paper: it goes, it waits, or it goes back to its writers with a reason. */
import { useState } from 'react';
import { REASON_LENGTH } from '../../../classroom/types.ts';
import type { WorldPaper } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import { ControlSheet } from './ControlSheet.tsx';

interface VerdictsProps {
  readonly paper: WorldPaper;
}

export function Verdicts({ paper }: VerdictsProps) {
  const { text } = useWords();
  const ask = useAsk();
  const [asking, setAsking] = useState(false);
  const judge = (verdict: 'release' | 'hold') => ask({ kind: 'judge', paper: paper.id, verdict });
  return (
    <div className="control-row">
      {paper.state === 'sent' ? null : (
        <button type="button" className="button button-small button-main" onClick={() => judge('release')}>
          {text.say('control.paper.release')}
        </button>
      )}
      {paper.state === 'held' ? null : (
        <button type="button" className="button button-small" onClick={() => judge('hold')}>
          {text.say('control.paper.hold')}
        </button>
      )}
      {paper.state === 'rewrite' ? null : (
        <button type="button" className="button button-small" onClick={() => setAsking(true)}>
          {text.say('control.paper.rewrite')}
        </button>
      )}
      {asking ? <GiveBack paper={paper} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

/** The reason is for its writers alone, and may be left out. */
function GiveBack({ paper, onClose }: VerdictsProps & { readonly onClose: () => void }) {
  const { text } = useWords();
  const ask = useAsk();
  const [reason, setReason] = useState('');
  return (
    <ControlSheet title={text.say('control.paper.rewrite')} onClose={onClose}>
      <blockquote dir="auto">{paper.text}</blockquote>
      <form
        className="give-back"
        onSubmit={(event) => {
          event.preventDefault();
          ask({ kind: 'judge', paper: paper.id, verdict: 'rewrite', reason });
          onClose();
        }}
      >
        <label>
          {text.say('letters.tray.why')}
          <input
            type="text"
            autoComplete="off"
            maxLength={REASON_LENGTH}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <div className="control-row">
          <button type="submit" className="button button-main">
            {text.say('letters.tray.send')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {text.say('control.cancel')}
          </button>
        </div>
      </form>
    </ControlSheet>
  );
}
