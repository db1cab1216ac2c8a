/** The teacher writes the lines by which work is read. */
import { useId, useState } from 'react';
import type { Ask } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';
import { linesIn, MOST_LINES, rubricOf, usualRubric } from './rubric.ts';

interface FormProps {
  /** As they stand; empty for the usual ones. */
  readonly lines: readonly string[];
  readonly ask: Ask;
}

export function RubricForm({ lines, ask }: FormProps) {
  const { text } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(() => rubricOf(text, lines).join('\n'));
  const [answer, setAnswer] = useState<'saved' | 'failed' | null>(null);
  const write = (value: string) => {
    setTyped(value);
    setAnswer(null);
  };
  const save = async () => {
    const refusal = await ask({ kind: 'rubric', lines: linesIn(typed) });
    setAnswer(refusal === null ? 'saved' : 'failed');
  };
  return (
    <form
      className="class-rubric-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{text.say('classDebrief.rubric.edit')}</label>
      <textarea id={id} rows={7} value={typed} onChange={(event) => write(event.currentTarget.value)} />
      <p className="quiet">{text.say('classDebrief.rubric.limit', { count: MOST_LINES })}</p>
      <div className="row">
        <button type="submit" className="button button-main" disabled={linesIn(typed).length === 0}>
          {text.say('classDebrief.rubric.save')}
        </button>
        <button type="button" className="button" onClick={() => write(usualRubric(text).join('\n'))}>
          {text.say('classDebrief.rubric.usual')}
        </button>
        <span role="status">{answer === null ? null : text.say(`classDebrief.rubric.${answer}`)}</span>
      </div>
    </form>
  );
}
