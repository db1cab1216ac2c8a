/** A class without devices: for each side the list of its orders, and a form a turn that the teacher keys in. */
import { PUBLICITIES } from '../../../engine/types.ts';
import {
  DESKS,
  type Desk,
  ISSUES,
  LEVELS,
  ORDER_KINDS,
  type OrderKind,
  type Scenario,
  SIDES,
  type Side,
} from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { levelWords } from '../../panels/words/offerWords.ts';
import { orderName } from '../../panels/words/orderWords.ts';

export function PaperForms({ turns }: { readonly turns: number }) {
  return SIDES.map((side) => (
    <div key={side}>
      <OrderList side={side} />
      {Array.from({ length: turns }, (_, turn) => turn).map((turn) => (
        <TurnForm key={turn} side={side} turn={turn} />
      ))}
    </div>
  ));
}

/** Kinds of orders a desk of a side has in this scenario. */
export const kindsOf = ({ orders }: Scenario, side: Side, desk: Desk): readonly OrderKind[] =>
  ORDER_KINDS.filter((kind) => {
    const rule = orders[kind];
    return rule?.sides.includes(side) === true && rule.desks.includes(desk);
  });

function OrderList({ side }: { readonly side: Side }) {
  const words = useWords();
  const { text, scenario } = words;
  return (
    <section className="form-page">
      <h2>{text.say('classPrint.forms.orders', { who: text.say(`side.${side}`) })}</h2>
      <p>{text.say('classPrint.forms.orders.about')}</p>
      <div className="form-desks">
        {DESKS.map((desk) => (
          <section key={desk}>
            <h3>{text.say(`desk.${desk}`)}</h3>
            <dl>
              {kindsOf(scenario, side, desk).map((kind) => (
                <div key={kind}>
                  <dt>{kind}</dt>
                  <dd>{orderName(words, kind)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}

function TurnForm({ side, turn }: { readonly side: Side; readonly turn: number }) {
  const { text, scenario } = useWords();
  const at = scenario.calendar[turn]?.at.slice(0, 10);
  return (
    <section className="form-page">
      <header>
        <h2>{text.say('classPrint.forms.turn', { who: text.say(`side.${side}`), turn: turn + 1 })}</h2>
        <p>{at === undefined ? '' : text.day(at)}</p>
      </header>
      <table className="form-orders">
        <thead>
          <tr>
            <th scope="col">{text.say('classPrint.forms.desk')}</th>
            <th scope="col">{text.say('classPrint.forms.code')}</th>
            <th scope="col">{text.say('classPrint.forms.details')}</th>
            <th scope="col">{text.say('classPrint.forms.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {DESKS.map((desk) => (
            <tr key={desk}>
              <th scope="row">{text.say(`desk.${desk}`)}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <OfferForm />
      <h3>{text.say('classPrint.forms.letter')}</h3>
      <div className="form-lines" aria-hidden="true">
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <span key={line} />
        ))}
      </div>
      <p className="form-seal">{text.say('classPrint.forms.seal')}</p>
    </section>
  );
}

/** One box for each level of each issue, and for who may know. */
function OfferForm() {
  const words = useWords();
  const { text } = words;
  return (
    <table className="form-offer">
      <caption>{text.say('classPrint.forms.offer')}</caption>
      <tbody>
        {ISSUES.map((issue, index) => (
          <tr key={issue}>
            <th scope="row">{text.say(`issue.${issue}`)}</th>
            <td>
              {LEVELS[issue].map((level, at) => (
                <span key={level} className="form-box">
                  {levelWords(words, index, at)}
                </span>
              ))}
            </td>
            <td>
              {PUBLICITIES.map((publicity) => (
                <span key={publicity} className="form-box">
                  {text.say(`publicity.${publicity}`)}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
