/** One branch: what was changed, how it went on, and ways into it. */
import { useId } from 'react';
import type { Debrief } from '../../../../debrief/types.ts';
import type { Branch } from '../../../../store/lab.ts';
import { useWords } from '../../context.tsx';
import type { Lab } from '../lab.ts';
import { Futures } from '../risk/Futures.tsx';
import { Progress } from '../risk/OtherLuck.tsx';
import { changeWords, leadsWords } from './changeWords.ts';
import { TwoSpreads } from './TwoSpreads.tsx';

interface BranchProps {
  readonly debrief: Debrief;
  readonly branch: Branch;
  readonly lab: Lab;
}

export function BranchCard({ debrief, branch: { id, question, state, report, refusal }, lab }: BranchProps) {
  const words = useWords();
  const { text } = words;
  const heading = useId();
  const { page, mode } = lab;
  const title = changeWords(words, debrief, question.change);
  const [changed, unchanged] = [report?.changed ?? null, report?.unchanged ?? null];
  return (
    <article className="branch">
      <h3 id={heading}>{title}</h3>
      <p className="quiet">
        {text.say(`whatif.then.${question.onward}.about`)} {leadsWords(words, question.change)}
      </p>
      {changed === null || unchanged === null ? null : (
        <TwoSpreads changed={changed} unchanged={unchanged} own={debrief.outcome.end} />
      )}
      {refusal === null ? null : <p>{text.say(`refusal.${refusal.code}`)}</p>}
      <Progress state={state} report={report} onStop={() => page.stopBranch(id)} onAgain={null} />
      <Futures
        futures={report?.futures ?? []}
        title={text.say('luck.futures')}
        onOpen={({ episode }) => void page.openFuture(episode)}
      />
      <p className="quiet">{text.say(mode === 'hot-seat' ? 'whatif.playOn.pair' : 'whatif.playOn.alone')}</p>
      <p className="row">
        <button
          type="button"
          className="button button-small"
          aria-describedby={heading}
          onClick={() => void page.playBranch(question.change, mode)}
        >
          {text.say('whatif.playOn')}
        </button>
        <button
          type="button"
          className="button button-small"
          aria-label={text.say('whatif.drop.named', { what: title })}
          onClick={() => page.dropBranch(id)}
        >
          {text.say('whatif.drop')}
        </button>
      </p>
    </article>
  );
}
