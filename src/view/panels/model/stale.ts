/** Events that are no news beside others of their turn. */
import type { Event } from '../../../engine/types.ts';

type IsSame = (other: Event['params']) => boolean;

/**
 * Whether the event at `at` says nothing that its turn does not tell anyway, up to `to`: a promise being carried out that is told to be
 * kept; a strike as the world saw it where its own side's report says what is left; an accident that went no further where it has been
 * told to have passed without harm.
 */
export const isStale = (log: readonly Event[], at: number, to: number): boolean => {
  const event = log[at];
  if (event === undefined) return false;
  const { turn, code, params } = event;
  const follows = (isSame: IsSame): boolean =>
    log.slice(at + 1, to).some((other) => other.code === code && other.turn === turn && isSame(other.params));
  switch (code) {
    case 'strike':
      return params.left === -1 && follows(({ left }) => left !== -1);
    case 'pledge':
      return (
        params.to === 'in-progress' && follows(({ by, issue }) => by === params.by && issue === params.issue)
      );
    case 'escaped':
      return wasAbsorbed(log.slice(0, at), event);
    default:
      return false;
  }
};

const wasAbsorbed = (before: readonly Event[], { turn, params }: Event): boolean => {
  const accident = before.findLast(
    (event) =>
      event.code === 'incident' &&
      event.turn === turn &&
      event.params.incident === params.incident &&
      event.params.pattern === params.pattern,
  );
  return accident?.params.severity === 'absorbed';
};
