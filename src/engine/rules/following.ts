/**
 * The security dilemma (RULES 16.7; Jervis): forces take the other side's alert for a threat and follow it by themselves, unless
 * tight rules of engagement hold them back. The other side takes that for resolve in turn.
 */
import { SIDES, type Side } from '../../scenario/types.ts';
import { type Game, next, other, task, tell, turnHours } from '../game.ts';
import { usSteps } from '../riskParts.ts';
import type { Task } from '../state.ts';
import { chanceWithin } from '../tables.ts';
import { signal } from './beliefs.ts';
import { showAlert } from './orders.ts';

/** Chance in 12 hours, ppm (model 5.9). */
const FOLLOWS = 500_000;
/** They follow to within one step, and never to full alert, which is for combat (RULES 4.2). */
const GAP = 2;
const HIGHEST = 3;

const stepsOf = (side: Side, alert: number): number => (side === 'us' ? usSteps(alert) : alert);

const isBehind = (game: Game, side: Side): boolean => {
  const { common, military } = game.state[side];
  const foe = other(side);
  const gap = stepsOf(foe, game.state.pub.alertShown[foe]) - stepsOf(side, common.alert);
  return gap >= GAP && common.alert < HIGHEST && military.roe > 0;
};

/** Only forces that are behind ask anything of chance. */
export const compareAlerts = (game: Game): void => {
  for (const side of SIDES) if (isBehind(game, side)) next(game, task('follow', side));
};

export const followWeights = (game: Game): number[] => {
  const chance = chanceWithin(FOLLOWS, turnHours(game));
  return [1_000_000 - chance, chance];
};

export const followAlert = (game: Game, { side }: Task, draw: number): void => {
  if (draw === 0) return;
  const { common } = game.state[side];
  const from = common.alert;
  common.alert = from + 1;
  tell(game, side, 'alert-followed', { side, from, to: common.alert });
  showAlert(game, side);
  signal(game, other(side), game.scenario.orders[side === 'us' ? 'M1' : 'M8']?.signal ?? 1000);
};
