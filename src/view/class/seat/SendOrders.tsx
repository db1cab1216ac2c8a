/** What ends a leader's turn. While a desk waits for an answer, taking what it proposes is the main thing to press. */
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { WhyButton } from '../../panels/WhyButton.tsx';
import { openProposals, type standing } from './model/proposals.ts';
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
  const waiting = closed === null ? openProposals(rows, cabinet.proposals, taking.refusal) : [];
  const isEmpty = rows.every(({ order }) => order === null);
  const main = 'button button-main send';
  return (
    <div className="orders-send">
      {waiting.length === 0 ? null : (
        <button
          type="button"
          className={`${main} take-all`}
          onClick={() => {
            for (const { desk, order } of waiting) taking.take(desk, order);
          }}
        >
          {text.say('seat.take.all', { count: waiting.length })}
        </button>
      )}
      <WhyButton
        className={waiting.length === 0 ? main : 'button button-small'}
        why={closed}
        onPress={onSend}
      >
        {text.say(isEmpty ? 'orders.send.empty' : 'orders.send')}
      </WhyButton>
      <p className="quiet" role="status">
        {note || (closed ?? '')}
      </p>
    </div>
  );
}
