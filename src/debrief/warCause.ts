/** Which draws can bring nuclear war that nobody ordered, what they come from, and which of them did. */
import type { Working } from '../engine/state.ts';
import { type Action, INCIDENT_KINDS } from '../engine/types.ts';
import type { Chapter } from './chapters.ts';
import type { WarCause } from './lab/types.ts';

/** What the draw that is due could bring war from; null when it cannot. `last` is the action before it. */
export const warCause = ({ dark }: Working, last: Action | undefined): WarCause | null => {
  const due = dark.agenda[0];
  switch (due?.code) {
    case 'nuclear':
      return INCIDENT_KINDS[due.b] ?? 'false-alarm';
    case 'survivor':
      return 'strike.survivors';
    case 'landing-nuclear':
      return due.side === 'us' ? 'S4' : attackElsewhere(last);
    default:
      return null;
  }
};

/** The same draw stands for an attack in Europe and for an answer in kind to a strike, which it follows at once. */
const attackElsewhere = (last: Action | undefined): WarCause =>
  last?.kind === 'reaction' && last.side === 'ussr' ? 'reaction.retaliate' : 'S5';

/** What the war of this turn grew out of; null where none began in it, and where somebody ordered it. */
export const warIn = ({ steps, sealed }: Chapter): WarCause | null => {
  const at = steps.findIndex(({ events }) => events.some(({ code }) => code === 'nuclear'));
  const grown = steps[at - 1];
  if (grown?.state.dark.agenda[0]?.code !== 'scale') return null;
  // What was spared a moment ago is no cause: the weapons that follow it were ordered.
  if (grown.events.some(({ code }) => code === 'escaped')) return null;
  return warCause((steps[at - 2]?.state ?? sealed) as Working, undefined);
};
