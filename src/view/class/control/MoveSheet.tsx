/** Where a student could sit instead: every chair with room, and who is there now. */
import type { Seat } from '../../../classroom/types.ts';
import type { ControlView, Watched } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { seatKey } from '../seat/model/seats.ts';
import { useAsk } from './ask.ts';
import { ControlSheet } from './ControlSheet.tsx';
import { nameOf, seatName } from './chairWords.ts';
import { placesFor } from './places.ts';

export interface MoveSheetProps {
  readonly view: ControlView;
  readonly person: Watched;
  readonly onClose: () => void;
}

export function MoveSheet({ view, person, onClose }: MoveSheetProps) {
  const { text } = useWords();
  return (
    <ControlSheet title={text.say('control.move.title', { name: person.name })} onClose={onClose}>
      <ul className="move-list">
        {placesFor(view, person).map(({ seat, people }) => (
          <li key={seatKey(seat)}>
            <MoveButton view={view} person={person} seat={seat} people={people} onClose={onClose} />
          </li>
        ))}
      </ul>
    </ControlSheet>
  );
}

interface MoveButtonProps extends MoveSheetProps {
  readonly seat: Seat;
  readonly people: readonly number[];
}

function MoveButton({ view, person, seat, people, onClose }: MoveButtonProps) {
  const words = useWords();
  const ask = useAsk();
  const names = people.map((id) => nameOf(view, id)).join(', ');
  return (
    <button
      type="button"
      className="move-place"
      onClick={() => {
        ask({ kind: 'seat', participant: person.id, seat });
        onClose();
      }}
    >
      <b>{seatName(words, seat, view.worlds.length)}</b>
      <small>
        {people.length === 0
          ? words.text.say('control.move.free')
          : words.text.say('control.move.taken', { names, name: person.name })}
      </small>
    </button>
  );
}
