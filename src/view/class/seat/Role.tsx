/** What the seat is for: its role card, and what its desk knows, with sources. Short; to be read again at any time. */
import { Heading } from 'react-aria-components';
import type { Seat } from '../../../classroom/types.ts';
import { ClaimText } from '../../panels/Claim.tsx';
import { themeOf, useWords } from '../../panels/context.tsx';
import { Sheet } from '../../panels/Sheet.tsx';
import { RoleCard } from './RoleCard.tsx';
import { seatWords } from './model/seats.ts';

export function Role({ seat }: { readonly seat: Seat }) {
  return (
    <div className="role">
      <RoleCard seat={seat} />
      <Knows seat={seat} />
    </div>
  );
}

/** The first facts of the own desk; of a leader, the situation. Outsiders know what the world knows. */
function Knows({ seat }: { readonly seat: Seat }) {
  const { text, scenario } = useWords();
  if ('outsider' in seat) return null;
  const briefing = scenario.briefings[seat.side];
  const claims = seat.chair === 'leader' ? briefing.situation : briefing.deskNotes[seat.chair];
  return (
    <section className="role-knows">
      <h3>{text.say('seat.role.knows')}</h3>
      {claims.slice(0, 3).map((claim) => (
        <ClaimText key={claim.text} claim={claim} />
      ))}
    </section>
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
