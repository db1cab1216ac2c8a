/** What a letter of students rides with: the engine's message that carries it, and the offer that it is about. */
import type { Order } from '../engine/types.ts';
import { type Desk, otherSide, type Side } from '../scenario/types.ts';
import type { Carriage, World } from './class.ts';
import type { OfferName } from './viewTypes.ts';

/** Said aloud: heard by everybody when the orders are opened. */
export const ALOUD = 'aloud';
/** What a letter may go with: an order that carries words to the other side. Null for any other. */
export const carriageOf = (order: Order, desk: Desk, side: Side): Carriage | null => {
  switch (order.kind) {
    case 'C1':
      return { side, act: order.message.act, open: order.message.act === 'offer', slot: null };
    case 'C2':
    case 'C3':
      return { side, act: order.message.act, open: false, slot: null };
    case 'K1':
      return { side, act: desk === 'public' ? ALOUD : 'accept', open: desk === 'public', slot: null };
    case 'K2':
      return { side, act: 'offer', open: order.channel === 'letter', slot: null };
    case 'P5':
      return { side, act: ALOUD, open: true, slot: null };
    default:
      return null;
  }
};

const CHANNEL = { C1: 'letter', C2: 'ambassador', C3: 'envoy', P5: 'broadcast' } as const;

/** The offer that an order makes, or accepts; null for any other order. */
export const offerOf = ({ position: { state } }: World, order: Order, from: Side): OfferName | null => {
  const { pub, offers } = state;
  const made = { from, sentHour: pub.hour };
  switch (order.kind) {
    case 'C1':
    case 'C2':
    case 'C3':
      return order.message.act === 'offer' ? { ...made, channel: CHANNEL[order.kind] } : null;
    case 'P5':
      return { ...made, channel: CHANNEL.P5 };
    case 'K2':
      return { ...made, channel: order.channel };
    case 'K1': {
      const offer = offers[otherSide(from)][order.slot] ?? null;
      return offer && { from: offer.from, sentHour: offer.sentHour, channel: offer.channel };
    }
    default:
      return null;
  }
};
