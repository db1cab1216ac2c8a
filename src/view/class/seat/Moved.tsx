/** The teacher has moved this student: said once, until it is put away. */
import { useEffect, useRef, useState } from 'react';
import type { Seat } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import { seatKey, seatWords } from './model/seats.ts';

export interface MovedProps {
  readonly seat: Seat | null;
  readonly text: Text;
}

export function Moved({ seat, text }: MovedProps) {
  const key = seatKey(seat);
  const before = useRef(key);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (before.current !== key) setMoved(true);
    before.current = key;
  }, [key]);
  return (
    <div className="notices" role="alert">
      {moved ? (
        <div className="notice">
          <p>
            {seat === null
              ? text.say('seat.moved.out')
              : text.say('seat.moved', { seat: seatWords(text, seat) })}
          </p>
          <button type="button" className="button button-small" onClick={() => setMoved(false)}>
            {text.say('notice.close')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
