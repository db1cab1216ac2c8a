/** The eight meters of the desk (RULES 1.4): value in words, how full, how it moved in the latest resolution, and why. */
import { riskFactors } from '../../../engine/riskParts.ts';
import type { EndCode, Event, Observation, OwnSeen, UssrMilitary } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { causeWords } from '../words/causeWords.ts';
import { alertWords } from '../words/orderWords.ts';
import { oneInWords, percentChangeWords, percentWords } from '../words/riskWords.ts';
import { branch, momentOf, type Words } from '../words/words.ts';
import { nextClock } from './clock.ts';
import { besideBefore, FULL_LAUNCHERS, rangeParams } from './counts.ts';
import { isPull, isUntied, knotSeen } from './knot.ts';

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
  /** The same as short as it can be where the strip has no room for more. */
  readonly figure: string;
  /** What stands behind or beside the value, or empty. */
  readonly note: string;
  /** 0 to 1 for the bar, or null where a bar says nothing. */
  readonly level: number | null;
  /** How far the truth may lie to either side of `level`; 0 for what is known. */
  readonly spread: number;
  /** Signed change in the latest resolution, or empty. */
  readonly change: string;
  /** True when the change is for the worse. */
  readonly worse: boolean;
  /** True near the point at which it decides the game, or the worst. */
  readonly grave: boolean;
  readonly why: readonly string[];
  readonly about: string;
}

export function metersOf(words: Words, update: Update): readonly MeterView[] {
  const { observation } = update;
  const { own } = observation;
  if (own === null) return [];
  const { side } = words;
  const recent = update.log.slice(update.resolutionFrom);
  const points = (id: 'home' | 'allies' | 'credibility', value: number): MeterView => ({
    ...hundredth(words, id, value),
    grave: value <= GRAVE.points,
    ...movement(words, recent, id, side),
  });
  return [
    alertMeter(words, own),
    riskMeter(words, observation, own, recent),
    areLeaving(observation)
      ? plain(words, 'launchers', words.text.say('meter.launchers.leaving'))
      : launchersMeter(words, own, update.log),
    points('home', own.common.home),
    points('allies', own.common.allies),
    points('credibility', observation.pub.credibility[side]),
    isUntied(update.log)
      ? plain(words, 'knot', words.text.say('rope.untied'))
      : knotMeter(words, observation, recent),
    clockMeter(words, observation),
  ];
}

/** Where a meter is called grave: a leader falls at 10 points (RULES 12.3); ppm, milli-points and hours. */
const GRAVE = { points: 20_000, risk: 100_000, knot: 60_000, hours: 6 } as const;

const hundredth = (words: Words, id: MeterId, value: number): MeterView => ({
  ...plain(words, id, words.text.say('meter.of100', { value: words.text.points(value) })),
  figure: words.text.points(value),
  level: value / 100_000,
});

function plain(words: Words, id: MeterId, value: string): MeterView {
  const { text, side } = words;
  return {
    id,
    name: text.say(`meter.${id}`, { side }),
    value,
    figure: value,
    note: '',
    level: null,
    spread: 0,
    change: '',
    worse: false,
    grave: false,
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

/** What makes accidents likeliest as things stand; empty where nothing does. */
function likeliestWords({ text, scenario, side }: Words, observation: Observation): string {
  const [most] = riskFactors(scenario, observation);
  if (most === undefined) return '';
  const part = branch(most.part);
  return text.say('meter.risk.most', { part, side, times: text.points(most.times) });
}

function riskMeter(
  words: Words,
  observation: Observation,
  own: OwnSeen,
  recent: readonly Event[],
): MeterView {
  const { side } = words;
  const ppm = own.common.riskRun;
  const moves = recent.filter((event) => isMeterEvent(event, 'risk', side));
  const by = moves.reduce((sum, event) => sum + Number(event.params.by), 0);
  return {
    ...plain(words, 'risk', percentWords(words, ppm)),
    note: oneInWords(words, ppm),
    level: Math.min(1, ppm / FULL_RISK),
    change: by === 0 ? '' : percentChangeWords(words, by),
    worse: by > 0,
    grave: ppm >= GRAVE.risk,
    why: [
      ...moves.map((event) => causeWords(words, String(event.params.cause))),
      likeliestWords(words, observation),
    ].filter(Boolean),
  };
}

const SETTLED: readonly (EndCode | null)[] = ['E1', 'E2', 'E3', 'E4'];

/** The settlement takes the missiles out of Cuba: how many stood ready is past. */
const areLeaving = ({ pub }: Observation): boolean => SETTLED.includes(pub.end);

const isMoscow = (military: OwnSeen['military']): military is UssrMilitary =>
  military !== null && 'launchers' in military;

function launchersMeter(words: Words, own: OwnSeen, log: readonly Event[]): MeterView {
  const { text } = words;
  if (isMoscow(own.military)) {
    return {
      ...plain(words, 'launchers', text.points(Math.floor(own.military.launchers / 1000) * 1000)),
      level: own.military.launchers / FULL_LAUNCHERS,
    };
  }
  const film = own.intelligence;
  if (film === null || !('spread' in film) || film.hour < 0)
    return plain(words, 'launchers', text.say('meter.unknown'));
  const range = rangeParams(words, film);
  const beside = besideBefore(
    words,
    log,
    log.findLastIndex(({ code }) => code === 'photographs'),
  );
  return {
    ...plain(words, 'launchers', text.say('count.likely', range)),
    figure: text.say('count.range', range),
    note: text.say('count.age', { when: momentOf(words, film.hour) }),
    level: film.launchers / FULL_LAUNCHERS,
    spread: film.spread / FULL_LAUNCHERS,
    why: beside === '' ? [] : [beside],
  };
}

function knotMeter(words: Words, observation: Observation, recent: readonly Event[]): MeterView {
  const { text, side } = words;
  const { knot } = knotSeen(observation, side);
  const moves = recent.filter(isPull);
  const sum = moves.reduce((total, event) => total + Number(event.params.by), 0);
  return {
    ...hundredth(words, 'knot', knot),
    grave: knot >= GRAVE.knot,
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
  if (clock === null) return plain(words, 'clock', text.say('meter.none'));
  return {
    ...plain(words, 'clock', hoursWords(words, observation, clock.hours)),
    note: text.say(`clock.${clock.kind}`),
    grave: clock.hours <= GRAVE.hours,
  };
}

const DAY = 24;

/** In a turn of days what runs out before its end leaves no turn to wait, however many hours that are. */
function hoursWords({ text, scenario }: Words, { pub }: Observation, hours: number): string {
  const lasts = scenario.calendar[pub.turn]?.hours ?? DAY;
  return lasts > DAY && hours <= lasts ? text.say('clock.turn') : text.say('clock.hours', { hours });
}
