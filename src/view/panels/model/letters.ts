/** Every letter between the two leaders that a side knows of: those on the table, and those that have made room for later ones. */
import type { Observation, Offer } from '../../../engine/types.ts';
import { SIDES } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';

export interface Letter {
  /** Tells letters apart for as long as a game lasts. */
  readonly key: string;
  readonly offer: Offer;
  /** Where it lies on the table; null once it has made room. */
  readonly slot: number | null;
  /** It still stood when it was settled how the crisis ends: nobody can answer it any more. */
  readonly lapsed: boolean;
  /** Letters of the other side that were on their way, or written, before either had been read. */
  readonly crossed: readonly Offer[];
}

/** Whether an offer has been heard and may still be accepted or refused. */
export const isAnswerable = ({ status }: Offer): boolean => status === 'open' || status === 'countered';

const isStanding = (offer: Offer): boolean => offer.status === 'sent' || isAnswerable(offer);

/** Whether a letter can still be answered, or is on its way to be. */
export const isOnTable = ({ offer, slot, lapsed }: Letter): boolean =>
  slot !== null && !lapsed && isStanding(offer);

/** Neither author had read the other's letter: what arrives at the hour of a turn is read after that turn's letters are sealed. */
const haveCrossed = (one: Offer, two: Offer): boolean =>
  one.from !== two.from &&
  one.status !== 'unheard' &&
  two.status !== 'unheard' &&
  one.arrivesHour >= two.sentHour &&
  two.arrivesHour >= one.sentHour;

const placedOffers = ({ offers }: Observation): readonly Pick<Letter, 'offer' | 'slot'>[] =>
  SIDES.flatMap((from) => offers[from].flatMap((offer, slot) => (offer === null ? [] : [{ offer, slot }])));

const keyOf = ({ from, sentHour, channel }: Offer): string => `${from} ${sentHour} ${channel}`;

/** Newest first; of two sent at the same hour the one that still lies on the table comes first. */
export function lettersOf({ observation, filed }: Pick<Update, 'observation' | 'filed'>): readonly Letter[] {
  const all = [...placedOffers(observation), ...filed.toReversed().map((offer) => ({ offer, slot: null }))];
  return all
    .map(({ offer, slot }) => ({
      key: keyOf(offer),
      offer,
      slot,
      lapsed: observation.pub.end !== null && isStanding(offer),
      crossed: all.map((each) => each.offer).filter((other) => haveCrossed(offer, other)),
    }))
    .sort((one, two) => two.offer.sentHour - one.offer.sentHour);
}
