/** Who is told of an event. The engine names the audience; here a viewer is held against it. */
import type { Event, Observation } from '../engine/types.ts';

/** Where someone stands, as every observation says of its own viewer. */
export type Listener = Pick<Observation, 'viewer' | 'side' | 'desk'>;

/**
 * True when this listener may know of the event: `public` is for everyone, `both` for the two governments, a side for
 * itself, `none` for nobody while the game runs. A desk narrows a government to that desk and its leader. `all` hears everything.
 */
export const heardBy = (event: Event, listener: Listener): boolean => {
  if (listener.viewer === 'all') return true;
  switch (event.to) {
    case 'none':
      return false;
    case 'public':
      return true;
    case 'both':
      return listener.side !== null && atDesk(event, listener);
    case 'us':
    case 'ussr':
      return listener.side === event.to && atDesk(event, listener);
  }
};

const atDesk = (event: Event, { desk }: Listener): boolean =>
  event.desk === null || desk === 'leader' || desk === event.desk;
