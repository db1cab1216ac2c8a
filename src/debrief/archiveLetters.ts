/** The letters and words between the leaders: when sent, when heard, whether they crossed, leaked, and what became of them. */
import type { State } from '../engine/state.ts';
import type { Event, Offer } from '../engine/types.ts';
import { isSecretClause } from '../engine/worth.ts';
import { CHANNELS, SIDES, type Side } from '../scenario/types.ts';
import type { ArchivedLetter, When } from './archiveTypes.ts';
import { type Moved, whenIn } from './when.ts';

type Draft = { -readonly [key in keyof ArchivedLetter]: ArchivedLetter[key] } & {
  readonly slot: number;
};

/** In the order in which they were sent; Washington's first where it was at once. `moves` must be those of a whole replay. */
export const lettersOf = (moves: readonly Moved[]): readonly ArchivedLetter[] => {
  const drafts: Draft[] = [];
  for (const move of moves) {
    for (const event of move.events) readEvent(drafts, move, event);
    if (move.state.offers !== move.before.offers) readOffers(drafts, move);
    for (const event of move.events) if (event.code === 'leaked') markLeaked(drafts, event);
  }
  const letters = [...drafts].sort(
    (one, two) => one.sent.hour - two.sent.hour || SIDES.indexOf(one.from) - SIDES.indexOf(two.from),
  );
  return letters.map(({ slot: _, ...letter }) => ({ ...letter, crossed: crossedBy(letters, letter) }));
};

/** Issues on which an offer holds a secret clause. */
const secretIssues = ({ bundle: { terms, publicity } }: Offer): readonly number[] =>
  terms.flatMap((level, issue) => (isSecretClause(issue, level, publicity[issue] ?? 0) ? [issue] : []));

const readOffers = (drafts: Draft[], move: Moved): void => {
  for (const side of SIDES)
    move.state.offers[side].forEach((offer, slot) => {
      if (offer !== null) readOffer(drafts, move, slot, offer);
    });
};

const readOffer = (drafts: Draft[], move: Moved, slot: number, offer: Offer): void => {
  const { from, channel, bundle, sentHour, arrivesHour, status } = offer;
  const draft =
    drafts.find(
      (known) =>
        known.act === 'offer' && known.from === from && known.slot === slot && known.sent.hour === sentHour,
    ) ?? begin(drafts, { from, channel, act: 'offer', slot, about: null }, move);
  draft.bundle ??= bundle;
  draft.secret = draft.heardHour === null ? secretIssues(offer) : draft.secret;
  draft.lost = status === 'unheard';
  if (status !== 'sent' && status !== 'unheard') draft.heardHour ??= arrivesHour;
  if (draft.fate?.status !== status) draft.fate = { status, when: fateTime(move, slot, offer) };
};

/** An offer runs out at its own hour. */
const fateTime = (move: Moved, slot: number, { from, status, expiresHour }: Offer): When => {
  const when = whenIn(
    move,
    ({ code, params }) =>
      code === 'offer' && params.side === from && params.slot === slot && params.to === status,
  );
  return status === 'expired' ? { ...when, hour: expiresHour } : when;
};

type Begun = Pick<Draft, 'from' | 'channel' | 'act' | 'slot' | 'about'>;

const begin = (drafts: Draft[], begun: Begun, move: Moved): Draft => {
  const draft: Draft = {
    ...begun,
    bundle: null,
    sent: whenIn(move, ({ code, params }) => code === 'sent' && params.side === begun.from),
    heardHour: null,
    lost: false,
    crossed: [],
    leaked: false,
    fate: null,
    secret: [],
  };
  drafts.push(draft);
  return draft;
};

const sideOf = ({ params }: Event): Side => (params.side === 'ussr' ? 'ussr' : 'us');
const channelOf = ({ params }: Event): ArchivedLetter['channel'] =>
  CHANNELS.find((known) => known === params.channel) ?? 'letter';

/** Words have no slot of their own: they are followed by what is told of them. */
const readEvent = (drafts: Draft[], move: Moved, event: Event): void => {
  const from = sideOf(event);
  if (event.code === 'garbled') {
    const latest = drafts.findLast((sent) => sent.from === from && sent.channel === channelOf(event));
    if (latest !== undefined) latest.lost = true;
  }
  const act = WORDS.find((known) => known === event.params.act);
  if (act === undefined) return;
  const slot = Number(event.params.slot);
  const about = CLAIMS.find((known) => known === event.params.about) ?? null;
  if (event.code === 'sent') begin(drafts, { from, channel: channelOf(event), act, slot, about }, move);
  if (event.code !== 'heard') return;
  const heard = drafts.find(
    (word) =>
      word.from === from &&
      word.act === act &&
      word.slot === slot &&
      word.about === about &&
      isUnderWay(word),
  );
  if (heard !== undefined) heard.heardHour = arrivalOf(move.before, heard) ?? heard.sent.hour;
};

const WORDS = ['accept', 'warn', 'reassure', 'ultimatum', 'claim'] as const;
const CLAIMS = ['air', 'landing', 'launchers', 'ships'] as const;

const isUnderWay = ({ heardHour, lost }: Draft): boolean => heardHour === null && !lost;

const arrivalOf = (before: State, word: Draft): number | undefined =>
  before[word.from].channel.couriers.find(
    ({ act, slot, about }) => act === word.act && slot === word.slot && about === word.about,
  )?.arrivesHour;

/** A message leaks, if it does, in the turn in which it is sent, before its side sends another by the same channel. */
const markLeaked = (drafts: Draft[], event: Event): void => {
  const latest = drafts.findLast(
    (sent) => sent.act === 'offer' && sent.from === sideOf(event) && sent.channel === channelOf(event),
  );
  if (latest !== undefined) latest.leaked = true;
};

const arrives = ({ heardHour }: ArchivedLetter): number => heardHour ?? Number.MAX_SAFE_INTEGER;

/** A word asks for no answer, and a broadcast is never under way. */
const mayCross = ({ act, channel, lost }: ArchivedLetter): boolean =>
  act === 'offer' && channel !== 'broadcast' && !lost;

/** Neither writer had read the other: what comes at the hour of a turn is read after that turn's letters are sealed. */
const crossedBy = (letters: readonly ArchivedLetter[], letter: ArchivedLetter): readonly number[] =>
  letters.flatMap((other, at) => {
    const apart = other.from !== letter.from && mayCross(other) && mayCross(letter);
    return apart && arrives(other) >= letter.sent.hour && arrives(letter) >= other.sent.hour ? [at] : [];
  });
