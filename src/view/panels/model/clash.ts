/** Shots that follow no near miss of the scenario: out of what they came, as the log tells. */
import type { Event } from '../../../engine/types.ts';

export interface Clash {
  readonly ground: 'fire' | 'boarding' | 'battery';
  /** The ship it was about; empty for a battery. */
  readonly ship: string;
}

/** Whether an event tells of shots and does not say which. */
const isBareClash = ({ code, params }: Event): boolean =>
  code === 'incident' && params.incident === 'combat' && params.pattern === '';

function groundOf({ code, params }: Event): Clash['ground'] | null {
  if (code === 'order') return params.kind === 'S2' ? 'battery' : null;
  if (code !== 'ship') return null;
  if (params.to === 'disabled') return 'fire';
  return params.to === 'boarded' ? 'boarding' : null;
}

/** Of the shots that the entry `at` tells; null where it tells of something else, or nothing before it in the turn led to them. */
export function clashAt(log: readonly Event[], at: number): Clash | null {
  const event = log[at];
  if (event === undefined || !isBareClash(event)) return null;
  const cause = log.slice(0, at).findLast((each) => each.turn === event.turn && groundOf(each) !== null);
  const ground = cause === undefined ? null : groundOf(cause);
  return ground === null ? null : { ground, ship: String(cause?.params.ship ?? '') };
}

/** Of the latest shots that the log tells; null where that is not known. */
export const latestClash = (log: readonly Event[]): Clash | null =>
  clashAt(log, log.findLastIndex(isBareClash));

/** The same event, marked with what the log says of its shots. */
export function withClash(log: readonly Event[], at: number, event: Event): Event {
  const clash = clashAt(log, at);
  return clash === null
    ? event
    : { ...event, params: { ...event.params, ground: clash.ground, vessel: clash.ship } };
}
