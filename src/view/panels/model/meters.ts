/** The eight meters of the desk (RULES 1.4): value in words, how full, how it moved in the latest resolution, and why. */
import type { Event, Observation, OwnSeen, UssrMilitary } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { causeWords } from '../words/eventWords.ts';
import { alertWords } from '../words/orderWords.ts';
import { momentOf, otherSide, type Words } from '../words/words.ts';
import { nextClock } from './clock.ts';

export const METER_IDS = [
  'alert',
  'risk',
  'launchers',
  'home',
  'allies',
  'credibility',
  'knot',
  'clock',
] as const;
export type MeterId = (typeof METER_IDS)[number];

export interface MeterView {
  readonly id: MeterId;
  readonly name: string;
  readonly value: string;
  /** What stands behind or beside the value, or empty. */
  readonly note: string;
  /** 0 to 1 for the bar, or null where a bar says nothing. */
  readonly level: number | null;
  /** Signed change in the latest resolution, or empty. */
  readonly change: string;
  /** True when the change is for the worse. */
  readonly worse: boolean;
  readonly why: readonly string[];
  readonly about: string;
}

/** The knot as a viewer may reckon it: its own stock exactly, the other's as shown (RULES 7.2). Milli-points. */
export function knotSeen({ pub, own }: Observation, side: Side): { us: number; ussr: number; knot: number } {
  const ownStock = Math.min(
    100_000,
    (own?.common.stakes ?? []).reduce((sum, stake) => sum + stake, 0),
  );
  const shown = Math.min(100_000, pub.stakesShown[otherSide(side)]);
  const us = side === 'us' ? ownStock : shown;
  const ussr = side === 'us' ? shown : ownStock;
  return { us, ussr, knot: Math.floor((us + ussr) / 2) };
}

export function metersOf(words: Words, update: Update): readonly MeterView[] {
  const { observation } = update;
  const { own } = observation;
  if (own === null) return [];
  const { side, text } = words;
  const recent = update.log.slice(update.resolutionFrom);
  const points = (id: 'home' | 'allies' | 'credibility', value: number): MeterView => ({
    ...plain(words, id, text.say('meter.of100', { value: text.points(value) })),
    level: value / 100_000,
    ...movement(words, recent, id, side),
  });
  return [
    alertMeter(words, own),
    riskMeter(words, own, recent),
    launchersMeter(words, own),
    points('home', own.common.home),
    points('allies', own.common.allies),
    points('credibility', observation.pub.credibility[side]),
    knotMeter(words, observation, recent),
    clockMeter(words, observation),
  ];
}

function plain(words: Words, id: MeterId, value: string): MeterView {
  const { text, side } = words;
  return {
    id,
    name: text.say(`meter.${id}`, { side }),
    value,
    note: '',
    level: null,
    change: '',
    worse: false,
    why: [],
    about: text.say(`meter.${id}.about`, { side }),
  };
}

const isMeterEvent = (event: Event, meter: string, side: Side): boolean =>
  event.code === 'meter' && event.params.meter === meter && event.params.side === side;

/** Sum and causes of a meter's changes among some events. */
function movement(words: Words, events: readonly Event[], meter: string, side: Side) {
  const moves = events.filter((event) => isMeterEvent(event, meter, side));
  const sum = moves.reduce((total, event) => total + Number(event.params.by), 0);
  return {
    change: sum === 0 ? '' : words.text.change(sum),
    worse: sum < 0,
    why: moves.map((event) => moveWords(words, event)),
  };
}

const moveWords = ({ text, ...rest }: Words, event: Event): string =>
  text.say('meter.move', {
    by: text.change(Number(event.params.by)),
    cause: causeWords({ text, ...rest }, String(event.params.cause)),
  });

function alertMeter(words: Words, own: OwnSeen): MeterView {
  const { alert } = own.common;
  return { ...plain(words, 'alert', alertWords(words, words.side, alert)), level: alert / 4 };
}

/** Chances are for the eye on a scale that makes the small ones visible: a full bar is 25%. */
const FULL_RISK = 250_000;

function riskMeter(words: Words, own: OwnSeen, recent: readonly Event[]): MeterView {
  const { text, side } = words;
  const ppm = own.common.riskRun;
  const oneIn = text.oneIn(ppm);
  const moves = recent.filter((event) => isMeterEvent(event, 'risk', side));
  const by = moves.reduce((sum, event) => sum + Number(event.params.by), 0);
  return {
    ...plain(
      words,
      'risk',
      oneIn === undefined ? text.say('meter.none') : text.say('meter.oneIn', { n: oneIn }),
    ),
    note: ppm > 0 ? text.say('meter.percent', { percent: text.percent(ppm) }) : '',
    level: Math.min(1, ppm / FULL_RISK),
    change: by === 0 ? '' : text.say('meter.percentMore', { percent: text.percent(by) }),
    worse: by > 0,
    why: moves.map((event) => causeWords(words, String(event.params.cause))),
  };
}

const isMoscow = (military: OwnSeen['military']): military is UssrMilitary =>
  military !== null && 'launchers' in military;

function launchersMeter(words: Words, own: OwnSeen): MeterView {
  const { text } = words;
  if (isMoscow(own.military)) {
    return {
      ...plain(words, 'launchers', text.points(Math.floor(own.military.launchers / 1000) * 1000)),
      level: own.military.launchers / 24_000,
    };
  }
  const film = own.intelligence;
  if (film === null || !('spread' in film) || film.hour < 0)
    return plain(words, 'launchers', text.say('meter.unknown'));
  return {
    ...plain(
      words,
      'launchers',
      text.say('meter.spread', { value: text.points(film.launchers), spread: text.points(film.spread) }),
    ),
    note: text.say('meter.age', { when: momentOf(words, film.hour) }),
    level: film.launchers / 24_000,
  };
}

function knotMeter(words: Words, observation: Observation, recent: readonly Event[]): MeterView {
  const { text, side } = words;
  const { knot } = knotSeen(observation, side);
  const moves = recent.filter((event) => event.code === 'meter' && event.params.meter === 'stakes');
  const sum = moves.reduce((total, event) => total + Number(event.params.by), 0);
  return {
    ...plain(words, 'knot', text.say('meter.of100', { value: text.points(knot) })),
    level: knot / 100_000,
    change: sum === 0 ? '' : text.change(sum / 2),
    worse: sum > 0,
    why: moves.map((event) =>
      text.say('meter.moveOf', {
        who: text.say(event.params.side === 'us' ? 'side.us' : 'side.ussr'),
        by: text.change(Number(event.params.by)),
        cause: causeWords(words, String(event.params.cause)),
      }),
    ),
  };
}

function clockMeter(words: Words, observation: Observation): MeterView {
  const { text } = words;
  const clock = nextClock(words.scenario, observation, words.side);
  return {
    ...plain(words, 'clock', text.say('clock.hours', { hours: clock.hours })),
    note: text.say(`clock.${clock.kind}`),
    level: null,
  };
}
