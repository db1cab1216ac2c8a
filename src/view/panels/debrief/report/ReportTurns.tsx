/** Every turn in a line: what both sides ordered, the risk run, and 1962 beside it. Of a game with very many orders only their names. */
import type { Debrief, TurnPage } from '../../../../debrief/types.ts';
import { SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { orderTold } from '../../words/orderTold.ts';
import { orderName } from '../../words/orderWords.ts';
import { momentOf, type Words } from '../../words/words.ts';
import { runWords } from '../debriefWords.ts';
import { claimBeside } from './picks.ts';

/** Orders are told with what they contain while all of them take no more letters than this; more would not leave room for the rest. */
const ROOM = 1400;

/** All that both sides ordered, in words. */
const lettersOf = (words: Words, turns: readonly TurnPage[]): number =>
  turns
    .flatMap(({ orders }) => [...orders.us, ...orders.ussr])
    .reduce((sum, { order }) => sum + orderTold(words, order).length, 0);

export function ReportTurns({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { turns } = debrief;
  const { text } = words;
  const full = lettersOf(words, turns) <= ROOM;
  return (
    <section className="report-turns">
      <h3>{text.say('report.turns')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.say('report.turns.when')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {text.say('report.turns.orders', { who: text.say(`side.${side}`) })}
              </th>
            ))}
            <th scope="col">{text.say('report.turns.risk')}</th>
            <th scope="col">{text.say('report.turns.history')}</th>
          </tr>
        </thead>
        <tbody>
          {turns.map((page) => (
            <TurnRow key={page.turn} debrief={debrief} page={page} full={full} />
          ))}
        </tbody>
      </table>
      {full ? null : <p>{text.say('report.turns.named')}</p>}
    </section>
  );
}

interface RowProps extends OrdersProps {
  readonly debrief: Debrief;
}

interface OrdersProps {
  readonly page: TurnPage;
  /** Whether orders are told with what they contain. */
  readonly full: boolean;
}

function TurnRow({ debrief, page, full }: RowProps) {
  const words = useWords();
  const claim = claimBeside(words.scenario, page);
  return (
    <tr>
      <th scope="row">
        {page.turn + 1} <span>· {momentOf(words, page.hour)}</span>
      </th>
      {SIDES.map((side) => (
        <td key={side}>
          <Orders page={page} side={side} full={full} />
        </td>
      ))}
      <td>
        {words.text.say('report.turns.run', {
          run: runWords(words, debrief, page.risk.ppm),
          total: runWords(words, debrief, page.risk.total),
        })}
      </td>
      <td>{claim === undefined ? '' : words.names.of(claim.text)}</td>
    </tr>
  );
}

function Orders({ page, side, full }: OrdersProps & { readonly side: Side }) {
  const words = useWords();
  const orders = page.orders[side];
  if (orders.length === 0) return <p>{words.text.say('report.turns.none')}</p>;
  return orders.map(({ desk, order }) => (
    <p key={desk}>{full ? orderTold(words, order) : orderName(words, order.kind)}</p>
  ));
}
