/** The end of the roles: one feeling of five, counted and never named. */
import { useState } from 'react';
import type { Ask } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';

const FEELINGS = [1, 2, 3, 4, 5] as const;

interface PulseProps {
  /** Of feelings 1 to 5. */
  readonly counts: readonly number[];
  /** Null where nobody answers at this page. */
  readonly ask: Ask | null;
}

export function PulseStep({ counts, ask }: PulseProps) {
  const { text } = useWords();
  return (
    <>
      <p className="class-lead">{text.say('classDebrief.pulse.about')}</p>
      {ask === null ? null : <Feelings ask={ask} />}
      <Counts counts={counts} />
    </>
  );
}

function Feelings({ ask }: { readonly ask: Ask }) {
  const { text } = useWords();
  const [given, setGiven] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const give = async (feeling: number) => {
    const refusal = await ask({ kind: 'pulse', feeling });
    setFailed(refusal !== null);
    if (refusal === null) setGiven(feeling);
  };
  return (
    <fieldset className="class-feelings">
      <legend>{text.say('classDebrief.pulse.legend')}</legend>
      {FEELINGS.map((feeling) => (
        <button
          key={feeling}
          type="button"
          className="button"
          aria-pressed={given === feeling}
          onClick={() => void give(feeling)}
        >
          {feeling} {text.say(`classDebrief.pulse.${feeling}`)}
        </button>
      ))}
      <p role="status" className="quiet">
        {failed ? text.say('classDebrief.ticket.failed') : null}
        {!failed && given !== null ? text.say('classDebrief.pulse.given') : null}
      </p>
    </fieldset>
  );
}

function Counts({ counts }: Pick<PulseProps, 'counts'>) {
  const { text } = useWords();
  const most = Math.max(0, ...counts);
  return (
    <section>
      <h3>{text.say('classDebrief.pulse.room')}</h3>
      {most === 0 ? <p className="quiet">{text.say('classDebrief.pulse.none')}</p> : null}
      <ul className="class-pulse">
        {FEELINGS.map((feeling, index) => (
          <li key={feeling}>
            <span>
              {feeling} {text.say(`classDebrief.pulse.${feeling}`)}
            </span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="10" className="meter-back" />
              <rect
                width={((counts[index] ?? 0) * 100) / Math.max(1, most)}
                height="10"
                className="meter-full"
              />
            </svg>
            <b>{text.number(counts[index] ?? 0)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
