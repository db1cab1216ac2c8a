/** Two answers before the bell: written at a seat, read out elsewhere. */
import { useId, useState } from 'react';
import { LETTER_LENGTH } from '../../../classroom/types.ts';
import type { Ask } from '../../../store/classroom.ts';
import { useWords } from '../../panels/context.tsx';

export const TICKET = [0, 1] as const;
type TicketQuestion = (typeof TICKET)[number];

interface TicketProps {
  /** What has been handed in, by question. */
  readonly answers: readonly string[];
  /** Null where nobody answers at this page. */
  readonly ask: Ask | null;
}

export function TicketStep({ answers, ask }: TicketProps) {
  const { text } = useWords();
  return (
    <>
      <p className="class-lead">{text.say('classDebrief.ticket.about')}</p>
      <ol className="class-ticket">
        {TICKET.map((question) => (
          <li key={question}>
            {ask === null ? (
              <p className="class-asked">{text.say(`classDebrief.ticket.${question}`)}</p>
            ) : (
              <Answer question={question} handed={answers[question] ?? ''} ask={ask} />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface AnswerProps {
  readonly question: TicketQuestion;
  readonly handed: string;
  readonly ask: Ask;
}

/** What is typed stays until it is handed in, and after a refusal. */
function Answer({ question, handed, ask }: AnswerProps) {
  const { text } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(handed);
  const [failed, setFailed] = useState(false);
  const isIn = handed !== '' && typed.trim() === handed;
  const send = async () => setFailed((await ask({ kind: 'answer', question, text: typed.trim() })) !== null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id}>{text.say(`classDebrief.ticket.${question}`)}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={LETTER_LENGTH}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className="row">
        <button type="submit" className="button button-main" disabled={typed.trim() === '' || isIn}>
          {text.say('classDebrief.ticket.send')}
        </button>
        <span className="quiet">
          {text.say('classDebrief.ticket.left', { count: LETTER_LENGTH - typed.length })}
        </span>
        <span role="status">
          {failed ? text.say('classDebrief.ticket.failed') : null}
          {isIn && !failed ? text.say('classDebrief.ticket.sent') : null}
        </span>
      </div>
    </form>
  );
}
