/** Every turn in a line: what both sides ordered, the risk run, and 1962 beside it. Of a game with very many orders only their names. */
import type { Debrief, TurnPage } from '../../../../debrief/types.ts';
import { SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { orderTold } from '../../words/orderTold.ts';
import { orderName } from '../../words/orderWords.ts';
import { momentOf } from '../../words/words.ts';
import { percentWords } from '../debriefWords.ts';
import { claimBeside } from './picks.ts';

/** So many orders are told with what they contain; more would not leave room for the rest. */
const TOLD_IN_FULL = 60;

export function ReportTurns({ debrief: { turns } }: { readonly debrief: Debrief }) {
  const { text } = useWords();
  const given = turns.reduce((sum, { orders }) => sum + orders.us.length + orders.ussr.length, 0);
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
            <TurnRow key={page.turn} page={page} full={given <= TOLD_IN_FULL} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly page: TurnPage;
  /** Whether orders are told with what they contain. */
  readonly full: boolean;
}

function TurnRow({ page, full }: RowProps) {
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
      <td className="report-figures">
        {words.text.say('report.turns.run', {
          run: percentWords(words, page.risk.ppm),
          total: percentWords(words, page.risk.total),
        })}
      </td>
      <td>{claim === undefined ? '' : words.names.of(claim.text)}</td>
    </tr>
  );
}

function Orders({ page, side, full }: RowProps & { readonly side: Side }) {
  const words = useWords();
  const orders = page.orders[side];
  if (orders.length === 0) return <p className="report-quiet">{words.text.say('report.turns.none')}</p>;
  return orders.map(({ desk, order }) => (
    <p key={desk}>{full ? orderTold(words, order) : orderName(words, order.kind)}</p>
  ));
}
