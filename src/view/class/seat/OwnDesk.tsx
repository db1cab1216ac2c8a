/** An adviser's place: the order of his own desk, one line of reason, and how the leader has answered. */
import { useState } from 'react';
import { REASON_LENGTH } from '../../../classroom/types.ts';
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import type { Order } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import type { Text } from '../../../text/text.ts';
import { useWords } from '../../panels/context.tsx';
import type { DeskProps } from '../../panels/desk/actions.ts';
import { EmptyCard, OrderCard } from '../../panels/desk/OrderCard.tsx';
import { WhyButton } from '../../panels/WhyButton.tsx';
import { ordersClosed } from './closed.ts';
import { latestBy, sameOrder } from './model/proposals.ts';
import { orderLine } from './orderLine.ts';
import { Refused } from './Refused.tsx';
import type { Room } from './room.ts';
import { useAsk } from './useAsk.ts';
import { Written } from './Written.tsx';

export interface OwnDeskProps extends DeskProps {
  readonly room: Room;
  readonly cabinet: CabinetPart;
  readonly desk: Desk;
}

export function OwnDesk({ room, cabinet, desk, view, actions }: OwnDeskProps) {
  const { text } = useWords();
  const { ask, busy, refused } = useAsk(room);
  const [reason, setReason] = useState('');
  const place: Place = { view, desk, draft: view.drafts[desk], given: givenAt(view, desk) };
  const closed = proposingClosed(text, room, place);
  const propose = async (order: Order | null) => {
    if (busy || !(await ask({ kind: 'propose', desk, order, reason: reason.trim() }))) return;
    actions.clear(desk);
    setReason('');
  };
  return (
    <section className="orders own-desk" aria-labelledby="own-title">
      <h2 id="own-title" className="hidden">
        {text.say('seat.own.title')}
      </h2>
      <OwnCard place={place} closed={closed} onOpen={() => actions.select({ kind: 'desk', desk })} />
      <div className="own-say">
        <Written
          label={text.say('seat.reason')}
          hint={text.say('seat.reason.hint')}
          value={reason}
          most={REASON_LENGTH}
          rows={1}
          disabled={closed !== null}
          onChange={setReason}
        />
        <Answered room={room} cabinet={cabinet} place={place} />
        <Refused refused={refused} />
      </div>
      <div className="orders-send">
        <WhyButton
          className="button button-main send"
          why={closed ?? (place.draft === null ? text.say('why.nothing-chosen') : null)}
          onPress={() => void propose(place.draft)}
        >
          {text.say('seat.propose')}
        </WhyButton>
        <WhyButton className="button button-small" why={closed} onPress={() => void propose(null)}>
          {text.say('seat.propose.hold')}
        </WhyButton>
      </div>
    </section>
  );
}

interface Place {
  readonly view: DeskProps['view'];
  readonly desk: Desk;
  readonly draft: Order | null;
  /** What the leader has given this turn. */
  readonly given: Order | null;
}

/** What has been carried out is told in the resolution. */
const givenAt = ({ update: { observation } }: DeskProps['view'], desk: Desk): Order | null =>
  observation.phase === 'orders' ? (observation.own?.orders[desk] ?? null) : null;

/** Why nothing can be proposed now; null when it can. */
function proposingClosed(
  text: Text,
  { view: { class: of, me } }: Room,
  { view, given }: Place,
): string | null {
  const closed = ordersClosed(text, of, view);
  if (closed !== null) return closed;
  if (given !== null) return text.say('seat.closed.given');
  return me.muted ? text.say('seat.muted.about') : null;
}

interface CardProps {
  readonly place: Place;
  readonly closed: string | null;
  readonly onOpen: () => void;
}

function OwnCard({ place: { view, desk, draft, given }, closed, onOpen }: CardProps) {
  const { text } = useWords();
  const shown = given ?? draft;
  return (
    <div className={shown === null ? 'card card-empty' : 'card'}>
      <OrderCard desk={desk} order={shown} seen={view.update.observation} why={closed} onOpen={onOpen}>
        <EmptyCard>{text.say('seat.own.choose')}</EmptyCard>
      </OrderCard>
    </div>
  );
}

/** The own proposal of this turn, and what the leader made of it. */
function Answered({
  room,
  cabinet,
  place,
}: Pick<OwnDeskProps, 'room' | 'cabinet'> & { readonly place: Place }) {
  const words = useWords();
  const { given, view } = place;
  const mine = latestBy(room.view.me.id, cabinet.proposals);
  const answer = given === null ? 'open' : sameOrder(given, mine?.order ?? null) ? 'taken' : 'other';
  const seen = view.update.observation;
  const sealed = seen.phase === 'orders' && seen.pub.sealed[words.side];
  return (
    <p className="own-answer" role="status">
      {mine === undefined
        ? ''
        : words.text.say('seat.proposed', { order: orderLine(words, seen, mine.desk, mine.order), answer })}
      {mine === undefined && given !== null ? words.text.say('seat.given') : ''}{' '}
      {sealed ? words.text.say('seat.sealed') : ''}
    </p>
  );
}
