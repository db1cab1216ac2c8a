/** What comes with time, with the scenario's own events and openings, and at the end (RULES 11 to 13). */
import { after, type Changes, hoursOf, keyOf, last, type Moment, type Rule } from './moment.ts';

/** RULES 11.2: 24 October, 08:00, counted from 16 October, 08:00. */
const COSTLY_FROM = 8 * 24;

/** RULES 11.2: 2 points a day at home, 1 among Moscow's allies, for the hours of this turn that cost. */
const noDeal = (moment: Moment): Changes => {
  const hours = hoursOf(moment);
  const days = Math.max(0, Math.min(hours, moment.before.pub.hour + hours - COSTLY_FROM)) / 24;
  const home = -Math.floor(2000 * days);
  return { 'home us': home, 'home ussr': home, 'allies ussr': -Math.floor(1000 * days) };
};

/** RULES 11.3. */
const landingForce = (moment: Moment): Changes => ({
  castro: moment.before.us.military.invasion > 60_000 ? Math.floor((3000 * hoursOf(moment)) / 12) : 0,
});

/** RULES 11.4. */
const pause = (moment: Moment): Changes => ({ 'home us': -Math.floor((1000 * hoursOf(moment)) / 12) });

type Effects = readonly {
  readonly side: 'us' | 'ussr';
  readonly meter: Parameters<typeof keyOf>[0];
  readonly milli: number;
}[];

const changesOf = (effects: Effects): Changes =>
  Object.fromEntries(effects.map(({ side, meter, milli }) => [keyOf(meter, side), milli]));

const nameAfterPoint = ({ cause }: Moment): string => cause.slice(cause.indexOf('.') + 1);

/** An event of the scenario that this step has told. */
const scenarioEvent = (moment: Moment): Changes => {
  const id = nameAfterPoint(moment);
  const event = moment.scenario.events.find((known) => known.id === id);
  return event === undefined || last(moment, 'told', { id }) === null ? {} : changesOf(event.effects);
};

/** The choice just made in the prelude (RULES 13). */
const opening = (moment: Moment): Changes => {
  const { scenario, action } = moment;
  const put = scenario.openings.find(({ id }) => id === nameAfterPoint(moment));
  const chosen = put?.choices.find(({ id }) => action.kind === 'reaction' && id === action.choice);
  return changesOf((chosen?.effects ?? []).filter((effect) => effect.kind === 'meter'));
};

export const CLOCK_CAUSES: { readonly [cause: string]: Rule } = {
  'clock.no-deal': noDeal,
  'clock.landing-force': landingForce,
  'clock.pause': pause,
  'missiles-stay': ({ scenario: { reckoning } }) => ({
    'prestige us': -reckoning.acquiescence.prestige,
    'home us': -reckoning.acquiescence.home,
  }),
  'routine.flights': ({ scenario }) => ({
    castro: scenario.orders.I2?.effects.find(({ meter }) => meter === 'castro')?.milli ?? 0,
  }),
  'routine.hunt': after('surfaced', {}, () => ({ 'credibility us': 2000, 'prestige ussr': -2000 })),
  reckless: (moment) => {
    const cost = -Math.floor((1000 * hoursOf(moment)) / 12);
    return { 'home us': cost, 'home ussr': cost };
  },
  event: scenarioEvent,
  opening,
};
