/**
 * Flights over Cuba (RULES 8.1, 8.2, 16.1, 16.2, 16.4): ordered once they are flown each day until they are called off; they bring back film, and
 * may be fired on. Every count is drawn once and stored.
 */
import { clamp, type Game, next, setContact, shift, task, tell, turnHours } from '../game.ts';
import { sitesKnownOn } from '../start.ts';
import type { Task, Working } from '../state.ts';
import { NOISE_STEPS, NOISE_WEIGHTS } from '../tables.ts';
import { raiseIncident } from './incidents.ts';

const DAY = 24;
export const LOW_FLIGHTS = 2;
/** Castro's pressure, milli-points, from which the Cuban guns fire on low flights (RULES 16.2). Modelling choice. */
const GUNS_FIRE = 73_000;
/** Standard deviation of a count of launchers by grade of photograph, thousandths of a launcher (RULES 8.1). */
const SPREAD: readonly number[] = [6000, 4000, 2000];
/** Chance that an aircraft is hit, ppm: by grade, with air defence held and free (RULES 14, I1 and I2). */
const HIT: readonly (readonly [number, number])[] = [
  [0, 0],
  [10_000, 60_000],
  [30_000, 100_000],
];

/** Cuban gunners fire on low flights. */
export const gunsFire = ({ pub, ussr }: Working): boolean =>
  pub.disclosed !== 'no' && ussr.intelligence.castro >= GUNS_FIRE;

/** Whether the turn holds an hour at which a day of the calendar begins: 08:00 in Washington. */
const holdsMorning = (game: Game): boolean => {
  const { hour } = game.state.pub;
  return Math.ceil(hour / DAY) * DAY < hour + turnHours(game);
};

/** The day's flight, unless an order of this turn sends one. */
export const flySchedule = (game: Game): void => {
  const { orders, intelligence } = game.state.us;
  const ordered = orders.intelligence?.kind;
  if (intelligence.schedule === 0 || ordered === 'I1' || ordered === 'I2' || !holdsMorning(game)) return;
  if (intelligence.schedule === LOW_FLIGHTS) {
    const angers = game.scenario.orders.I2?.effects.find(({ meter }) => meter === 'castro');
    shift(game, 'castro', 'ussr', angers?.milli ?? 0, 'routine.flights');
  }
  fly(game, intelligence.schedule);
};

/** I7: the flights are called off, or resumed as low as they have been. */
export const setSchedule = (game: Game, on: boolean): void => {
  const { intelligence, common } = game.state.us;
  intelligence.schedule = on ? Math.max(1, common.reconTier) : 0;
  tell(game, 'us', 'routine', { routine: 'flights', on: on ? 1 : 0 }, 'intelligence');
};

/** Flights once ordered are flown each day (RULES 16.1). */
export const orderFlights = (game: Game, tier: number): void => {
  game.state.us.intelligence.schedule = tier;
  fly(game, tier);
};

/** One flight: 1 high, 2 low. Low ones bring the forces near each other, nearer still when the guns fire. */
const fly = (game: Game, tier: number): void => {
  game.state.dark.flown = true;
  const near = tier < 2 ? 0 : gunsFire(game.state) ? 2 : 1;
  if (game.state.pub.contact < near) setContact(game, near, near === 1 ? 'us' : null);
  next(game, task('recon', 'us', tier), task('recon-risk', 'us', tier));
};

/** A count of ready launchers from film, with noise; camouflage widens it by half. */
export const photograph = (game: Game, { a: tier }: Task, draw: number): void => {
  const { us, ussr, pub } = game.state;
  const spread = Math.floor(((SPREAD[tier] ?? 6000) * (ussr.military.camouflage ? 3 : 2)) / 2);
  const noise = Math.floor(((NOISE_STEPS[draw] ?? 0) * spread) / 1000);
  const seen = clamp(ussr.military.launchers + noise, 0, 24_000);
  us.intelligence.launchers = Math.floor((seen + 500) / 1000) * 1000;
  us.intelligence.spread = spread;
  us.intelligence.hour = pub.hour;
  us.common.reconTier = Math.max(us.common.reconTier, tier);
  us.common.sitesKnown = Math.max(us.common.sitesKnown, sitesKnownOn(game.scenario, pub.turn + 1));
  tell(game, 'us', 'photographs', { tier, launchers: us.intelligence.launchers, spread }, 'intelligence');
};

export const photographWeights = (): number[] => [...NOISE_WEIGHTS];

/** Held, free, or halfway where crews fire with the Cuban guns because nobody has told them not to (RULES 16.4). */
const hitChance = (state: Working, tier: number): number => {
  const [held = 0, free = 0] = HIT[tier] ?? [];
  const { samFree, crewsHeld } = state.ussr.military;
  if (samFree) return free;
  return gunsFire(state) && !crewsHeld ? (held + free) / 2 : held;
};

/** The crisis must be open before anyone fires: undiscovered film was flown unharmed. */
export const hitWeights = (game: Game, { a: tier }: Task): number[] | null => {
  if (game.state.pub.disclosed === 'no') return null;
  const chance = hitChance(game.state, tier);
  const pressed = Math.floor((chance * (50_000 + game.state.ussr.intelligence.castro)) / 100_000);
  return [1_000_000 - pressed, pressed];
};

/** Missiles bring down what flies high, guns what flies low. */
export const hit = (game: Game, { a: tier }: Task, draw: number): void => {
  if (draw === 1) raiseIncident(game, 'shoot-down', 'bloodshed', tier === 1 ? 'nm-anderson' : 'nm-lowlevel');
};
