/** What a listener may see of a room. */

import { controlView, projectorView, seatFooting, seatView } from '../../classroom/views.ts';
import type { AnyView } from '../../classroom/viewTypes.ts';
import type { Listener, Live } from './live.ts';
import { presenceIn } from './presence.ts';

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** The view that was made last, while all that it rests on is the same. */
const seatViewFor = ({ cls }: Live, listener: Listener, participant: number): AnyView => {
  const footing = seatFooting(cls, participant);
  const { made } = listener;
  if (made !== null && isSame(made.footing, footing)) return made.view;
  const view = seatView(cls, participant);
  listener.made = { footing, view };
  return view;
};

export const viewOf = (live: Live, listener: Listener, steady: number): AnyView => {
  const { who } = listener;
  switch (who.role) {
    case 'seat':
      return seatViewFor(live, listener, who.participant);
    case 'control':
      return controlView(live.cls, presenceIn(live, steady));
    case 'projector':
      return projectorView(live.cls);
  }
};
