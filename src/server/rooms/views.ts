/** What a listener may see of a room. */
import type { AnyView } from '../../classroom/types.ts';
import { controlView, projectorView, seatView } from '../../classroom/views.ts';
import type { Listener, Live } from './live.ts';
import { presenceIn } from './presence.ts';

export const viewOf = (live: Live, { who }: Listener, now: number): AnyView => {
  switch (who.role) {
    case 'seat':
      return seatView(live.cls, who.participant);
    case 'control':
      return controlView(live.cls, presenceIn(live, now));
    case 'projector':
      return projectorView(live.cls);
  }
};
