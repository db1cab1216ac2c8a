/** What an adviser makes of an offer on the table: theirs that can be answered now, else one of his own side's that waits for an answer. */
import { other } from '../../engine/game.ts';
import { isAnswerable } from '../../engine/seen.ts';
import type { Action, Offer, Order } from '../../engine/types.ts';
import { bundleIn } from '../../engine/worth.ts';
import type { OnOffer } from './advice.ts';
import { bestCounter } from './candidates.ts';
import { felt } from './judgement.ts';
import type { Seat } from './seat.ts';
import { suitsOf } from './suits.ts';
import { total, type Weighed, weigh } from './weigh.ts';

/** Hours after which an own offer that he thinks will not be taken had better be followed by another. */
const PATIENCE_HOURS = 24;
/** An answer must promise this much more than letting the offer lie, milli-points. */
const WORTH_ANSWERING = 200;

/** His word on the offer, and at a desk that can give it the order by which he answers theirs; null to leave theirs unanswered. */
export interface Answer {
  readonly onOffer: OnOffer;
  readonly answer: Weighed | null;
}

/** Null where nothing is on the table, or nothing that is his business: the private desk's all, else only the issues that he minds. */
export const answerOf = (seat: Seat, legal: readonly Action[], waiting: Weighed): Answer | null => {
  const { seen, side } = seat;
  const slot = newest(seen.offers[other(side)], (offer) => isAnswerable(offer));
  const theirs = seen.offers[other(side)][slot];
  if (theirs !== null && theirs !== undefined && !isTaken(seat, slot))
    return isHis(seat, theirs) ? onTheirs(seat, legal, slot, waiting) : null;
  const ours = seen.offers[side][newest(seen.offers[side], isOut)];
  if (ours === null || ours === undefined || !isHis(seat, ours)) return null;
  return { onOffer: onOurs(seat, ours), answer: null };
};

const isOut = (offer: Offer | null): boolean => offer?.status === 'sent' || offer?.status === 'open';

/** The slot of the latest offer of a kind, or -1. */
const newest = (offers: readonly (Offer | null)[], counts: (offer: Offer | null) => boolean): number =>
  offers.reduce(
    (best, offer, slot) =>
      counts(offer) && (offer?.sentHour ?? 0) >= (offers[best]?.sentHour ?? 0) ? slot : best,
    -1,
  );

/** An acceptance is on its way. */
const isTaken = ({ seen: { own } }: Seat, slot: number): boolean =>
  own?.channel?.couriers.some((courier) => courier.act === 'accept' && courier.slot === slot) === true;

const isHis = ({ desk, character }: Seat, { bundle }: Offer): boolean =>
  desk === 'private' || character.minds?.some((issue) => (bundle.terms[issue] ?? 0) > 0) === true;

const onOurs = (seat: Seat, offer: Offer): OnOffer => {
  const { bundle, sentHour } = offer;
  const because = suitsOf(seat, bundle);
  const old = seat.seen.pub.hour - sentHour >= PATIENCE_HOURS;
  return { whose: 'ours', say: old && because.word === 'doubt' ? 'better' : 'wait', bundle, because };
};

const onTheirs = (seat: Seat, legal: readonly Action[], slot: number, waiting: Weighed): Answer => {
  const given = (order: Order): Weighed => weigh({ ...seat, desk: 'private' }, order);
  const taking = given({ kind: 'K1', slot, rider: false });
  const counter = bestCounter(seat, legal, slot);
  const asking = counter === null ? null : given(counter);
  const least = total(seat, waiting) + WORTH_ANSWERING;
  const gain = total(seat, taking) - least;
  const { voice } = seat.character;
  if (asking !== null && total(seat, asking) > Math.max(least, total(seat, taking)))
    return said(seat, legal, 'counter', voice.taking ?? 'more', asking);
  if (gain > 0)
    return said(seat, legal, 'accept', voice.taking ?? mostMoved(seat, waiting, taking, 1), taking);
  const against = voice.leaving ?? mostMoved(seat, waiting, taking, -1);
  const refusing = given({ kind: 'K3', slot });
  return total(seat, refusing) > least
    ? said(seat, legal, 'refuse', against, refusing)
    : said(seat, legal, 'wait', against, null);
};

type OnTheirs = Extract<OnOffer, { readonly whose: 'theirs' }>;

const said = (
  { desk }: Seat,
  legal: readonly Action[],
  say: OnTheirs['say'],
  because: OnTheirs['because'],
  answer: Weighed | null,
): Answer => {
  const can = legal.some(
    (action) =>
      action.kind === 'order' && action.desk === desk && isSame(action.order, answer?.order ?? null),
  );
  return { onOffer: { whose: 'theirs', say, because }, answer: can ? answer : null };
};

/** Kinds that threaten. */
const THREATS: readonly string[] = ['C4', 'P2'];

/** Whether an order does not go with his word on the offer: who waits for an answer neither threatens nor offers anew. */
export const jars = (order: Order, word: OnOffer | undefined): boolean => {
  if (word === undefined || word.say === 'better') return false;
  const warns = 'message' in order && order.message.act === 'warn';
  return warns || THREATS.includes(order.kind) || bundleIn(order) !== null;
};

const isSame = (one: Order, two: Order | null): boolean => JSON.stringify(one) === JSON.stringify(two);

/** The part of the scale that taking it moves most his way (1) or the other (-1); not that their own offer gives them too little. */
const mostMoved = (
  { character }: Seat,
  waiting: Weighed,
  taking: Weighed,
  way: 1 | -1,
): OnTheirs['because'] => {
  const before = felt(character, waiting.expected);
  return felt(character, taking.expected)
    .map(({ code, milli }, at) => ({ code, moved: way * (milli - (before[at]?.milli ?? 0)) }))
    .filter(({ code }) => way === 1 || code !== 'content')
    .reduce((one, two) => (two.moved > one.moved ? two : one)).code;
};
