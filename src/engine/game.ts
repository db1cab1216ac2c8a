/**
 * What every rule works on, and the few ways in which a rule may change it: each change of a meter names its cause,
 * each change of a chart's state follows the chart, and both are told as events.
 */
import type { Desk, Meter, Scenario, Side } from '../scenario/types.ts';
import { BLOCKADE_CHART, ESCALATION_CHART, follow, TURN_CHART } from './charts.ts';
import type { Task, Working } from './state.ts';
import type { Audience, BlockadeStatus, Event, EventCode, Phase, PublicFacts, Rung } from './types.ts';

export interface Game {
  readonly scenario: Scenario;
  readonly state: Working;
  /** Where events are told; null when nobody listens (search). */
  readonly heard: Event[] | null;
}

export const other = (side: Side): Side => (side === 'us' ? 'ussr' : 'us');

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

export const tell = (
  game: Game,
  to: Audience,
  code: EventCode,
  params: Event['params'],
  desk: Desk | null = null,
): void => {
  game.heard?.push({ code, to, desk, turn: game.state.pub.turn, params });
};

/** Puts tasks at the head of the agenda, to be done in the order given. */
export const next = (game: Game, ...tasks: readonly Task[]): void => {
  const { agenda } = game.state.dark;
  const more = tasks.length;
  // By hand: `unshift` costs several times as much on a list as short as this.
  for (let at = agenda.length - 1; at >= 0; at--) agenda[at + more] = agenda[at] as Task;
  for (let at = 0; at < more; at++) agenda[at] = tasks[at] as Task;
};

export const task = (code: Task['code'], side: Side = 'us', a = 0, b = 0): Task => ({ code, side, a, b });

export const readMeter = (state: Working, meter: Meter, side: Side): number => {
  switch (meter) {
    case 'home':
      return state[side].common.home;
    case 'allies':
      return state[side].common.allies;
    case 'trust':
      return state[side].common.trust;
    case 'credibility':
      return state.pub.credibility[side];
    case 'prestige':
      return state.pub.prestige[side];
    case 'world':
      return state.pub.world;
    case 'castro':
      return state.ussr.intelligence.castro;
  }
};

const writeMeter = (state: Working, meter: Meter, side: Side, value: number): void => {
  if (meter === 'world') state.pub.world = value;
  else if (meter === 'castro') state.ussr.intelligence.castro = value;
  else if (meter === 'credibility' || meter === 'prestige') state.pub[meter][side] = value;
  else state[side].common[meter] = value;
};

const meterAudience = (meter: Meter, side: Side): Audience => {
  if (meter === 'world' || meter === 'credibility' || meter === 'prestige') return 'public';
  return meter === 'castro' ? 'ussr' : side;
};

const meterFloor = (meter: Meter): number => (meter === 'world' || meter === 'trust' ? -50_000 : 0);
const meterCeiling = (meter: Meter): number => (meter === 'world' || meter === 'trust' ? 50_000 : 100_000);

/** Moves a meter by milli-points within its range (world and trust -50 to 50 points, the rest 0 to 100) and says why. */
export const shift = (game: Game, meter: Meter, side: Side, milli: number, cause: string): void => {
  const before = readMeter(game.state, meter, side);
  const after = clamp(before + milli, meterFloor(meter), meterCeiling(meter));
  if (after === before) return;
  writeMeter(game.state, meter, side, after);
  if (game.heard === null) return;
  tell(game, meterAudience(meter, side), 'meter', { meter, side, by: after - before, value: after, cause });
};

/** Adds to a side's commitment on one issue, 0 to 100 points; public words are seen by the world (RULES 7). */
export const commit = (
  game: Game,
  side: Side,
  issue: number,
  milli: number,
  isPublic: boolean,
  cause: string,
): void => {
  const stakes = game.state[side].common.stakes;
  const before = stakes[issue] ?? 0;
  const after = clamp(before + milli, 0, 100_000);
  if (after === before) return;
  stakes[issue] = after;
  if (isPublic)
    game.state.pub.stakesShown[side] = clamp(game.state.pub.stakesShown[side] + after - before, 0, 500_000);
  tell(game, isPublic ? 'public' : side, 'meter', {
    meter: 'stakes',
    side,
    issue,
    by: after - before,
    value: after,
    cause,
  });
};

/** A side's whole commitment, 0 to 100 points in milli. */
export const stakesOf = (stakes: readonly number[]): number => {
  let sum = 0;
  for (const stake of stakes) sum += stake;
  return Math.min(100_000, sum);
};

/** The knot: mean of both sides' commitments, 0 to 100 points in milli (RULES 7.2). */
export const knotOf = (state: Working): number =>
  Math.floor((stakesOf(state.us.common.stakes) + stakesOf(state.ussr.common.stakes)) / 2);

const rungOf = (pub: PublicFacts): Rung => {
  if (pub.nuclear !== 'none') return pub.nuclear === 'general' ? 'general-nuclear' : 'limited-nuclear';
  if (pub.contact >= 4) return 'combat';
  if (pub.contact === 3) return 'shooting';
  if (pub.contact >= 1) return 'contact';
  return pub.disclosed === 'no' ? 'quiet' : 'crisis';
};

/** Brings the rung of the escalation chart in line with the facts. */
export const settleRung = (game: Game): void => {
  const { pub } = game.state;
  const from = pub.rung;
  const to = rungOf(pub);
  if (from === to) return;
  pub.rung = follow(ESCALATION_CHART, from, to);
  tell(game, 'public', 'rung', { from, to });
};

/** Raises or lowers contact (0 to 4). A side named as the raiser carries the blame of what follows. */
export const setContact = (game: Game, contact: number, raisedBy: Side | null): void => {
  const { pub, dark } = game.state;
  if (contact > pub.contact && raisedBy !== null) dark.escalator = raisedBy;
  pub.contact = contact;
  settleRung(game);
};

export const setPhase = (game: Game, to: Phase): void => {
  const from = game.state.phase;
  game.state.phase = follow(TURN_CHART, from, to);
  tell(game, 'none', 'phase', { from, to });
};

export const setBlockade = (game: Game, to: BlockadeStatus): void => {
  const { pub } = game.state;
  const from = pub.blockade;
  pub.blockade = follow(BLOCKADE_CHART, from, to);
  tell(game, 'public', 'line', { from, to });
};

export const isLineActive = (pub: PublicFacts): boolean =>
  pub.blockade === 'in-force' || pub.blockade === 'extended';

/** Length of the present turn in hours. */
export const turnHours = (game: Game): number => game.scenario.calendar[game.state.pub.turn]?.hours ?? 12;
