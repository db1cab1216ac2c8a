/** What a seat proposed, whether it was taken, what its side then had wrong, and what came of that turn; then its answers. */
import type { Seat } from '../../../classroom/types.ts';
import type { EvidencePart } from '../../../classroom/viewTypes.ts';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../../panels/context.tsx';
import { lineWords, turningWords } from '../../panels/debrief/debriefWords.ts';
import { orderTold } from '../../panels/words/orderTold.ts';
import { percentWords } from '../../panels/words/riskWords.ts';
import { type Part, partsOf, sideOf } from './evidence.ts';
import { lastSeat } from './seatWords.ts';
import { TICKET } from './TicketStep.tsx';

interface EvidenceProps {
  readonly debrief: Debrief;
  readonly seat: Seat | null;
  readonly evidence: EvidencePart | null;
}

export function EvidenceList({ debrief, seat, evidence }: EvidenceProps) {
  const { text } = useWords();
  const side = sideOf(lastSeat(seat, evidence));
  const parts = side === null || evidence === null ? [] : partsOf(debrief, side, evidence);
  return (
    <section className="class-evidence">
      <h3>{text.say('classDebrief.own.proposals')}</h3>
      {parts.length === 0 ? <p className="quiet">{text.say('classDebrief.own.none')}</p> : null}
      <ol>
        {parts.map((part) => (
          <li key={part.key}>
            <OnePart part={part} />
          </li>
        ))}
      </ol>
      {side === null ? null : (
        <p>{text.say('classDebrief.own.remarks', { count: evidence?.remarks ?? 0 })}</p>
      )}
      <Answers answers={evidence?.answers ?? []} />
    </section>
  );
}

function OnePart({ part }: { readonly part: Part }) {
  const words = useWords();
  const { text } = words;
  const { turn, desk, order, reason, fate, wrong, came, ppm } = part;
  return (
    <>
      <p className="class-evidence-head">
        <span>{text.say('classDebrief.own.turn', { turn: turn + 1, desk: text.say(`desk.${desk}`) })}</span>
        <b>{order === null ? text.say('classDebrief.own.leave') : orderTold(words, order)}</b>
        <em>{text.say(`classDebrief.own.${fate}`)}</em>
      </p>
      {reason === '' ? null : <p>{text.say('classDebrief.own.reason', { reason })}</p>}
      <h4>{text.say('classDebrief.own.knew')}</h4>
      {wrong.length === 0 ? <p className="quiet">{text.say('classDebrief.own.knew.none')}</p> : null}
      <ul>
        {wrong.map(({ believed, truth }) => (
          <li key={believed.topic}>
            {text.say('classDebrief.own.pair', {
              believed: lineWords(words, believed),
              truth: lineWords(words, truth),
            })}
          </li>
        ))}
      </ul>
      <h4>{text.say('classDebrief.own.came')}</h4>
      <p>
        {came.map((point) => `${turningWords(words, point)} `)}
        {text.say('classDebrief.own.came.run', { run: percentWords(words, ppm) })}
      </p>
    </>
  );
}

function Answers({ answers }: Pick<EvidencePart, 'answers'>) {
  const { text } = useWords();
  return (
    <section>
      <h3>{text.say('classDebrief.own.answers')}</h3>
      {TICKET.map((question) => (
        <div key={question}>
          <p className="quiet">{text.say(`classDebrief.ticket.${question}`)}</p>
          <p className="class-answer">
            {answers[question] === undefined || answers[question] === ''
              ? text.say('classDebrief.own.answers.none')
              : answers[question]}
          </p>
        </div>
      ))}
    </section>
  );
}
