/** The same days in 1962, desk by desk. */
import '../../styles/beside.css';
import { useWords } from '../../panels/context.tsx';
import { SameDays } from '../../panels/debrief/SameDays.tsx';
import type { AtProps } from './PanesStep.tsx';

export function PastStep({ debrief, at, onAt }: AtProps) {
  const { text } = useWords();
  return (
    <>
      <p className="class-question">{text.say('classDebrief.past.ask')}</p>
      <SameDays debrief={debrief} at={at} onTurn={onAt} />
    </>
  );
}
