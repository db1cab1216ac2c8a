/** The leaf of what might have been: one thing changed on one turn, played on many times; several such branches beside each other. */
import '../../../styles/luck.css';
import { useWords } from '../../context.tsx';
import type { TurnProps } from '../HappenedLeaf.tsx';
import type { Lab } from '../lab.ts';
import { Scrubber } from '../Scrubber.tsx';
import { BranchCard } from './BranchCard.tsx';
import { ChangeForm } from './ChangeForm.tsx';

interface WhatIfProps extends TurnProps {
  readonly lab: Lab;
}

export function WhatIfLeaf({ debrief, at, onTurn, lab }: WhatIfProps) {
  const { text } = useWords();
  const turn = Math.min(at, debrief.turns.length - 1);
  return (
    <>
      <section aria-labelledby="whatif-title">
        <h2 id="whatif-title">{text.say('whatif.title')}</h2>
        <p>{text.say('whatif.about')}</p>
        <Scrubber debrief={debrief} at={at} onTurn={onTurn} />
        <ChangeForm key={turn} turn={turn} page={lab.page} />
      </section>
      {lab.branches.length === 0 ? null : (
        <section className="branches" aria-labelledby="branches-title">
          <h2 id="branches-title">{text.say('whatif.branches')}</h2>
          {lab.branches.toReversed().map((branch) => (
            <BranchCard key={branch.id} debrief={debrief} branch={branch} lab={lab} />
          ))}
        </section>
      )}
    </>
  );
}
