/** The teacher has moved this student: said above the page, until it is put away. */
import { useState } from 'react';
import type { Seat } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import { seatKey, seatWords } from './model/seats.ts';

export interface MovedProps {
  readonly seat: Seat | null;
  readonly text: Text;
}

export function Moved({ seat, text }: MovedProps) {
  const key = seatKey(seat);
  const [known, setKnown] = useState(key);
  return (
    <div className="moved" role="alert">
      {key === known ? null : (
        <div className="notice">
          <p>
            {seat === null
              ? text.say('seat.moved.out')
              : text.say('seat.moved', { seat: seatWords(text, seat) })}
          </p>
          <button type="button" className="button button-small" onClick={() => setKnown(key)}>
            {text.say('notice.close')}
          </button>
        </div>
      )}
    </div>
  );
}
