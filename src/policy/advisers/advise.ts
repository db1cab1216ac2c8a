/**
 * The advisers of a side: each looks at what its leader sees, through his own eyes, and says what he would order at his desk, why,
 * and what he expects. Pure: same observation and seed, same advice, on every machine; nothing but the observation is known (law 7).
 */
import { firstWord } from '../../base/random.ts';
import type { Action, Observation } from '../../engine/types.ts';
import { bundleIn } from '../../engine/worth.ts';
import { DESKS, type Desk, type Person, type Scenario, type Side } from '../../scenario/types.ts';
import type { Advice, Forecast, ForecastEvent, OnOffer } from './advice.ts';
import { candidatesOf } from './candidates.ts';
import { characterOn } from './characters/named.ts';
import { canAsk } from './events.ts';
import { openForesight } from './foresee.ts';
import type { Given } from './lately.ts';
import { answerOf, jars } from './onOffer.ts';
import { reasonFor } from './reason.ts';
import type { Seat } from './seat.ts';
import { suitsOf } from './suits.ts';
import { total, type Weighed, weigh } from './weigh.ts';

/** Apart from the streams of chance and of choices, which an episode opens by the same seed. */
const ADVICE = 0x5bd1e995;

/** Of two orders that are as good as this to him, milli-points, he names the one that nobody at his table has named. */
const AS_GOOD = 800;

/** The seed of a turn's advice in an episode. */
export const adviceSeed = (seed: number, turn: number): number => firstWord(seed ^ ADVICE, turn);

/**
 * One advice for everybody who has a desk, in the order of the desks. Empty unless the orders of the leader who sees `seen` are due.
 * `legal` lists that leader's actions; `lately` is what he ordered last turn (`givenBefore`).
 */
export const advise = (
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
  lately: readonly Given[] = [],
): readonly Advice[] => {
  const { side, own, phase } = seen;
  if (side === null || own === null || own.reaction !== null || phase !== 'orders' || seen.pub.sealed[side])
    return [];
  const foresight = openForesight(scenario, seen, side, seed);
  const day = scenario.calendar[seen.pub.turn]?.at.slice(0, 10) ?? '';
  return DESKS.flatMap((desk) => {
    const said: Advice[] = [];
    for (const person of speakersAt(scenario, side, desk)) {
      const character = characterOn(person.id, day);
      const seat: Seat = { scenario, seen, side, desk, character, foresight, lately };
      said.push(adviceOf(person, day, seat, legal, said));
    }
    return said;
  });
};

const speakersAt = ({ people }: Scenario, side: Side, desk: Desk): readonly Person[] =>
  people.filter((person) => person.side === side && person.desk === desk);

const adviceOf = (
  person: Person,
  day: string,
  seat: Seat,
  legal: readonly Action[],
  before: readonly Advice[],
): Advice => {
  const { desk, seen, character } = seat;
  const waiting = weigh(seat, null);
  const table = answerOf(seat, legal, waiting);
  const best = table?.answer ?? bestOf(seat, legal, waiting, table?.onOffer, before);
  const terms = best.order === null ? null : bundleIn(best.order);
  return {
    person: person.id,
    desk,
    order: best.order,
    ...(terms === null ? {} : { suits: suitsOf(seat, terms) }),
    reason: reasonFor(person, day, seat, waiting, best),
    forecast: forecastOf(seat, waiting, best),
    ...(character.course === undefined || seen.pub.disclosed !== 'no' ? {} : { course: character.course }),
    ...(table === null ? {} : { onOffer: table.onOffer }),
  };
};

const bestOf = (
  seat: Seat,
  legal: readonly Action[],
  waiting: Weighed,
  word: OnOffer | undefined,
  before: readonly Advice[],
): Weighed => {
  const named = new Set(before.map(({ order }) => JSON.stringify(order)));
  const merit = (weighed: Weighed): number =>
    total(seat, weighed) - (weighed !== waiting && named.has(JSON.stringify(weighed.order)) ? AS_GOOD : 0);
  return candidatesOf(seat, legal)
    .filter((order) => !jars(order, word))
    .map((order) => weigh(seat, order))
    .reduce((one, two) => (merit(two) > merit(one) ? two : one), waiting);
};

const ALWAYS: ForecastEvent = 'settlement';

const forecastOf = ({ scenario, seen, side, character }: Seat, waiting: Weighed, best: Weighed): Forecast => {
  const event = character.watches.find((each) => canAsk(scenario, each, seen, side)) ?? ALWAYS;
  return { event, ppm: best.expected.chances[event], otherwise: waiting.expected.chances[event] };
};
