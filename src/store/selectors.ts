/**
 * What panels read. Those that return a list return the same one for the same view's parts only where they pass it through;
 * call the others while drawing, not as a subscription.
 */
import type { Event, Order, Reaction } from '../engine/types.ts';
import { DESKS, type Desk } from '../scenario/types.ts';
import type { View } from './types.ts';

/** What is on a desk: an order already given this turn, else the draft, else nothing. */
export interface DeskOrder {
  readonly order: Order | null;
  readonly sent: boolean;
}

export const selectDeskOrder = ({ update, drafts }: View, desk: Desk): DeskOrder => {
  const sent = update?.observation.own?.orders[desk] ?? null;
  return sent === null ? { order: drafts[desk], sent: false } : { order: sent, sent: true };
};

/** Desks with an order, given or drafted, 0 to 4. */
export const selectDesksFilled = (view: View): number =>
  DESKS.filter((desk) => selectDeskOrder(view, desk).order !== null).length;

/** True when the player may seal now. */
export const selectMaySend = ({ update, sending }: View): boolean =>
  !sending && update !== null && update.legal.some((action) => action.kind === 'seal');

/** What cannot wait, or null. */
export const selectReaction = ({ update }: View): Reaction | null =>
  update?.observation.own?.reaction ?? null;

/** Events of the resolution being watched, all of them, in order. Makes a new list. */
export const selectResolution = ({ update, watchFrom }: View): readonly Event[] =>
  update?.log.slice(watchFrom) ?? [];

/** True while somebody else has to choose. */
export const selectWaiting = ({ update }: View): boolean => update?.waiting ?? false;
