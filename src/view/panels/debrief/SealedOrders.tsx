/** Both sides' sealed orders, and what the other side noticed of each: the turn that is shown, and every turn below. */
import type { SealedOrder, SealedTurn } from '../../../debrief/types.ts';
import { SIDES, type Side } from '../../../scenario/types.ts';
import { themeOf, useWords } from '../context.tsx';
import { orderTold } from '../words/orderTold.ts';
import { momentOf } from '../words/words.ts';
import { ArchivePart } from './ArchivePart.tsx';
import { noticeWords } from './archiveWords.ts';

interface SealedOrdersProps {
  readonly turns: readonly SealedTurn[];
  /** Index of the turn that the debrief shows; at the end there is none. */
  readonly shown: number;
}

const allOf = ({ orders }: SealedTurn): readonly SealedOrder[] => [...orders.us, ...orders.ussr];

export function SealedOrders({ turns, shown }: SealedOrdersProps) {
  const { text } = useWords();
  const all = turns.flatMap(allOf);
  const unseen = all.filter(({ notice }) => notice === 'unnoticed').length;
  const turn = turns[shown];
  return (
    <ArchivePart
      title={text.say('archive.orders')}
      gist={text.say('archive.orders.gist', { count: all.length, unseen })}
    >
      {turn === undefined ? null : <OneTurn turn={turn} />}
      <details className="archive-more" open={turn === undefined}>
        <summary>{text.say('archive.orders.all')}</summary>
        {turns.map((each) => (
          <OneTurn key={each.turn} turn={each} />
        ))}
      </details>
    </ArchivePart>
  );
}

function OneTurn({ turn }: { readonly turn: SealedTurn }) {
  const words = useWords();
  const when = momentOf(words, turn.hour);
  return (
    <section className="archive-turn">
      <h3>{words.text.say('archive.orders.turn', { turn: turn.turn + 1, when })}</h3>
      <div className="archive-columns">
        {SIDES.map((side) => (
          <OneSide key={side} side={side} orders={turn.orders[side]} />
        ))}
      </div>
    </section>
  );
}

function OneSide({ side, orders }: { readonly side: Side; readonly orders: readonly SealedOrder[] }) {
  const words = useWords();
  const { text } = words;
  return (
    <div className="archive-sheet" data-theme={themeOf(side)}>
      <h4 className="label">{text.say(`side.${side}`)}</h4>
      {orders.length === 0 ? <p className="quiet">{text.say('debrief.orders.none')}</p> : null}
      <ul>
        {orders.map((sealed) => (
          <li key={sealed.desk}>
            <span>
              <small>{text.say(`desk.${sealed.desk}`)}</small> {orderTold(words, sealed.order)}
            </span>
            <em className={`archive-notice archive-${sealed.notice}`}>{noticeWords(words, side, sealed)}</em>
          </li>
        ))}
      </ul>
    </div>
  );
}
