/**
 * The form of one side and turn: four desks, an offer, a letter, an answer, the leader's seal. `data-form` names a field as the page
 * does on which the teacher keys it in.
 */
import { PUBLICITIES } from '../../../engine/types.ts';
import { CHANNELS, DESKS, ISSUES, LEVELS, type Side } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { STANDS_FOR } from '../../panels/model/standsFor.ts';
import { levelWords } from '../../panels/words/offerWords.ts';

export function TurnForm({ side, turn }: { readonly side: Side; readonly turn: number }) {
  const { text, scenario } = useWords();
  const at = scenario.calendar[turn]?.at.slice(0, 10);
  return (
    <section className="form-page">
      <header>
        <h2>{text.say('classPrint.forms.turn', { who: text.say(`side.${side}`), turn: turn + 1 })}</h2>
        <p>{at === undefined ? '' : text.day(at)}</p>
      </header>
      <DeskRows />
      <OfferRows />
      <Lines field="letter" />
      <Lines field="answer" />
      <p className="form-seal" data-form="seal">
        <span className="form-box">{text.say('classForms.seal')}</span>
      </p>
    </section>
  );
}

const COLUMNS = ['code', 'details', 'reason'] as const;

function DeskRows() {
  const { text } = useWords();
  return (
    <table className="form-orders">
      <thead>
        <tr>
          <th scope="col">{text.say('classPrint.forms.desk')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" data-form={column}>
              {text.say(`classPrint.forms.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DESKS.map((desk) => (
          <tr key={desk}>
            <th scope="row">{text.say(`desk.${desk}`)}</th>
            {COLUMNS.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One box for each level of each issue, and for who may know; then how long the offer stands and how it goes. */
function OfferRows() {
  const words = useWords();
  const { text } = words;
  const publicities = PUBLICITIES.map((publicity) => text.say(`publicity.${publicity}`));
  return (
    <table className="form-offer">
      <caption>{text.say('classForms.offer')}</caption>
      <tbody>
        {ISSUES.map((issue, index) => (
          <tr key={issue}>
            <th scope="row">{text.say(`issue.${issue}`)}</th>
            <td data-form={issue}>
              <Boxes words={LEVELS[issue].map((_, at) => levelWords(words, index, at))} />
            </td>
            <td data-form={`${issue} publicity`}>
              <Boxes words={publicities} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{text.say('classForms.hours')}</th>
          <td colSpan={2} data-form="hours">
            <Boxes words={STANDS_FOR.map((hours) => text.say('talks.hours', { hours }))} />
          </td>
        </tr>
        <tr>
          <th scope="row">{text.say('classForms.way')}</th>
          <td colSpan={2} data-form="way">
            <Boxes words={CHANNELS.map((channel) => text.say(`channel.${channel}`))} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Boxes({ words }: { readonly words: readonly string[] }) {
  return words.map((word) => (
    <span key={word} className="form-box">
      {word}
    </span>
  ));
}

/** Lines to write on. */
const LINES = { letter: [1, 2, 3, 4, 5, 6], answer: [1, 2] } as const;

function Lines({ field }: { readonly field: keyof typeof LINES }) {
  const { text } = useWords();
  return (
    <div data-form={field}>
      <h3>{text.say(`classForms.${field}`)}</h3>
      <div className="form-lines" aria-hidden="true">
        {LINES[field].map((line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}
