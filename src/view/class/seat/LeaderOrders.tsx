/** The leader's four orders: what stands at each desk, what is proposed there, the words of a letter, and the seal. */
import { useState } from 'react';
import { accepts } from '../../../classroom/deals.ts';
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import type { Order } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import type { DeskProps } from '../../panels/desk/actions.ts';
import { OrderCard } from '../../panels/desk/OrderCard.tsx';
import { WhyButton } from '../../panels/WhyButton.tsx';
import { ordersClosed } from './closed.ts';
import { DeskSheet } from './DeskSheet.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { carriesWords, nameIn, proposalsAt, standing } from './model/proposals.ts';
import { isDeputy } from './model/seats.ts';
import { orderLine } from './orderLine.ts';
import type { Taking } from './ProposalList.tsx';
import type { Room } from './room.ts';
import { SendOrders } from './SendOrders.tsx';
import type { SeatGame } from './useSeatGame.ts';

export interface LeaderOrdersProps extends DeskProps {
  readonly room: Room;
  readonly cabinet: CabinetPart;
  readonly game: SeatGame;
  readonly taking: Taking;
}

export function LeaderOrders(props: LeaderOrdersProps) {
  const { room, cabinet, game, view, actions, taking } = props;
  const { text } = useWords();
  const [asked, setAsked] = useState<Desk | null>(null);
  const [writing, setWriting] = useState<Desk | null>(null);
  const { observation } = view.update;
  const given = observation.phase === 'orders' ? observation.own?.orders : undefined;
  const rows = standing(view.drafts, given);
  const count = rows.filter(({ order }) => order !== null).length;
  const closed = ordersClosed(text, room.view.class, view);
  const writes = rows.find(({ desk }) => desk === writing)?.order ?? null;
  return (
    <section className="orders leader-orders" aria-labelledby="orders-title">
      <div className="orders-head">
        <h2 id="orders-title" className="label">
          {text.say('orders.title')}
        </h2>
        <p>{text.say('orders.sealed', { count })}</p>
      </div>
      <ul className="cards">
        {rows.map((row) => (
          <li key={row.desk} className={row.order === null ? 'card card-empty' : 'card'}>
            <LeaderCard
              {...props}
              row={row}
              closed={closed}
              onOpen={() => setAsked(row.desk)}
              onLetter={() => setWriting(row.desk)}
            />
          </li>
        ))}
      </ul>
      <SendOrders
        rows={rows}
        cabinet={cabinet}
        taking={taking}
        closed={closed}
        note={isDeputy(room.seat) ? text.say('seat.deputy.leader') : ''}
        onSend={actions.send}
      />
      <DeskSheet
        desk={asked}
        cabinet={cabinet}
        seen={observation}
        taking={taking}
        onChoose={(desk) => {
          setAsked(null);
          actions.select({ kind: 'desk', desk });
        }}
        onClose={() => setAsked(null)}
      />
      <LetterSheet
        desk={writes !== null && carriesWords(writes) ? writing : null}
        letters={game.letters}
        onWrite={game.setLetters}
        onClose={() => setWriting(null)}
      />
    </section>
  );
}

interface LeaderCardProps extends LeaderOrdersProps {
  readonly row: ReturnType<typeof standing>[number];
  readonly closed: string | null;
  readonly onOpen: () => void;
  readonly onLetter: () => void;
}

function LeaderCard({ row, closed, onOpen, onLetter, ...props }: LeaderCardProps) {
  const { text } = useWords();
  const { desk, order, given } = row;
  const isDraft = order !== null && !given && closed === null;
  return (
    <>
      <OrderCard
        desk={desk}
        order={order}
        seen={props.view.update.observation}
        why={closed ?? (given ? text.say('seat.given') : null)}
        onOpen={onOpen}
        proposals={proposalsAt(desk, props.cabinet.proposals).length}
      >
        <Proposed {...props} desk={desk} />
      </OrderCard>
      {isDraft ? (
        <button
          type="button"
          className="card-clear"
          aria-label={text.say('orders.clear', { desk: text.say(`desk.${desk}`) })}
          onClick={() => props.actions.clear(desk)}
        >
          ×
        </button>
      ) : null}
      <CardDeed {...props} row={row} closed={closed} onOpen={onOpen} onLetter={onLetter} />
    </>
  );
}

/** What the desk proposes, where nothing is chosen there yet. */
function Proposed({
  cabinet,
  view,
  desk,
}: Pick<LeaderOrdersProps, 'cabinet' | 'view'> & { readonly desk: Desk }) {
  const words = useWords();
  const { text } = words;
  const [latest] = proposalsAt(desk, cabinet.proposals);
  if (latest === undefined) {
    return (
      <span className="card-hold">
        {text.say('orders.hold')}: {text.say('orders.hold.about')}
      </span>
    );
  }
  const who = nameIn(cabinet, latest.by) || text.say('seat.default');
  return (
    <span className="card-proposed">
      <b>{orderLine(words, view.update.observation, desk, latest.order)}</b>
      <span>{latest.reason === '' ? who : text.say('seat.by', { who, reason: latest.reason })}</span>
    </span>
  );
}

/** One press for what is likeliest: take what is proposed, read what it binds to, or write the words of the letter. */
function CardDeed(props: LeaderCardProps) {
  const {
    row: { desk, order, given },
    closed,
    cabinet,
    game,
    onLetter,
  } = props;
  const { text } = useWords();
  if (closed !== null || given) return null;
  if (order !== null && carriesWords(order)) {
    return (
      <button type="button" className="button button-small card-deed" onClick={onLetter}>
        {text.say('seat.letter.write', { count: game.letters[desk].trim().length })}
      </button>
    );
  }
  const proposed = proposalsAt(desk, cabinet.proposals)[0]?.order ?? null;
  if (order !== null || proposed === null) return null;
  return accepts(proposed) ? <ReadTerms {...props} /> : <TakeProposed {...props} proposed={proposed} />;
}

/** An acceptance is taken where its terms are read. */
function ReadTerms({ row: { desk }, onOpen }: LeaderCardProps) {
  const { text } = useWords();
  return (
    <button
      type="button"
      className="button button-small card-deed"
      aria-label={text.say('seat.terms.desk', { desk: text.say(`desk.${desk}`) })}
      onClick={onOpen}
    >
      {text.say('seat.terms')}
    </button>
  );
}

function TakeProposed({ row: { desk }, taking, proposed }: LeaderCardProps & { readonly proposed: Order }) {
  const { text } = useWords();
  const refused = taking.refusal(desk, proposed);
  return (
    <WhyButton
      className="button button-small card-deed"
      why={refused === null ? null : text.say(`refusal.${refused.code}`)}
      aria-label={text.say('seat.take.desk', { desk: text.say(`desk.${desk}`) })}
      onPress={() => taking.take(desk, proposed)}
    >
      {text.say('seat.take')}
    </WhyButton>
  );
}
