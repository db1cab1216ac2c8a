/**
 * The log as lines to read: each happening once, with the meters it moved beside it and their cause. Events that only
 * repeat an order in other words are folded into it.
 */
import type { Event, EventCode } from '../../../engine/types.ts';
import { otherSide, type Side } from '../../../scenario/types.ts';
import { causeKey, causeWords } from '../words/causeWords.ts';
import { eventWords, ownMessageWords, shipsWords } from '../words/eventWords.ts';
import { branch, sideParams, type Words } from '../words/words.ts';
import type { Agreement } from './agreements.ts';
import { causeOf } from './causeOf.ts';
import { withClash } from './clash.ts';
import { dangerNews } from './danger.ts';
import { type Effect, effectOf, merged } from './effects.ts';
import { afterAgreement } from './overtaken.ts';
import { isStale } from './stale.ts';
import { STEP_OF, type Step, stepOf, stepOfCause } from './steps.ts';

export interface Line {
  readonly turn: number;
  readonly step: Step;
  /** The code of the event it tells. */
  readonly code: EventCode;
  /** Empty where a meter moved as it did before, and the figure says all. */
  readonly text: string;
  readonly effects: readonly Effect[];
  /** Something that must not be overlooked. */
  readonly grave: boolean;
  /** The cause under which meters moved by it cite it. */
  readonly cause: string;
  /** Index in the log of the event it tells. */
  readonly at: number;
  /** The agreement that it tells. */
  readonly agreement?: Agreement;
}

const GRAVE: ReadonlySet<EventCode> = new Set([
  'incident',
  'strike',
  'landing',
  'unsigned',
  'reprisal',
  'nuclear',
  'removed',
  'disclosed',
  'cheating-found',
]);

export interface Telling {
  /** The first event told, and the first after it that is not. */
  readonly from?: number;
  readonly to?: number;
  /** Whose own letters are told as sent and all others as received; null for whoever stands outside both sides. */
  readonly reader?: Side | null;
}

/** Those that have something to say. */
export const spoken = (lines: readonly Line[]): readonly Line[] => lines.filter(({ text }) => text !== '');

/** Lines for the events of a stretch of the log, in the order in which they happened. */
export function linesOf(words: Words, log: readonly Event[], telling: Telling = {}): readonly Line[] {
  const { from = 0, to = log.length, reader = null } = telling;
  const lines: Line[] = [];
  for (let at = from; at < to; at += 1) {
    const event = log[at];
    if (event === undefined || STEP_OF[event.code] === null || isStale(log, at, to)) continue;
    if (isTheirOpening(words, event, reader)) addTheirOpening(words, lines, log, event, at);
    else if (event.code === 'meter') addEffect(words, lines, log, event, at);
    else if (event.code === 'alert') addAlert(words, lines, event, at);
    else if (joinsShips(words, lines, log, at)) continue;
    else if (!repeats(lines, log, event)) {
      const step = stepOf(event, stepBefore(lines, event), reader);
      lines.push(
        lineOf(
          event,
          at,
          causeOf(event),
          step,
          toldWords(words, withClash(log, at, afterAgreement(log, at, event)), reader),
        ),
      );
    }
  }
  return lines;
}

const toldWords = (words: Words, event: Event, reader: Side | null): string =>
  event.code === 'heard' && event.params.side === reader
    ? ownMessageWords(words, event)
    : eventWords(words, event);

/** The step the same turn has come to. */
const stepBefore = (lines: readonly Line[], { turn }: Event): Step | undefined => {
  const last = lines.at(-1);
  return last?.turn === turn ? last.step : undefined;
};

/** The orders that are the whole cause of a change of the line. */
const LINE_ORDERS: { readonly [to: string]: string } = { proclaimed: 'B1', extended: 'B2', suspended: 'B7' };

/** The order whose own line says all that this event would; none where the event is news. */
const orderBehind = ({ code, params }: Pick<Event, 'code' | 'params'>): string | undefined => {
  if (code === 'line') return LINE_ORDERS[String(params.to)];
  if (code === 'disclosed') return params.by === 'speech' ? 'P1' : undefined;
  if (code === 'heard') return params.channel === 'broadcast' ? 'P5' : undefined;
  return code === 'pause' && params.state === 'accepted' ? 'U3' : undefined;
};

const repeats = (lines: readonly Line[], log: readonly Event[], { turn, code, params }: Event): boolean => {
  const order = orderBehind({ code, params });
  const isOf = (line: Line): boolean =>
    line.turn === turn &&
    line.cause === order &&
    (params.side === undefined || log[line.at]?.params.side === params.side);
  return order !== undefined && lines.some(isOf);
};

const OF_SHIPS: ReadonlySet<EventCode> = new Set(['ship', 'ship-report']);

/** Ships to which the same happened in a turn are told in one line. Answers whether this one has joined others. */
function joinsShips(words: Words, lines: Line[], log: readonly Event[], at: number): boolean {
  const event = log[at];
  if (event === undefined || !OF_SHIPS.has(event.code)) return false;
  const fate = fateOf(event);
  const isAlike = (other: Event | undefined): boolean => other !== undefined && fateOf(other) === fate;
  const index = lines.findLastIndex((line) => isAlike(log[line.at]));
  const line = lines[index];
  if (line === undefined) return false;
  const alike = log.slice(line.at, at + 1).filter(isAlike);
  const ships = [...new Set(alike.map(({ params }) => String(params.ship)))];
  lines[index] = { ...line, text: shipsWords(words, event, ships) };
  return true;
}

/** What happened to a ship, whichever it was and whatever she did before. */
const fateOf = ({ turn, code, params }: Event): string =>
  JSON.stringify([turn, code, params.to, params.status, params.cause]);

/** Says to what an alert was raised or lowered, in the line of the order that did it where there is one. */
function addAlert(words: Words, lines: Line[], event: Event, at: number): void {
  const text = eventWords(words, event);
  const kind = event.params.side === 'us' ? 'M1' : 'M8';
  const index = lines.findLastIndex((line) => line.turn === event.turn && line.cause === kind);
  const line = lines[index];
  if (line === undefined) lines.push(lineOf(event, at, '', 'posture', text));
  else lines[index] = { ...line, text };
}

const lineOf = (event: Event, at: number, cause: string, step: Step, text: string): Line => ({
  turn: event.turn,
  step,
  code: event.code,
  text,
  effects: [],
  grave: GRAVE.has(event.code) || event.params.kind === 'P1',
  cause,
  at,
});

/** Puts a meter's move beside the line that tells its cause; a cause without a line gets one of its own. */
function addEffect(words: Words, lines: Line[], log: readonly Event[], event: Event, at: number): void {
  const cause = String(event.params.cause);
  const index = lineOfCause(lines, event.turn, cause);
  const known = lines[index];
  const line =
    known ??
    lineOf(event, at, cause, stepOfCause(cause, stepBefore(lines, event)), lineWords(words, log, event, at));
  const told = { ...line, effects: merged(line.effects, effectOf(words, event)) };
  if (known === undefined) lines.push(told);
  else lines[index] = told;
}

/** Whether what moved is the work of a choice the other side made before the crisis (RULES 13). */
function isTheirOpening({ scenario }: Words, { params }: Event, reader: Side | null): boolean {
  const [family, id] = String(params.cause).split('.');
  if (reader === null || family !== OPENING) return false;
  return scenario.openings.some((opening) => opening.id === id && opening.side !== reader);
}

const OPENING = 'opening';

/** Such choices are the other side's own business: one line tells what they did to the reader, and nothing what they were. */
function addTheirOpening(words: Words, lines: Line[], log: readonly Event[], event: Event, at: number): void {
  if (event.params.side !== words.side) return;
  addEffect(words, lines, log, { ...event, params: { ...event.params, cause: OPENING } }, at);
}

/** Causes whose words do not say whose deed it was. */
const THEIR_DEEDS: ReadonlySet<ReturnType<typeof causeKey>> = new Set(['order', 'cause.reaction']);

/** What is told of a cause that no event tells. What moves a side's trust is a deed of the other. */
function lineWords(words: Words, log: readonly Event[], { params }: Event, at: number): string {
  const cause = String(params.cause);
  if (cause === 'incidents') return dangerWords(words, log, at);
  if (cause === OPENING) return words.text.say('line.opening', sideParams(words, otherSide(words.side)));
  const isTheirs = params.meter === 'trust' && params.side === words.side;
  if (!isTheirs || !THEIR_DEEDS.has(causeKey(words, cause))) return capital(causeWords(words, cause));
  const theirs = sideParams(words, otherSide(words.side));
  if (cause === 'K3') return words.text.say('order.K3.done', theirs);
  return words.text.say('line.theirs', { ...theirs, order: causeWords(words, cause) });
}

/** Nothing while accidents are about as likely as when they were last spoken of. */
function dangerWords({ text, scenario }: Words, log: readonly Event[], at: number): string {
  const news = dangerNews(scenario, log, at);
  if (news === null) return '';
  return text.say(news.more ? 'line.danger.more' : 'line.danger.less', { why: branch(news.why) });
}

/** The line that tells a cause; of what an order does beyond its fixed effects (`M1.down`), the line of the order. */
function lineOfCause(lines: readonly Line[], turn: number, cause: string): number {
  const whole = lines.findLastIndex((line) => line.turn === turn && line.cause === cause);
  if (whole >= 0) return whole;
  const [of = ''] = cause.split('.');
  return lines.findLastIndex((line) => line.turn === turn && line.cause === of);
}

/** Neighbouring lines of one step of the turn, in the order in which they happened. */
export function stretchesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const last = stretches[stretches.length - 1];
    if (last?.[0]?.step === line.step) last.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
