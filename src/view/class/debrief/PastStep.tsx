/** The same days in 1962, desk by desk. */
import { useState } from 'react';
import '../../styles/beside.css';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { SameDays } from '../../panels/debrief/SameDays.tsx';
import { momentsOf } from './picks.ts';

export function PastStep({ debrief }: { readonly debrief: Debrief }) {
  const { text } = useWords();
  const [at, setAt] = useState(momentsOf(debrief).at(-1)?.turn ?? 0);
  return (
    <>
      <p className="class-question">{text.say('classDebrief.past.ask')}</p>
      <SameDays debrief={debrief} at={at} onTurn={setAt} />
    </>
  );
}
