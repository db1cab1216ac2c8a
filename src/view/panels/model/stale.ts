/** Events that are no news beside others of their turn. */
import type { Event } from '../../../engine/types.ts';

type IsSame = (other: Event['params']) => boolean;

/**
 * Whether the event at `at` says nothing that its turn does not tell anyway, up to `to`: a promise being carried out that is told to be
 * kept; an offer on its way to what became of it, or answered by an order that is told; a strike as the world saw it where its own
 * side's report says what is left; an accident that went no further where it has been told to have passed without harm.
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
    case 'offer':
      return (
        isAnsweredAloud(log.slice(0, at), event) ||
        (PASSING.has(String(params.to)) &&
          follows(
            ({ side, slot, from }) => side === params.side && slot === params.slot && from === params.to,
          ))
      );
    case 'escaped':
      return wasAbsorbed(log.slice(0, at), event);
    default:
      return false;
  }
};

/** States of an offer from which it may go on to another in the same turn. */
const PASSING: ReadonlySet<string> = new Set(['open', 'countered']);

/** The orders that say by themselves what became of an offer. */
const ANSWERS: { readonly [to: string]: string } = { countered: 'K2', refused: 'K3' };

const isAnsweredAloud = (before: readonly Event[], { turn, params }: Event): boolean =>
  before.some(
    ({ code, turn: given, params: { kind, side } }) =>
      code === 'order' && given === turn && kind === ANSWERS[String(params.to)] && side !== params.side,
  );

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
