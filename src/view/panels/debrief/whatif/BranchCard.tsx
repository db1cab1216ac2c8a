/** One branch: what was changed, how it went on, and ways into it. */
import type { Debrief } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import type { Branch, Lab } from '../lab.ts';
import { Futures } from '../risk/Futures.tsx';
import { Running } from '../risk/OtherLuck.tsx';
import { changeWords } from './changeWords.ts';
import { TwoSpreads } from './TwoSpreads.tsx';

interface BranchProps {
  readonly debrief: Debrief;
  readonly branch: Branch;
  readonly lab: Lab;
}

export function BranchCard({ debrief, branch: { id, report, stopped }, lab }: BranchProps) {
  const words = useWords();
  const { text } = words;
  const { question, done, of, changed, unchanged, futures } = report;
  const title = changeWords(words, debrief, question.change);
  return (
    <article className="branch">
      <h3>{title}</h3>
      <p className="quiet">{text.say(`whatif.then.${question.then}.about`)}</p>
      {changed === null || unchanged === null ? null : (
        <TwoSpreads changed={changed} unchanged={unchanged} own={debrief.outcome.end} />
      )}
      {done < of && !stopped ? <Running done={done} of={of} onStop={() => lab.stopBranch(id)} /> : null}
      <Futures futures={futures} title={text.say('luck.futures')} onOpen={lab.open} />
      <p className="row">
        <button type="button" className="button button-small" onClick={() => lab.play(question.change)}>
          {text.say('whatif.playOn')}
        </button>
        <button
          type="button"
          className="button button-small"
          aria-label={text.say('whatif.drop.named', { what: title })}
          onClick={() => lab.dropBranch(id)}
        >
          {text.say('whatif.drop')}
        </button>
      </p>
    </article>
  );
}
