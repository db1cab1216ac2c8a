/** The four sealed orders and the button that sends them. */
import { DESKS, type Desk, otherSide } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { WhyButton } from '../WhyButton.tsx';
import type { DeskProps } from './actions.ts';
import { EmptyCard, OrderCard } from './OrderCard.tsx';
import { OrdersHead } from './OrdersHead.tsx';

export function Orders({ view, actions }: DeskProps) {
  const { text, side } = useWords();
  const { update, drafts, sending, selection } = view;
  const sealed = update.observation.pub.sealed[side];
  // What has been carried out is told in the resolution; a card's words would measure it against what it has changed.
  const isAnswering = update.observation.phase === 'reaction';
  const given = isAnswering ? null : update.observation.own?.orders;
  // In the weeks after a settlement no desk gives orders.
  const isSettled = update.observation.pub.end !== null;
  const isAsked = (desk: Desk) => selection.kind === 'desk' && selection.desk === desk;
  const orderAt = (desk: Desk) => drafts[desk] ?? given?.[desk] ?? null;
  const count = DESKS.filter((desk) => orderAt(desk) !== null).length;
  const busy = sending || update.waiting || sealed;
  const why = busy ? text.say('why.sent') : null;
  return (
    <section className="orders" aria-labelledby="orders-title">
      <OrdersHead count={isAnswering ? null : count} />
      <ul className="cards">
        {DESKS.map((desk) => (
          <li
            key={desk}
            className={`card${orderAt(desk) === null ? ' card-empty' : ''}${isAsked(desk) ? ' card-asked' : ''}`}
          >
            <OrderCard
              desk={desk}
              order={orderAt(desk)}
              seen={update.observation}
              why={why}
              onOpen={() => actions.select({ kind: 'desk', desk })}
            >
              <EmptyCard>
                {text.say('orders.hold')}: {text.say('orders.hold.about')}
              </EmptyCard>
            </OrderCard>
            {drafts[desk] === null || busy ? null : (
              <button
                type="button"
                className="card-clear"
                aria-label={text.say('orders.clear', { desk: text.say(`desk.${desk}`) })}
                onClick={() => actions.clear(desk)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="orders-send">
        {isSettled ? null : (
          <WhyButton className="button button-main send" why={why} onPress={actions.send}>
            {text.say(count === 0 ? 'orders.send.empty' : 'orders.send')}
          </WhyButton>
        )}
        <Waiting busy={busy} reckons={view.opponent !== null && !isSettled} thinking={view.thinking} />
      </div>
    </section>
  );
}

interface WaitingProps {
  readonly busy: boolean;
  /** The other side is a computer that weighs its orders. */
  readonly reckons: boolean;
  /** As in the store. */
  readonly thinking: number | null;
}

/** The words are announced; how far it has come is there for whoever looks, and moves nothing. */
function Waiting({ busy, reckons, thinking }: WaitingProps) {
  const { text, side } = useWords();
  const who = text.say(`side.${otherSide(side)}`);
  return (
    <>
      <p className="quiet" role="status">
        {busy ? text.say(reckons ? 'orders.thinking' : 'orders.waiting', { who }) : ''}
      </p>
      {busy && reckons ? (
        <progress
          max={1_000_000}
          value={thinking ?? 0}
          aria-label={text.say('orders.thinking.done', { who })}
        />
      ) : null}
    </>
  );
}
