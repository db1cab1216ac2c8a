/** The debrief's codes in words: lines, moments and why they mattered, misreadings. */
import type {
  Accident,
  Debrief,
  Params as Found,
  Line,
  Misreading,
  Topic,
  TurningPoint,
} from '../../../debrief/types.ts';
import {
  type Driver,
  type NearMiss,
  ORDER_KINDS,
  type OrderKind,
  otherSide,
  type Side,
} from '../../../scenario/types.ts';
import type { CodeOf } from '../../../text/keys.ts';
import type { Params } from '../../../text/text.ts';
import { causeWords, choiceWords, incidentWords } from '../words/causeWords.ts';
import { endWords } from '../words/eventWords.ts';
import { clauseWords } from '../words/offerWords.ts';
import { alertWords, orderName, shipList } from '../words/orderWords.ts';
import { percentWords } from '../words/riskWords.ts';
import { branch, isSide, sideParams, type Words } from '../words/words.ts';

const isOrder = (value: unknown): value is OrderKind => (ORDER_KINDS as readonly unknown[]).includes(value);

export const asOrderKind = (value: unknown): OrderKind | undefined => (isOrder(value) ? value : undefined);

/** `…Milli` as whole points, `…Ppm` as a percentage or, where it is not known yet, as dots, both without their ending; a side as `who` and `foe` beside its code; orders and ends by name. */
function worded(words: Words, found: Found): Params {
  const pairs = Object.entries(found).flatMap(
    ([name, value]): readonly (readonly [string, string | number])[] => {
      if (name.endsWith('Milli')) return [[name.slice(0, -5), Math.round(Number(value) / 1000)]];
      if (name.endsWith('Ppm')) return [[name.slice(0, -3), knownWords(words, value)]];
      if (name === 'kind') return [['order', isOrder(value) ? orderName(words, value) : String(value)]];
      if (name === 'end') return [['end', endWords(words, String(value))]];
      if (name !== 'side' || !isSide(value))
        return [[name, typeof value === 'number' ? value : branch(value)]];
      return Object.entries(sideParams(words, value));
    },
  );
  return Object.fromEntries(pairs);
}

/** A figure among parameters, which may be a blank. */
export const knownWords = (words: Words, ppm: string | number | undefined): string =>
  ppm === '' ? words.text.say('debrief.risk.pending') : percentWords(words, Number(ppm ?? 0));

/** A figure of risk of the debrief: dots while it is being worked out. */
export const runWords = (words: Words, { riskFrom }: Pick<Debrief, 'riskFrom'>, ppm: number): string =>
  knownWords(words, riskFrom === 'pending' ? '' : ppm);

/** What risk came from, named by the ledger or by the rules. */
export function riskCauseWords(words: Words, cause: string): string {
  const key = `luck.cause.${cause}`;
  return words.text.has(key) ? words.text.say(key) : causeWords(words, cause);
}

const sideOf = (found: Found): Side => (found.side === 'ussr' ? 'ussr' : 'us');

/** Whether a figure among these is not known yet. */
const isPending = (found: Found): boolean => Object.values(found).includes('');

/** What was not false, only less than there was. */
const INCOMPLETE: readonly Topic[] = ['submarines', 'talks'];

/** What is said of a line on which a side was wrong. */
export const wrongWords = ({ text }: Words, topic: Topic): string =>
  text.say(INCOMPLETE.includes(topic) ? 'debrief.partly' : 'debrief.wrong');

export function lineWords(words: Words, { code, params }: Line): string {
  if (code === 'risk.known' && isPending(params)) return words.text.say('debrief.risk.soon');
  return words.text.say(`debrief.line.${code}`, { ...worded(words, params), ...alertParams() });

  function alertParams(): Params {
    if (code === 'alert.seen') return { step: alertWords(words, sideOf(params), Number(params.alert)) };
    if (code !== 'alert.known') return {};
    return {
      us: alertWords(words, 'us', Number(params.us)),
      ussr: alertWords(words, 'ussr', Number(params.ussr)),
    };
  }
}

/** A step of readiness by its name, and where it stands on the ladder of five for those who do not know the names. */
const alertTold = (words: Words, side: Side, alert: string | number | undefined): string =>
  words.text.say('debrief.alert.step', {
    step: alertWords(words, side, Number(alert)),
    nth: Number(alert) + 1,
  });

export const turningWords = (words: Words, { code, params }: Pick<TurningPoint, 'code' | 'params'>): string =>
  words.text.say(`debrief.turning.${code}`, {
    ...worded(words, params),
    ...turningParams(words, code, params),
  });

function turningParams(words: Words, code: TurningPoint['code'], params: Found): Params {
  switch (code) {
    case 'incident': {
      const kind = String(params.incident);
      const answer = params.choice === 'none' ? 'none' : choiceWords(words, kind, String(params.choice), '');
      return {
        incident: incidentWords(words, kind, String(params.pattern)),
        kind: branch(kind),
        answer,
      };
    }
    case 'ship-stopped':
      return { ship: words.names.ship(String(params.ship)) };
    case 'broken':
    case 'revealed':
      return { clause: clauseWords(words, Number(params.issue), Number(params.level), null) };
    case 'alert':
      return {
        from: alertTold(words, sideOf(params), params.from),
        to: alertTold(words, sideOf(params), params.to),
      };
    default:
      return {};
  }
}

export function whyWords(words: Words, { why: { code, params } }: TurningPoint): string {
  const { text } = words;
  if ((code === 'risk' || code === 'risk-run') && isPending(params))
    return text.say('debrief.why.risk.pending');
  const signed: Params =
    code === 'worth'
      ? { us: text.change(Number(params.usMilli)), ussr: text.change(Number(params.ussrMilli)) }
      : { by: text.change(Number(params.byMilli ?? 0)) };
  return text.say(`debrief.why.${code}`, { ...worded(words, params), ...signed });
}

export function misreadingWords(words: Words, { code, side, params }: Misreading): string {
  const foe = otherSide(side);
  const own: Params =
    code === 'alert-underrated' || code === 'alert-overrated'
      ? {
          believed: alertTold(words, foe, params.believed),
          truth: alertTold(words, foe, params.truth),
        }
      : {};
  const ships: Params =
    code === 'ships-had-turned' ? { ships: shipList(words, String(params.ships).split(' ')) } : {};
  return words.text.say(`debrief.misreading.${code}`, {
    ...worded(words, { ...params, side }),
    ...own,
    ...ships,
  });
}

/** What followed in that turn, where anything turned on the misreading, and the risk then run; `run` null while that is being worked out. */
export const ledToWords = (words: Words, { ledTo }: Misreading, run: string | null): string => {
  const { text } = words;
  const risk =
    run === null ? text.say('debrief.why.risk.pending') : text.say('debrief.misreading.run', { run });
  return ledTo === null
    ? risk
    : `${text.say('debrief.misreading.led', { what: turningWords(words, ledTo) })} ${risk}`;
};

/** Compiles only while every driver has its message. */
const driverKey = (driver: Driver & CodeOf<'driver.'>): `driver.${Driver}` => `driver.${driver}`;

export const accidentWords = (words: Words, { kind, severity, pattern }: Accident): string =>
  words.text.say('event.incident', {
    incident: incidentWords(words, kind, pattern),
    kind: branch(kind),
    pattern: branch(pattern),
    severity,
  });

/** What drove it in this game; empty where nothing was as strong as in 1962. */
export const driversWords = ({ text }: Words, { drivers }: Accident): string =>
  drivers.length === 0
    ? ''
    : text.say('debrief.accident.drivers', {
        drivers: drivers.map((driver) => text.say(driverKey(driver))).join('; '),
      });

/** The near miss itself: its day, what happened, what made it likelier and how it ended. */
export const precedentWords = ({ text, names }: Words, nearMiss: NearMiss): string =>
  text.say('debrief.accident.precedent', {
    day: text.day(nearMiss.date),
    what: names.of(nearMiss.precedent.text),
    likelier: names.of(nearMiss.likelier),
    ended: names.of(nearMiss.ended),
  });
