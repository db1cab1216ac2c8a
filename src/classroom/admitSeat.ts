/** What students may ask for. */
import { success } from '../base/result.ts';
import { refusal } from '../engine/legal.ts';
import type { Action } from '../engine/types.ts';
import type { Side } from '../scenario/types.ts';
import { type Admission, refuse } from './admission.ts';
import { carriageOf } from './carriage.ts';
import type { Class, Filed, World } from './class.ts';
import { peopleOf } from './seating.ts';
import { factsFor, standingOf } from './seen.ts';
import { plainLine, plainText } from './text.ts';
import {
  type ControlRequest,
  LETTER_LENGTH,
  REASON_LENGTH,
  type Request,
  type Seat,
  TALK_LENGTH,
} from './types.ts';
import type { Participant } from './viewTypes.ts';
import { isUnfit } from './words.ts';

type Asked = Exclude<Request, ControlRequest>;
type Of<Kind extends Asked['kind']> = Extract<Asked, { readonly kind: Kind }>;
type Seated = Extract<Seat, { readonly side: Side }>;

export const admitSeat = (
  cls: Class,
  who: Participant,
  request: Asked,
  isAway: (participant: number) => boolean,
): Admission => {
  if (cls.clock.phase.kind === 'closed') return refuse('not-now');
  switch (request.kind) {
    case 'propose':
      return propose(cls, who, request);
    case 'say':
      return say(cls, who, request);
    case 'act':
      return act(cls, who, request, isAway);
    case 'instruct':
      return who.seat !== null && 'outsider' in who.seat ? success(request) : refuse('not-yours');
    case 'publish':
      return publish(cls, who, request);
    case 'rewrite':
      return rewrite(cls, who, request, isAway);
    case 'pulse':
      return cls.clock.phase.kind === 'debrief' ? success(request) : refuse('not-now');
    case 'answer':
      return answer(cls, request);
  }
};

/** The place of somebody in a cabinet, with its world; null for everybody else. */
const placeOf = ({ worlds }: Class, { seat }: Participant): { world: World; seat: Seated } | null => {
  const world = seat === null ? undefined : worlds[seat.world];
  return seat !== null && 'side' in seat && world !== undefined ? { world, seat } : null;
};

/** Words that may be kept, or why not. */
const wordsFault = (cls: Class, text: string, most: number): Admission | null => {
  if (text.length > most) return refuse('too-long', String(most));
  return cls.filterWords && isUnfit(text) ? refuse('words') : null;
};

/** Orders are talked about until the debrief begins. */
const isPlaying = ({ clock }: Class): boolean =>
  clock.phase.kind === 'reading' || clock.phase.kind === 'talks' || clock.phase.kind === 'watching';

const propose = (cls: Class, who: Participant, { desk, order, reason }: Of<'propose'>): Admission => {
  const place = placeOf(cls, who);
  if (place === null || place.seat.chair !== desk) return refuse('not-yours');
  if (!isPlaying(cls)) return refuse('not-now');
  if (who.muted) return refuse('muted');
  const line = plainLine(reason);
  const fault = wordsFault(cls, line, REASON_LENGTH) ?? orderFault(cls, place.world, who.seat, desk, order);
  return fault ?? success({ kind: 'propose', desk, order, reason: line });
};

/** An order that its own desk cannot see to be possible is not proposed. */
const orderFault = (
  cls: Class,
  world: World,
  seat: Seat | null,
  desk: Of<'propose'>['desk'],
  order: Of<'propose'>['order'],
): Admission | null => {
  if (order === null || seat === null || !('side' in seat)) return null;
  const { observation } = factsFor(cls.scenario, world, standingOf(seat)).game;
  const refused = refusal(cls.scenario, observation, { kind: 'order', side: seat.side, desk, order });
  return refused === null ? null : refuse('order', refused.code);
};

const say = (cls: Class, who: Participant, { text }: Of<'say'>): Admission => {
  if (placeOf(cls, who) === null) return refuse('not-yours');
  if (who.muted) return refuse('muted');
  const line = plainLine(text);
  if (line === '') return refuse('empty');
  return wordsFault(cls, line, TALK_LENGTH) ?? success({ kind: 'say', text: line });
};

/** Who gives a side's orders: the leader, or a deputy while the leader is away. */
const leads = (
  cls: Class,
  { id }: Participant,
  seat: Seated,
  isAway: (participant: number) => boolean,
): boolean => {
  if (seat.chair !== 'leader') return false;
  const [leader] = peopleOf(cls.people, seat.world, seat.side, 'leader');
  return leader !== undefined && (leader.id === id || isAway(leader.id));
};

const act = (
  cls: Class,
  who: Participant,
  { ply, action, letter }: Of<'act'>,
  isAway: (participant: number) => boolean,
): Admission => {
  const place = placeOf(cls, who);
  if (place === null || !leads(cls, who, place.seat, isAway)) return refuse('not-yours');
  const { world, seat } = place;
  if (action.kind === 'chance' || action.side !== seat.side) return refuse('not-yours');
  if (!isAtHand(cls, world)) return refuse('not-now');
  const { game } = factsFor(cls.scenario, world, standingOf(seat));
  if (ply !== game.ply) return refuse('stale', String(game.ply));
  const refused = refusal(cls.scenario, game.observation, action);
  if (refused !== null) return refuse('order', refused.code);
  if (letter !== null && who.muted) return refuse('muted');
  return withLetter(cls, world, action, letter);
};

/** Orders are given in the talks of the turn a world stands at; whoever is a turn ahead waits. */
export const isAtHand = ({ clock }: Class, { position: { state } }: World): boolean =>
  clock.phase.kind === 'talks' && state.pub.turn === clock.phase.turn && state.phase !== 'over';

/** The move of an action that is allowed, with the text that may go with it. */
export const withLetter = (cls: Class, world: World, action: Action, letter: string | null): Admission => {
  const text = letter === null ? '' : plainText(letter);
  if (text === '') return success({ kind: 'act', world: world.index, action, letter: null });
  const carries = action.kind === 'order' && carriageOf(action.order, action.desk, action.side) !== null;
  if (!carries) return refuse('not-yours', 'letter');
  return (
    wordsFault(cls, text, LETTER_LENGTH) ?? success({ kind: 'act', world: world.index, action, letter: text })
  );
};

const publish = (cls: Class, who: Participant, { text }: Of<'publish'>): Admission => {
  if (who.seat === null || !('outsider' in who.seat)) return refuse('not-yours');
  if (!isPlaying(cls)) return refuse('not-now');
  if (who.muted) return refuse('muted');
  const words = plainText(text);
  if (words === '') return refuse('empty');
  return wordsFault(cls, words, TALK_LENGTH) ?? success({ kind: 'publish', text: words });
};

/** Who may find other words: whoever would write such a paper now. */
const writes = (
  cls: Class,
  who: Participant,
  { paper, carriage, world }: Filed,
  isAway: (participant: number) => boolean,
): boolean => {
  const { seat } = who;
  if (seat === null || seat.world !== world) return false;
  if ('outsider' in seat) return carriage === null && seat.outsider === paper.from;
  return carriage !== null && seat.side === carriage.side && leads(cls, who, seat, isAway);
};

/** The order has gone; its words alone wait, until the teacher lets them go. What is not one's own is not told from what is not there. */
const rewrite = (
  cls: Class,
  who: Participant,
  { paper: id, text }: Of<'rewrite'>,
  isAway: (participant: number) => boolean,
): Admission => {
  const filed = cls.papers.find((each) => each.paper.id === id && writes(cls, who, each, isAway));
  if (filed === undefined) return refuse('not-yours');
  if (filed.paper.state !== 'rewrite' || !isPlaying(cls)) return refuse('not-now');
  if (who.muted) return refuse('muted');
  const words = plainText(text);
  if (words === '') return refuse('empty');
  const most = filed.paper.kind === 'letter' ? LETTER_LENGTH : TALK_LENGTH;
  return wordsFault(cls, words, most) ?? success({ kind: 'rewrite', paper: id, text: words });
};

const answer = (cls: Class, { question, text }: Of<'answer'>): Admission => {
  if (cls.clock.phase.kind !== 'debrief') return refuse('not-now');
  const words = plainText(text);
  return wordsFault(cls, words, LETTER_LENGTH) ?? success({ kind: 'answer', question, text: words });
};
