/** The cabinet: who sits in which chair, what the desks propose, and what is said. */
import type { Chair } from '../../../classroom/types.ts';
import type { CabinetPart, ChairState } from '../../../classroom/viewTypes.ts';
import type { Observation } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Scrolling } from '../../panels/Scrolling.tsx';
import { nameIn } from './model/proposals.ts';
import { ProposalList, type Taking } from './ProposalList.tsx';
import type { Room } from './room.ts';
import { Talk } from './Talk.tsx';

export interface CabinetProps {
  readonly room: Room;
  readonly cabinet: CabinetPart;
  /** Null before the first orders. */
  readonly seen: Observation | null;
  readonly taking: Taking | null;
}

export function Cabinet({ room, cabinet, seen, taking }: CabinetProps) {
  const { text, side } = useWords();
  const has = (chair: Chair) => cabinet.proposals.some(({ desk }) => desk === chair);
  return (
    <div className="cabinet">
      <Scrolling className="chairs" label={text.say('seat.cabinet')}>
        <ul>
          {cabinet.chairs.map((state) => (
            <li key={state.chair} className="chair">
              <h3>{chairWords(text.say, state.chair, side)}</h3>
              <People room={room} cabinet={cabinet} state={state} />
              {state.chair === 'leader' || seen === null || !has(state.chair) ? null : (
                <ProposalList desk={state.chair} cabinet={cabinet} seen={seen} taking={taking} />
              )}
            </li>
          ))}
        </ul>
      </Scrolling>
      <Talk room={room} cabinet={cabinet} />
    </div>
  );
}

type Say = ReturnType<typeof useWords>['text']['say'];

export const chairWords = (say: Say, chair: Chair, side: Side): string =>
  chair === 'leader' ? say('chair.leader', { side }) : say(`desk.${chair}`);

interface PeopleProps extends Pick<CabinetProps, 'room' | 'cabinet'> {
  readonly state: ChairState;
}

/** Names in order of sitting; a filled chair says that the game acts for it. */
function People({ room, cabinet, state }: PeopleProps) {
  const { text } = useWords();
  return (
    <p className="chair-people">
      {state.people.map((id, index) => (
        <span key={id} className={id === room.view.me.id ? 'chair-you' : ''}>
          {nameIn(cabinet, id)}
          {id === room.view.me.id ? ` (${text.say('seat.you')})` : ''}
          {index > 0 ? ` (${text.say('seat.deputy')})` : ''}
        </span>
      ))}
      {state.filled ? (
        <em>{text.say('seat.filled', { empty: state.people.length === 0 ? 'yes' : 'no' })}</em>
      ) : null}
    </p>
  );
}
