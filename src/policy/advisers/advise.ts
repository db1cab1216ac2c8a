/**
 * The advisers of a side: each looks at what its leader sees, through his own eyes, and says what he would order at his desk, why,
 * and what he expects. Pure: same observation and seed, same advice, on every machine; nothing but the observation is known (law 7).
 */
import { firstWord } from '../../base/random.ts';
import type { Action, Observation, Order } from '../../engine/types.ts';
import { DESKS, type Desk, type Person, type Scenario, type Side } from '../../scenario/types.ts';
import type { Advice, Forecast, ForecastEvent } from './advice.ts';
import { candidatesOf } from './candidates.ts';
import { characterOn } from './characters/named.ts';
import { canAsk } from './events.ts';
import { openForesight } from './foresee.ts';
import { type Expected, expect, felt } from './judgement.ts';
import { reasonFor } from './reason.ts';
import { likingOf, type Seat } from './seat.ts';

/** Apart from the streams of chance and of choices, which an episode opens by the same seed. */
const ADVICE = 0x5bd1e995;

/** An order must promise this much more than waiting, milli-points. */
const WORTH_ACTING = 60;

/** The seed of a turn's advice in an episode. */
export const adviceSeed = (seed: number, turn: number): number => firstWord(seed ^ ADVICE, turn);

/**
 * One advice for everybody who has a desk, in the order of the desks. Empty unless the orders of the leader who sees `seen` are due.
 * `legal` lists that leader's actions.
 */
export const advise = (
  scenario: Scenario,
  seen: Observation,
  legal: readonly Action[],
  seed: number,
): readonly Advice[] => {
  const { side, own, phase } = seen;
  if (side === null || own === null || own.reaction !== null || phase !== 'orders' || seen.pub.sealed[side])
    return [];
  const foresight = openForesight(scenario, seen, side, seed);
  const day = scenario.calendar[seen.pub.turn]?.at.slice(0, 10) ?? '';
  return DESKS.flatMap((desk) =>
    speakersAt(scenario, side, desk).map((person) => {
      const character = characterOn(person.id, day);
      const seat: Seat = { scenario, seen, side, desk, character, foresight };
      return adviceOf(person, seat, legal);
    }),
  );
};

const speakersAt = ({ people }: Scenario, side: Side, desk: Desk): readonly Person[] =>
  people.filter((person) => person.side === side && person.desk === desk);

interface Weighed {
  readonly order: Order | null;
  readonly expected: Expected;
  readonly habit: number;
}

const adviceOf = (person: Person, seat: Seat, legal: readonly Action[]): Advice => {
  const { seen, desk, character, foresight } = seat;
  const weigh = (order: Order | null): Weighed => ({
    order,
    expected: expect(character, seen, foresight.of(desk, order)),
    habit: order === null ? WORTH_ACTING : likingOf(seat, order),
  });
  const waiting = weigh(null);
  const best = candidatesOf(seat, legal)
    .map(weigh)
    .reduce((one, two) => (total(seat, two) > total(seat, one) ? two : one), waiting);
  return {
    person: person.id,
    desk,
    order: best.order,
    reason:
      best.order === null
        ? { code: 'patience' }
        : reasonFor(character, waiting.expected, best.expected, best.habit),
    forecast: forecastOf(seat, waiting, best),
  };
};

const total = ({ character }: Seat, { expected, habit }: Weighed): number =>
  felt(character, expected).reduce((sum, { milli }) => sum + milli, habit);

const ALWAYS: ForecastEvent = 'settlement';

const forecastOf = ({ scenario, seen, side, character }: Seat, waiting: Weighed, best: Weighed): Forecast => {
  const event = character.watches.find((each) => canAsk(scenario, each, seen, side)) ?? ALWAYS;
  return { event, ppm: best.expected.chances[event], otherwise: waiting.expected.chances[event] };
};
