/** Events in words: one line each, past tense. */
import type { Event, EventCode } from '../../../engine/types.ts';
import { END_CODES } from '../../../engine/types.ts';
import { CHANNELS, ORDER_KINDS, type Side } from '../../../scenario/types.ts';
import type { CodeOf } from '../../../text/keys.ts';
import type { Params } from '../../../text/text.ts';
import { rangeParams } from '../model/counts.ts';
import { AFTER } from '../model/overtaken.ts';
import { causeWords, choiceWords, clashWords, incidentWords } from './causeWords.ts';
import { meterName } from './meterWords.ts';
import { hasAppealed } from './now.ts';
import { claimWords, clauseWords } from './offerWords.ts';
import { alertWords } from './orderWords.ts';
import { percentChangeWords, percentWords } from './riskWords.ts';
import { rungWords } from './rungWords.ts';
import { branch, isOneOf, isSide, sideParams, type Words } from './words.ts';

/** Compiles only while every event code has its message. */
const eventKey = (code: EventCode & CodeOf<'event.'>): `event.${EventCode}` => `event.${code}`;

type Found = Event['params'];

export function eventWords(words: Words, event: Event): string {
  const key = asksForAnswer(event) ? 'event.incident.asked' : eventKey(event.code);
  return words.text.say(key, eventParams(words, event));
}

/** Whether it left its side no time, and has harmed nobody so far. */
const asksForAnswer = ({ code, params }: Event): boolean =>
  code === 'incident' && params.severity === 'crisis' && isSide(params.side);

/** One line for ships to which the same happened; `event` is that of any of them. */
export const shipsWords = (words: Words, event: Event, ships: readonly string[]): string =>
  words.text.say(eventKey(event.code), {
    ...eventParams(words, event),
    ship: new Intl.ListFormat(words.text.tag).format(ships.map(words.names.ship)),
    ships: ships.length,
  });

/** That a message has been heard, as its sender puts it. */
export const ownMessageWords = (words: Words, heard: Event): string =>
  words.text.say('event.heard.own', eventParams(words, heard));

function eventParams(words: Words, event: Event): Params {
  const found = event.params;
  const side = found.side ?? found.by;
  const sides: Params = isSide(side) ? sideParams(words, side) : { who: '', foe: '' };
  const coded = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, branch(value)]));
  return {
    ...coded,
    ...numbers(found),
    ...sides,
    ...ownParams(words, event, isSide(side) ? side : words.side),
  };
}

const numbers = (found: Found): Params =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => typeof value === 'number'));

/** What a code needs beyond its own parameters. */
function ownParams(words: Words, event: Event, side: Side): Params {
  const { text, names } = words;
  const { code, params: found } = event;
  switch (code) {
    case 'turn':
      return { turn: Number(found.turn) + 1 };
    case 'meter':
      return meterParams(words, found);
    case 'order':
      return { done: orderDone(words, event) };
    case 'pause':
      return { asked: askedBy(words, event) };
    case 'told':
      return { title: names.event(String(found.id)) };
    case 'nuclear':
      return { from: branch(found.from ?? 'untold') };
    case 'ready':
      return { more: Number(found.to) - Number(found.from) };
    case 'photographs':
      return rangeParams(words, { launchers: Number(found.launchers), spread: Number(found.spread) });
    case 'agent-report':
      return { invasion: text.points(Number(found.invasion)) };
    case 'assessment':
      return { home: text.points(Number(found.home)) };
    case 'alert':
      return {
        change: Number(found.to) > Number(found.from) ? 'up' : 'down',
        step: alertWords(words, side, Number(found.to)),
      };
    case 'alert-followed':
      return { step: alertWords(words, side, Number(found.to)) };
    case 'alert-seen':
      return { step: alertWords(words, side, Number(found.alert)) };
    case 'force':
      return { value: text.points(Number(found.value)) };
    case 'ship':
      return {
        ship: names.ship(String(found.ship)),
        ships: 1,
        cause: causeWords(words, String(found.cause)),
        reason: branch(found.cause ?? ''),
      };
    case 'ship-report':
      return { ship: names.ship(String(found.ship)), ships: 1 };
    case 'held-down':
    case 'contact':
    case 'surfaced':
      return { submarine: contactName(words, String(found.submarine)) };
    case 'strike':
      return { left: Number(found.left) < 0 ? 'hidden' : String(found.left) };
    default:
      return talkParams(words, code, found);
  }
}

/** An acceptance of an offer that was no longer open, or heard when an agreement had been reached. */
const LATE: { readonly [late: number]: string } = { 1: 'yes', [AFTER]: 'after' };

function talkParams(words: Words, code: EventCode, found: Found): Params {
  switch (code) {
    case 'sent':
      return {
        channel: channelWords(words, String(found.channel)),
        claim: claimWords(words, found.about),
      };
    case 'heard':
      return {
        late: LATE[Number(found.late)] ?? 'no',
        road: roadWords(words, found),
        claim: claimWords(words, found.about),
      };
    case 'leaked':
    case 'garbled':
    case 'delayed':
      return { channel: channelWords(words, String(found.channel)) };
    case 'pledge':
    case 'floated':
    case 'revealed':
      return { clause: clauseWords(words, Number(found.issue), Number(found.level), null) };
    case 'pledge-waiting':
      return {
        clause: clauseWords(words, Number(found.issue), Number(found.level), null),
        condition: clauseWords(words, Number(found.ifIssue), Number(found.ifLevel), null),
      };
    case 'incident':
    case 'escaped':
      return {
        incident: whatHappened(words, found),
        kind: branch(String(found.incident)),
        pattern: branch(String(found.pattern ?? '')),
      };
    case 'reaction':
      return {
        answer: branch(String(found.choice)),
        choice: choiceWords(
          words,
          String(found.code),
          String(found.choice),
          String(found.subject ?? ''),
        ).replace(/\.$/, ''),
      };
    case 'risk':
      return { chance: percentWords(words, Number(found.ppm)) };
    case 'settled':
    case 'end':
      return { end: endWords(words, String(found.end)) };
    case 'rung':
      return { rung: rungWords(words, found) };
    default:
      return {};
  }
}

/** What an incident was, as far as the event and what led to it tell. */
function whatHappened(words: Words, { incident, pattern, ship, ground, vessel }: Found): string {
  if (ground !== undefined) return clashWords(words, String(ground), String(vessel));
  return ship === undefined
    ? incidentWords(words, String(incident), String(pattern ?? ''))
    : words.text.say('incident.ship-refuses.named', { ship: words.names.ship(String(ship)) });
}

function meterParams(words: Words, found: Found): Params {
  const meter = String(found.meter);
  const side = isSide(found.side) ? found.side : words.side;
  const by = Number(found.by);
  return {
    meter: meterName(words, meter, side),
    by: meter === 'risk' ? percentChangeWords(words, by) : words.text.change(by),
    cause: causeWords(words, String(found.cause)),
  };
}

/** A given order in the past tense. */
function orderDone(words: Words, event: Event): string {
  const found = event.params;
  const kind = found.kind;
  if (!isOneOf(ORDER_KINDS, kind)) return '';
  const side = isSide(found.side) ? found.side : words.side;
  const coded = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, branch(value)]));
  const claim = claimWords(words, found.about);
  const quiet = found.quiet === 1 ? 'yes' : 'no';
  return words.text.say(`order.${kind}.done`, {
    ...coded,
    ...numbers(found),
    ...sideParams(words, side),
    own: side === words.side ? 'yes' : 'no',
    claim,
    quiet,
    asked: askedBy(words, event),
  });
}

/** Whether by then the Secretary-General had asked for a pause. */
const askedBy = ({ scenario }: Words, { turn }: Event): string =>
  hasAppealed(scenario, turn) ? 'yes' : 'no';

const channelWords = ({ text }: Words, channel: string): string =>
  isOneOf(CHANNELS, channel) ? text.say(`channel.${channel}`) : channel;

/** By which road it came: words alone are heard as if the ambassador had brought them, whoever did. */
const roadWords = (words: Words, { act, channel }: Found): string =>
  act === 'offer' || act === 'ultimatum' ? ` ${channelWords(words, String(channel))}` : '';

export const endWords = ({ text }: Words, end: string): string =>
  isOneOf(END_CODES, end) ? text.say(`end.${end}.title`) : end;

/** Washington names a contact by number; Moscow knows the boat. */
const contactName = ({ text, names, scenario, side }: Words, id: string): string =>
  side === 'ussr'
    ? names.submarine(id)
    : text.say('situation.submarine.contact', {
        n: scenario.submarines.findIndex((boat) => boat.id === id) + 1,
      });
