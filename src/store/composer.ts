/** The offer being written: changing it, and turning it into the order that sends it. */
import type { Offer, Order, Publicity } from '../engine/types.ts';
import type { Channel, Desk } from '../scenario/types.ts';
import type { ViewStore } from './page.ts';
import type { Composer } from './types.ts';

/** Nothing asked, nothing given, by the ambassador, for two days. */
export const EMPTY_COMPOSER: Composer = {
  bundle: { terms: [0, 0, 0, 0, 0], publicity: [1, 1, 1, 1, 1] },
  channel: 'ambassador',
  hours: 48,
  answering: null,
  sought: false,
};

const change = (store: ViewStore, with_: Partial<Composer>): void =>
  store.setState(({ composer }) => ({ composer: { ...composer, ...with_ } }));

const replaced = (list: readonly number[], index: number, value: number): readonly number[] =>
  list.map((old, at) => (at === index ? value : old));

/** Sets the level of an issue (index into ISSUES). Whether the whole makes an offer is the session's to say. */
export const setTerm = (store: ViewStore, issue: number, level: number): void => {
  const { bundle } = store.getState().composer;
  change(store, { bundle: { ...bundle, terms: replaced(bundle.terms, issue, level) } });
};

export const setPublicity = (store: ViewStore, issue: number, publicity: Publicity): void => {
  const { bundle } = store.getState().composer;
  change(store, { bundle: { ...bundle, publicity: replaced(bundle.publicity, issue, publicity) } });
};

/** A broadcast is heard by everyone, so every clause of it becomes public. */
export const setChannel = (store: ViewStore, channel: Channel): void => {
  const { bundle } = store.getState().composer;
  const heard = channel === 'broadcast' ? { ...bundle, publicity: bundle.publicity.map(() => 0) } : bundle;
  change(store, { channel, bundle: heard });
};

/** Hours until the offer lapses, 12 to 96. */
export const setOfferHours = (store: ViewStore, hours: number): void => change(store, { hours });

/** Begins a counter-offer with the terms of the other side's offer in `slot`. One already countered is met by a new offer. */
export const answerOffer = (store: ViewStore, slot: number, { status, bundle }: Offer): void =>
  change(store, { answering: status === 'open' ? slot : null, bundle });

/** A counter-offer that has been sent answers nothing more: what is written next is a new offer. */
export const endCounter = (store: ViewStore): void => change(store, { answering: null });

export const seekDraft = (store: ViewStore, sought: boolean): void => change(store, { sought });

export const clearComposer = (store: ViewStore): void => store.setState({ composer: EMPTY_COMPOSER });

/** The order that carries a message by each private channel. */
export const LETTERS = { letter: 'C1', ambassador: 'C2', envoy: 'C3' } as const;

/** The order that sends the offer, and the desk that gives it. A counter-offer may go by any channel. */
export const composedOrder = ({
  answering,
  bundle,
  channel,
  hours,
}: Composer): { desk: Desk; order: Order } => {
  if (answering !== null) {
    return { desk: 'private', order: { kind: 'K2', slot: answering, channel, bundle, hours } };
  }
  if (channel === 'broadcast') return { desk: 'public', order: { kind: 'P5', bundle, hours } };
  return { desk: 'private', order: { kind: LETTERS[channel], message: { act: 'offer', bundle, hours } } };
};
