/** Intelligence orders: photographs, agents, camouflage, assessments (RULES 8). Every report is drawn once and stored. */
import type { Side } from '../../scenario/types.ts';
import { clamp, commit, type Game, next, other, settleRung, shift, task, tell, turnHours } from '../game.ts';
import type { Task } from '../state.ts';
import type { Order } from '../types.ts';
import { signal } from './beliefs.ts';
import { orderFlights, setSchedule } from './flights.ts';

export const orderIntelligence = (game: Game, side: Side, order: Order): void => {
  switch (order.kind) {
    case 'I1':
      return orderFlights(game, 1);
    case 'I2':
      return orderFlights(game, 2);
    case 'I3':
      game.state.us.intelligence.sourceAsked = true;
      return next(game, task('resolve', side));
    case 'I4':
      return next(game, task('agent', side));
    case 'I5':
      game.state.ussr.military.camouflage = true;
      return tell(game, 'ussr', 'camouflage', {});
    case 'I6':
      return next(game, task('assess', side));
    case 'I7':
      return setSchedule(game, order.on);
    default:
      return;
  }
};

/** Ten outcomes: the first seven are the truth within a few points, the last three a false alarm (I4: 30% false). */
export const agentWeights = (): number[] => [
  100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000, 100_000,
];

export const agentReport = (game: Game, _: Task, draw: number): void => {
  const { us, ussr, pub } = game.state;
  const truth = us.military.invasion;
  const reported = draw < 7 ? truth + (draw - 3) * 4000 : truth + (draw - 5) * 12_000;
  ussr.intelligence.invasion = clamp(reported, 0, 100_000);
  ussr.intelligence.hour = pub.hour;
  tell(game, 'ussr', 'agent-report', { invasion: ussr.intelligence.invasion }, 'intelligence');
};

/** The analysts are right two times in three. Their reading also brings the other side's standing at home up to date. */
export const assessWeights = (): number[] => [667_000, 333_000];

export const assess = (game: Game, { side }: Task, draw: number): void => {
  const { state } = game;
  const hawkish = state[other(side)].common.temper === 2;
  const reading = (draw === 0) === hawkish;
  signal(game, side, reading ? 1300 : 800);
  const rounded = Math.floor((state[other(side)].common.home + 5000) / 10_000) * 10_000;
  state[side].common.otherHome = rounded;
  if (side === 'us')
    state.us.intelligence.castro = Math.floor(state.ussr.intelligence.castro / 20_000) * 20_000;
  tell(game, side, 'assessment', { temper: reading ? 'hawk' : 'not-hawk', home: rounded }, 'intelligence');
};

/** The one source in Moscow is right four times in five, and counts for more than analysts do. */
export const resolveWeights = (): number[] => [800_000, 200_000];

export const resolve = (game: Game, { side }: Task, draw: number): void => {
  const hawkish = game.state[other(side)].common.temper === 2;
  const reading = (draw === 0) === hawkish;
  signal(game, side, reading ? 1600 : 625);
  tell(game, side, 'source-report', { temper: reading ? 'hawk' : 'not-hawk' }, 'intelligence');
};

/**
 * Without word to the contrary the press may find out (RULES 8.5): per hour (5,000 + 8,000 x half-days gone) / 12 ppm, as it
 * stands in the middle of the turn, so that short and long turns add up to the same.
 */
export const pressWeights = (game: Game, _: Task): number[] | null => {
  const { pub } = game.state;
  if (pub.disclosed !== 'no') return null;
  const hours = turnHours(game);
  const perHour = (5000 + Math.floor((8000 * (pub.hour + hours / 2)) / 12)) / 12;
  const chance = Math.min(900_000, Math.floor(perHour * hours));
  return [1_000_000 - chance, chance];
};

/** A leak forces a hurried speech: commitment without the allies' support (RULES 8.5). */
export const pressLeak = (game: Game, _: Task, draw: number): void => {
  if (draw === 0) return;
  disclose(game, 'leak');
  shift(game, 'allies', 'us', -5000, 'leak');
  shift(game, 'home', 'us', -5000, 'leak');
};

/** The crisis becomes public. */
export const disclose = (game: Game, by: 'speech' | 'leak' | 'strike'): void => {
  const { pub } = game.state;
  if (pub.disclosed !== 'no') return;
  pub.disclosed = by;
  tell(game, 'public', 'disclosed', { by });
  if (by === 'leak') commit(game, 'us', 0, 15_000, true, 'leak');
  settleRung(game);
};
