/** One desk as the leader opens it: everything proposed there, and the way to an order of his own. */
import { Heading } from 'react-aria-components';
import { accepts } from '../../../classroom/deals.ts';
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import type { Observation } from '../../../engine/types.ts';
import type { Desk } from '../../../scenario/types.ts';
import { themeOf, useWords } from '../../panels/context.tsx';
import { Sheet } from '../../panels/Sheet.tsx';
import { orderLine } from './orderLine.ts';
import { ProposalList, type Taking } from './ProposalList.tsx';

export interface DeskSheetProps {
  /** The desk asked for; null closes the sheet. */
  readonly desk: Desk | null;
  readonly cabinet: CabinetPart;
  readonly seen: Observation;
  readonly taking: Taking;
  readonly onChoose: (desk: Desk) => void;
  readonly onClose: () => void;
}

export function DeskSheet({ desk, cabinet, seen, taking, onChoose, onClose }: DeskSheetProps) {
  const { text, side } = useWords();
  const andClose: Taking = {
    ...taking,
    take: (at, order) => {
      taking.take(at, order);
      onClose();
    },
  };
  return (
    <Sheet open={desk !== null} theme={themeOf(side)} className="seat-sheet" onClose={onClose}>
      {desk === null ? null : (
        <>
          <header className="picker-head">
            <Heading slot="title">
              {text.say('seat.proposals.title', { desk: text.say(`desk.${desk}`) })}
            </Heading>
            <button type="button" className="button button-small" onClick={onClose}>
              {text.say('picker.close')}
            </button>
          </header>
          <div className="seat-sheet-body">
            <Accepted desk={desk} seen={seen} taking={taking} />
            <ProposalList desk={desk} cabinet={cabinet} seen={seen} taking={andClose} />
            <button type="button" className="button" onClick={() => onChoose(desk)}>
              {text.say('seat.choose')}
            </button>
          </div>
        </>
      )}
    </Sheet>
  );
}

/** The terms of an acceptance that stands, in full: its card has no room for them. */
function Accepted({ desk, seen, taking }: Pick<DeskSheetProps, 'seen' | 'taking'> & { readonly desk: Desk }) {
  const words = useWords();
  const order = taking.standing(desk);
  if (order === null || !accepts(order)) return null;
  return <p className="proposal-order">{orderLine(words, seen, desk, order)}</p>;
}
