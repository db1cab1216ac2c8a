/** What both sides then ordered, desk by desk. */

import type { GivenOrder, TurnPage } from '../../../debrief/types.ts';
import { bundleIn } from '../../../engine/worth.ts';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { eventWords } from '../words/eventWords.ts';
import { clausesOf, clauseWords } from '../words/offerWords.ts';
import { orderName } from '../words/orderWords.ts';
import type { Words } from '../words/words.ts';

export function GivenOrders({ page }: { readonly page: TurnPage }) {
  const { text } = useWords();
  return (
    <section className="debrief-orders" aria-labelledby="debrief-orders-title">
      <h2 id="debrief-orders-title">{text.say('debrief.orders')}</h2>
      {SIDES.map((side) => (
        <OrdersOf key={side} side={side} page={page} />
      ))}
    </section>
  );
}

function OrdersOf({ side, page }: { readonly side: Side; readonly page: TurnPage }) {
  const words = useWords();
  const { text } = words;
  const orders = page.orders[side];
  return (
    <div>
      <h3>{text.say(`side.${side}`)}</h3>
      <ul>
        {orders.length === 0 ? <li className="quiet">{text.say('debrief.orders.none')}</li> : null}
        {orders.map((given) => (
          <li key={given.desk}>{givenWords(words, page, side, given)}</li>
        ))}
      </ul>
    </div>
  );
}

/** An order as it was carried out, and of an offer every clause. One that events overtook is only named. */
function givenWords(words: Words, page: TurnPage, side: Side, { desk, order }: GivenOrder): string {
  const done = page.events.find(
    ({ code, to, params }) =>
      code === 'order' &&
      (to === 'public' || to === side) &&
      params.side === side &&
      params.desk === desk &&
      params.kind === order.kind,
  );
  if (done === undefined)
    return words.text.say('debrief.orders.undone', { order: orderName(words, order.kind) });
  const told = eventWords(words, done);
  const bundle = bundleIn(order);
  if (bundle === null) return told;
  const clauses = clausesOf(bundle).map((issue) => clauseWords(words, issue, bundle.terms[issue] ?? 0, null));
  return words.text.say('debrief.orders.terms', { done: told, clauses: clauses.join(', ') });
}
