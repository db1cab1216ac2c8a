/** What was proposed for a desk this turn: the order, why, and by whom; whoever gives the orders may take one. */
import { accepts } from '../../../classroom/deals.ts';
import type { CabinetPart, Proposal } from '../../../classroom/viewTypes.ts';
import type { Observation, Order, Refusal } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { WhyButton } from '../../panels/WhyButton.tsx';
import { orderAbout } from '../../panels/words/orderWords.ts';
import { nameIn, proposalsAt, sameOrder } from './model/proposals.ts';
import { orderLine } from './orderLine.ts';

/** How a proposal is taken; null where the reader gives no orders. */
export interface Taking {
  readonly take: (desk: Desk, order: Order | null) => void;
  /** Why this order cannot be given now. */
  readonly refusal: (desk: Desk, order: Order) => Refusal | null;
  /** What stands at the desk now. */
  readonly standing: (desk: Desk) => Order | null;
}

export interface ProposalListProps {
  readonly desk: Desk;
  readonly cabinet: CabinetPart;
  readonly seen: Observation;
  readonly taking: Taking | null;
}

export function ProposalList({ desk, cabinet, seen, taking }: ProposalListProps) {
  const { text } = useWords();
  const list = proposalsAt(desk, cabinet.proposals);
  if (list.length === 0) return <p className="quiet">{text.say('seat.proposals.none')}</p>;
  return (
    <ul className="proposals">
      {list.map((proposal) => (
        <li key={proposal.id} className="proposal">
          <ProposalWords proposal={proposal} cabinet={cabinet} seen={seen} />
          {taking === null ? null : <Take proposal={proposal} taking={taking} />}
        </li>
      ))}
    </ul>
  );
}

interface WordsProps extends Pick<ProposalListProps, 'cabinet' | 'seen'> {
  readonly proposal: Proposal;
}

function ProposalWords({ proposal, cabinet, seen }: WordsProps) {
  const words = useWords();
  const { by, desk, order, reason } = proposal;
  return (
    <div>
      <b className="proposal-order">{orderLine(words, seen, desk, order)}</b>
      {order !== null && accepts(order) ? <p className="quiet">{orderAbout(words, order.kind)}</p> : null}
      <p className="proposal-why">
        {reason === '' ? null : <q>{reason}</q>}{' '}
        <span>{nameIn(cabinet, by) || words.text.say('seat.default')}</span>
      </p>
    </div>
  );
}

function Take({ proposal, taking }: { readonly proposal: Proposal; readonly taking: Taking }) {
  const { text } = useWords();
  const { desk, order } = proposal;
  const refused = order === null ? null : taking.refusal(desk, order);
  const taken = order !== null && sameOrder(order, taking.standing(desk));
  const why = taken ? text.say('seat.taken') : refused === null ? null : text.say(`refusal.${refused.code}`);
  return (
    <WhyButton
      className="button button-small"
      aria-pressed={taken}
      why={why}
      onPress={() => taking.take(desk, order)}
    >
      {text.say(taken ? 'seat.taken' : 'seat.take')}
    </WhyButton>
  );
}
