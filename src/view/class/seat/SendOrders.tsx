/** What ends a leader's turn. While a desk waits for an answer, taking what it proposes is the main thing to press. */
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { WhyButton } from '../../panels/WhyButton.tsx';
import { dealOf, openProposals, type standing } from './model/proposals.ts';
import type { Taking } from './ProposalList.tsx';

export interface SendOrdersProps {
  readonly rows: ReturnType<typeof standing>;
  readonly cabinet: CabinetPart;
  readonly taking: Taking;
  /** Why nothing can be ordered now; null while orders are open. */
  readonly closed: string | null;
  /** Said under the buttons instead of why they are closed; empty for nothing. */
  readonly note: string;
  readonly onSend: () => void;
}

export function SendOrders({ rows, cabinet, taking, closed, note, onSend }: SendOrdersProps) {
  const { text } = useWords();
  const open = closed === null ? openProposals(rows, cabinet.proposals, taking.refusal) : [];
  const { together, note: deal } = dealOf(rows, open);
  const said = closed === null && deal !== null ? text.say('seat.deal', { deal }) : '';
  const isEmpty = rows.every(({ order }) => order === null);
  const main = 'button button-main send';
  return (
    <div className="orders-send">
      {together.length === 0 ? null : (
        <button
          type="button"
          className={`${main} take-all`}
          onClick={() => {
            for (const { desk, order } of together) taking.take(desk, order);
          }}
        >
          {text.say(together.length === open.length ? 'seat.take.all' : 'seat.take.rest', {
            count: together.length,
          })}
        </button>
      )}
      <WhyButton
        className={together.length === 0 ? main : 'button button-small'}
        why={closed ?? (deal === 'both' ? said : null)}
        onPress={onSend}
      >
        {text.say(isEmpty ? 'orders.send.empty' : 'orders.send')}
      </WhyButton>
      <p className={said === '' ? 'quiet' : 'deal-note'} role="status">
        {said || note || (closed ?? '')}
      </p>
    </div>
  );
}
