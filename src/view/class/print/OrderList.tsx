/** Every order of a side by its code, desk by desk, with what else a form must say of it. */
import {
  DESKS,
  type Desk,
  ORDER_KINDS,
  type OrderKind,
  type Scenario,
  type Side,
} from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { hasVariants, orderName } from '../../panels/words/orderWords.ts';

/** Kinds of orders a desk of a side has in this scenario. */
export const kindsOf = ({ orders }: Scenario, side: Side, desk: Desk): readonly OrderKind[] =>
  ORDER_KINDS.filter((kind) => {
    const rule = orders[kind];
    return rule?.sides.includes(side) === true && rule.desks.includes(desk);
  });

export function OrderList({ side }: { readonly side: Side }) {
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
                  <dd>
                    {orderName(words, kind)}
                    {hasVariants(kind) ? <small> {text.say(`classForms.needs.${kind}`)}</small> : null}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </section>
  );
}
