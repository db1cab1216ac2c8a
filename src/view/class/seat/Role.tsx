/** What the seat is for: its role card, and that of a deputy. To be read again at any time. */
import { Heading } from 'react-aria-components';
import type { Seat } from '../../../classroom/types.ts';
import { themeOf, useWords } from '../../panels/context.tsx';
import { Sheet } from '../../panels/Sheet.tsx';
import { RoleCard } from '../print/RoleCard.tsx';
import { type RoleId, roleOf } from '../print/roleWords.ts';
import { isDeputy, seatWords } from './model/seats.ts';

const rolesOf = (seat: Seat): readonly RoleId[] =>
  isDeputy(seat) ? [roleOf(seat), 'deputy'] : [roleOf(seat)];

export function Role({ seat }: { readonly seat: Seat }) {
  return (
    <div className="role">
      {rolesOf(seat).map((role) => (
        <RoleCard key={role} role={role} />
      ))}
    </div>
  );
}

interface SheetProps {
  readonly seat: Seat;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function RoleSheet({ seat, open, onClose }: SheetProps) {
  const { text, side } = useWords();
  return (
    <Sheet open={open} theme={themeOf(side)} className="seat-sheet" onClose={onClose}>
      <header className="picker-head">
        <Heading slot="title">{seatWords(text, seat)}</Heading>
        <button type="button" className="button button-small" onClick={onClose}>
          {text.say('picker.close')}
        </button>
      </header>
      <div className="seat-sheet-body">
        <Role seat={seat} />
      </div>
    </Sheet>
  );
}
