/** A desk's card: the order that stands there in words, or what is said while there is none; a press opens it. */
import type { ReactNode } from 'react';
import type { Observation, Order } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { useWords } from '../context.tsx';
import { WhyButton } from '../WhyButton.tsx';
import { orderDetail, orderName } from '../words/orderWords.ts';
import { DeskIcon } from './DeskIcon.tsx';

export interface OrderCardProps {
  readonly desk: Desk;
  readonly order: Order | null;
  readonly seen: Observation;
  /** Why it cannot be changed now, or null. */
  readonly why: string | null;
  readonly onOpen: () => void;
  /** Proposals that wait at the desk, where people propose; told in the name of the card, too. */
  readonly proposals?: number;
  /** Shown while there is no order. */
  readonly children: ReactNode;
}

export function OrderCard({ desk, order, seen, why, onOpen, proposals, children }: OrderCardProps) {
  const words = useWords();
  const { text } = words;
  const name = text.say(`desk.${desk}`);
  const label =
    order === null
      ? text.say('orders.choose', { desk: name })
      : text.say('orders.change', { desk: name, order: orderName(words, order.kind) });
  const more = proposals === undefined ? '' : `. ${text.say('orders.proposals', { count: proposals })}`;
  return (
    <WhyButton className="card-open" why={why} aria-label={`${label}${more}`} onPress={onOpen}>
      <span className="card-desk">
        <DeskIcon desk={desk} />
        {name}
        {proposals === undefined || proposals === 0 ? null : <span className="badge">{proposals}</span>}
      </span>
      {order === null ? (
        children
      ) : (
        <>
          <span className="card-name">{orderName(words, order.kind)}</span>
          <span className="card-lines">
            <span className="card-detail">{orderDetail(words, seen, order)}</span>
          </span>
        </>
      )}
    </WhyButton>
  );
}

/** Nothing is chosen, and something can be. */
export function EmptyCard({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <span className="card-add" aria-hidden="true">
        +
      </span>
      <span className="card-hold">{children}</span>
    </>
  );
}
