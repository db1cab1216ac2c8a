/** Where each side left the line of 1962, and how far the course as a whole stayed with it. */
import type { Beside, CourseStep, Departure, TermsBeside } from '../../../debrief/beside/types.ts';
import { ISSUES, SIDES, type Side } from '../../../scenario/types.ts';
import { Sources } from '../Claim.tsx';
import { useWords } from '../context.tsx';
import { momentOf } from '../words/words.ts';
import { Shape } from './BesideShape.tsx';
import { datedWords, givenWords, termWords } from './besideWords.ts';

interface WhereItLeftProps {
  readonly beside: Beside;
  readonly onTurn: (at: number) => void;
}

export function WhereItLeft({ beside, onTurn }: WhereItLeftProps) {
  const { text } = useWords();
  return (
    <section className="beside" aria-labelledby="beside-left-title">
      <h2 id="beside-left-title">{text.say('beside.left')}</h2>
      <div className="beside-pair">
        {SIDES.map((side) => (
          <SideLeft key={side} side={side} beside={beside} onTurn={onTurn} />
        ))}
      </div>
      <Course course={beside.course} terms={beside.terms} />
    </section>
  );
}

function SideLeft({ side, beside, onTurn }: WhereItLeftProps & { readonly side: Side }) {
  const { text } = useWords();
  const departure = beside.departures[side];
  const who = text.say(`side.${side}`);
  return (
    <div>
      <h3>{who}</h3>
      {departure === null ? (
        <p>{text.say('beside.left.never')}</p>
      ) : (
        <DepartureTold departure={departure} onTurn={onTurn} />
      )}
      <p className="quiet">{text.say('beside.kept', { ...beside.kept[side] })}</p>
    </div>
  );
}

interface DepartureProps {
  readonly departure: Departure;
  readonly onTurn: (at: number) => void;
}

function DepartureTold({ departure: { turn, hour, desks }, onTurn }: DepartureProps) {
  const words = useWords();
  const { text } = words;
  return (
    <>
      <button type="button" className="beside-go" onClick={() => onTurn(turn)}>
        <Shape mark="left" /> {text.say('beside.left.at', { when: momentOf(words, hour) })}
      </button>
      <ul>
        {desks.map((desk) => (
          <li key={desk.desk}>
            {text.say('beside.left.desk', {
              desk: text.say(`desk.${desk.desk}`),
              given: givenWords(words, desk),
              dated: datedWords(words, desk),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CourseProps {
  readonly course: readonly CourseStep[];
  readonly terms: TermsBeside | null;
}

function Course({ course, terms }: CourseProps) {
  const { text } = useWords();
  return (
    <table className="beside-orders" aria-label={text.say('beside.course')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.say('beside.here')}</th>
          <th scope="col">{text.say('beside.then')}</th>
        </tr>
      </thead>
      <tbody>
        {course.map((step) => (
          <CourseRow key={step.milestone.code} step={step} />
        ))}
      </tbody>
      {terms === null ? null : <TermsRows terms={terms} />}
    </table>
  );
}

function CourseRow({ step }: { readonly step: CourseStep }) {
  const words = useWords();
  const { text } = words;
  const { milestone } = step;
  return (
    <tr>
      <th scope="row">{text.say(`beside.course.${milestone.code}`)}</th>
      <td>
        <HereWho />
        <StepHere step={step} />
      </td>
      <td>
        <ThenWho />
        {momentOf(words, milestone.hour)}
        <Sources claim={milestone.claim} />
      </td>
    </tr>
  );
}

function StepHere({ step: { here, laterHours } }: { readonly step: CourseStep }) {
  const words = useWords();
  const { text } = words;
  if (typeof here === 'string') return text.say(`beside.course.${here}`);
  return (
    <>
      {momentOf(words, here.hour)}{' '}
      {laterHours === null ? null : <em className="beside-badge">{shiftWords(laterHours)}</em>}
    </>
  );

  function shiftWords(hours: number): string {
    if (hours === 0) return text.say('beside.course.same');
    const span = text.say('talks.hours', { hours: Math.abs(hours) });
    return text.say(hours > 0 ? 'beside.course.later' : 'beside.course.earlier', { span });
  }
}

function TermsRows({ terms: { here, dated, differ } }: { readonly terms: TermsBeside }) {
  const words = useWords();
  const { text } = words;
  return (
    <tbody>
      <tr className="beside-side">
        <th scope="rowgroup" colSpan={3}>
          {text.say('beside.terms')}
        </th>
      </tr>
      {ISSUES.map((issue, index) => (
        <tr key={issue} className={differ.includes(index) ? 'beside-off' : 'beside-same'}>
          <th scope="row">{text.say(`issue.${issue}`)}</th>
          <td>
            <HereWho />
            {here === null ? text.say('beside.terms.none') : termWords(words, here, index)}{' '}
            <em className={differ.includes(index) ? 'beside-badge beside-left' : 'beside-badge'}>
              <Shape mark={differ.includes(index) ? 'left' : 'kept'} />{' '}
              {text.say(`beside.mark.${differ.includes(index) ? 'left' : 'kept'}`)}
            </em>
          </td>
          <td>
            <ThenWho />
            {termWords(words, dated, index)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Names the column where a small screen puts both under each other. */
function HereWho() {
  const { text } = useWords();
  return (
    <span className="beside-who" aria-hidden="true">
      {text.say('beside.here')}
    </span>
  );
}

function ThenWho() {
  const { text } = useWords();
  return (
    <span className="beside-who" aria-hidden="true">
      {text.say('beside.then')}
    </span>
  );
}
