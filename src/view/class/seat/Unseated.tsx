/** A student who has a name and, for now, no seat. */
import type { SeatView } from '../../../classroom/viewTypes.ts';
import type { ClassState } from '../../../store/classroom.ts';
import type { Text } from '../../../text/text.ts';
import { ClassClock } from './ClassClock.tsx';

export interface UnseatedProps {
  readonly view: SeatView;
  readonly state: ClassState;
  readonly text: Text;
}

export function Unseated({ view, state, text }: UnseatedProps) {
  return (
    <main className="unseated" data-theme="washington">
      <h1>{view.me.name}</h1>
      <p>{text.say('seat.none')}</p>
      <ClassClock text={text} room={view.class} ahead={state.ahead} />
    </main>
  );
}
