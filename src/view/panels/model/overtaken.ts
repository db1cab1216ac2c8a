/** Answers that cross: what an agreement has overtaken, and what came when it had been reached. The first to arrive binds. */
import type { Event } from '../../../engine/types.ts';
import { bundleIn } from '../../../engine/worth.ts';
import type { Update } from '../../../session/port.ts';
import type { Agreement } from './agreements.ts';

/** A word of our own that no longer counts: an acceptance or an offer, that had left or was only sealed. */
export interface Overtaken {
  readonly what: 'accept' | 'offer';
  readonly where: 'underway' | 'sealed';
}

/** By an agreement that has just ended the crisis; nothing by any other, since what is under way still counts then. */
export function overtakenBy({ observation, log }: Update, { at, ends }: Agreement): readonly Overtaken[] {
  const { own, side, offers } = observation;
  if (!ends || own === null || side === null) return [];
  const underway: readonly Overtaken['what'][] = [
    ...(own.channel?.couriers.some(({ act }) => act === 'accept') ? (['accept'] as const) : []),
    ...(offers[side].some((offer) => offer?.status === 'sent') ? (['offer'] as const) : []),
  ];
  const left = log.filter(({ code, turn }) => code === 'order' && turn === log[at]?.turn);
  const sealed = (['public', 'private'] as const).flatMap((desk): readonly Overtaken['what'][] => {
    const order = own.orders[desk];
    if (order === null || left.some(({ params }) => params.side === side && params.desk === desk)) return [];
    if (order.kind === 'K1') return ['accept'];
    return bundleIn(order) === null ? [] : ['offer'];
  });
  return [
    ...underway.map((what) => ({ what, where: 'underway' }) as const),
    ...sealed.map((what) => ({ what, where: 'sealed' }) as const),
  ];
}

/** The same event, marked where it is an acceptance that was heard when an agreement had been reached. */
export function afterAgreement(log: readonly Event[], at: number, event: Event): Event {
  const isAcceptance = event.code === 'heard' && event.params.act === 'accept';
  const isLate = isAcceptance && log.slice(0, at).some(({ code }) => code === 'settled');
  return isLate ? { ...event, params: { ...event.params, late: AFTER } } : event;
}

/** Beside the engine's own 1: the offer was no longer open. */
export const AFTER = 2;
