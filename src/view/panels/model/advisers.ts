/** The advice at hand as the page shows it: desk by desk, with who says it and what he held by that day of 1962. */
import { type Advice, FORECAST_EVENTS, type ForecastEvent } from '../../../policy/advisers/advice.ts';
import { DESKS, type Desk, type Person, type PersonDay, type Scenario } from '../../../scenario/types.ts';

export interface Voice {
  readonly person: Person;
  readonly advice: Advice;
  /** What he held on days of 1962 that have come, the latest first. */
  readonly days: readonly PersonDay[];
}

export interface DeskVoices {
  readonly desk: Desk;
  readonly voices: readonly Voice[];
  /** How many different orders, waiting among them, are recommended. */
  readonly views: number;
}

/** Desks without advice are left out. `turn` counts from 0. */
export const voicesOf = (
  scenario: Scenario,
  advice: readonly Advice[],
  turn: number,
): readonly DeskVoices[] => {
  const day = scenario.calendar[turn]?.at.slice(0, 10) ?? '';
  return DESKS.flatMap((desk) => {
    const voices = advice
      .filter((said) => said.desk === desk)
      .flatMap((said) => voiceOf(scenario, said, day));
    if (voices.length === 0) return [];
    const views = new Set(voices.map((voice) => JSON.stringify(voice.advice.order))).size;
    return [{ desk, voices, views }];
  });
};

const voiceOf = ({ people }: Scenario, advice: Advice, day: string): readonly Voice[] => {
  const person = people.find(({ id }) => id === advice.person);
  if (person === undefined) return [];
  return [{ person, advice, days: person.days.filter(({ date }) => date <= day).reverse() }];
};

/**
 * How much force an order uses, by the family of its kind: strikes, armed forces, the line at sea, public acts, intelligence and
 * waiting, private words, gestures.
 */
const FORCE: { readonly [family: string]: number } = { S: 6, M: 5, B: 4, U: 2, P: 3, I: 1, C: -1, K: -2 };
const forceOf = ({ order }: Advice): number => (order === null ? 0 : (FORCE[order.kind.charAt(0)] ?? 0));

/**
 * The three who lie furthest apart: the most forceful order recommended, the least forceful, and one half way between. Fewer where
 * fewer different orders are recommended, none where all are of one mind.
 */
export function furthestApart(scenario: Scenario, advice: readonly Advice[], turn: number): readonly Voice[] {
  const voices = voicesOf(scenario, advice, turn)
    .flatMap((at) => at.voices)
    .sort((one, two) => forceOf(two.advice) - forceOf(one.advice));
  const different = voices.filter(
    ({ advice: { order } }, index) =>
      voices.findIndex((voice) => JSON.stringify(voice.advice.order) === JSON.stringify(order)) === index,
  );
  const first = different[0];
  const last = different[different.length - 1];
  if (first === undefined || last === undefined || first === last) return [];
  const halfWay = (forceOf(first.advice) + forceOf(last.advice)) / 2;
  const [middle] = different
    .slice(1, -1)
    .sort((one, two) => Math.abs(forceOf(one.advice) - halfWay) - Math.abs(forceOf(two.advice) - halfWay));
  return middle === undefined ? [first, last] : [first, middle, last];
}

/** What two forecast of one question as things stand, so that nothing but their eyes is different. */
export interface SameQuestion {
  readonly event: ForecastEvent;
  readonly low: Voice;
  readonly high: Voice;
}

const asThingsStand = ({ advice: { forecast } }: Voice): number => forecast.otherwise;

/** The two who differ most on any one question; null where nobody who is asked the same says something else. */
export function furthestOnOne(
  scenario: Scenario,
  advice: readonly Advice[],
  turn: number,
): SameQuestion | null {
  const voices = voicesOf(scenario, advice, turn).flatMap((at) => at.voices);
  const [most] = FORECAST_EVENTS.flatMap((event): readonly SameQuestion[] => {
    const asked = voices
      .filter((voice) => voice.advice.forecast.event === event)
      .sort((one, two) => asThingsStand(one) - asThingsStand(two));
    const [low, high] = [asked[0], asked.at(-1)];
    if (low === undefined || high === undefined) return [];
    return differ(asThingsStand(low), asThingsStand(high)) ? [{ event, low, high }] : [];
  }).sort((one, two) => apartBy(two) - apartBy(one));
  return most ?? null;
}

const apartBy = ({ low, high }: SameQuestion): number => asThingsStand(high) - asThingsStand(low);

/** A chance as people say it: so many in ten, or in a hundred where it is small or great; `rare` below one in a hundred. */
export type Chance =
  | { readonly code: 'ten' | 'hundred'; readonly count: number }
  | { readonly code: 'rare'; readonly count: 0 };

export const chanceOf = (ppm: number): Chance => {
  const hundredths = Math.round(ppm / 10_000);
  if (hundredths < 1) return { code: 'rare', count: 0 };
  if (hundredths < 10 || hundredths > 90) return { code: 'hundred', count: Math.min(99, hundredths) };
  return { code: 'ten', count: Math.round(ppm / 100_000) };
};

/** Whether two chances differ when they are said aloud. */
export const differ = (one: number, two: number): boolean =>
  JSON.stringify(chanceOf(one)) !== JSON.stringify(chanceOf(two));
