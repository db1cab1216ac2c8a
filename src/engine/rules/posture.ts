/** Alerts, readiness, rules of engagement, work on the sites, air defence (RULES 4). */
import type { Side } from '../../scenario/types.ts';
import { clamp, type Game, tell, turnHours } from '../game.ts';
import type { Order } from '../types.ts';
import { payAudience } from './audience.ts';
import { showAlert } from './orders.ts';
import { breakOwnPledge } from './pledges.ts';

/** Readiness gained, milli-points an hour: landing 20 points per 12 h, air 10 points a day (RULES 4.4). */
const LANDING_PER_HOUR = 20_000 / 12;
const AIR_PER_HOUR = 10_000 / 24;

export const orderPosture = (game: Game, side: Side, order: Order): void => {
  switch (order.kind) {
    case 'M1':
    case 'M8':
      return changeAlert(game, side, order.step);
    case 'M2':
      return buildForce(game, order.force);
    case 'M5':
      return changeRoe(game, side, order.step);
    case 'M9':
      return setPace(game, order.on);
    case 'M12':
      game.state.ussr.military.samFree = order.on;
      return tell(game, 'ussr', 'air-defence', { free: order.on ? 1 : 0 }, 'military');
    default:
      return;
  }
};

/** One step up or down; 4 is reached only in combat (legal.ts). Stepping down unmatched costs 2 points at home. */
const changeAlert = (game: Game, side: Side, step: number): void => {
  const common = game.state[side].common;
  const from = common.alert;
  common.alert = clamp(from + step, 0, 4);
  tell(game, side, 'alert', { side, from, to: common.alert });
  if (step > 0) game.state.dark.escalator = side;
  else payAudience(game, 'home', side, 2000, side === 'us' ? 'M1' : 'M8');
  if (common.alert === 4) showAlert(game, side);
};

const buildForce = (game: Game, force: 'air' | 'landing'): void => {
  const military = game.state.us.military;
  const hours = turnHours(game);
  if (force === 'air')
    military.strike = clamp(military.strike + Math.floor(AIR_PER_HOUR * hours), 0, 100_000);
  else military.invasion = clamp(military.invasion + Math.floor(LANDING_PER_HOUR * hours), 0, 100_000);
  tell(
    game,
    'us',
    'force',
    { force, value: force === 'air' ? military.strike : military.invasion },
    'military',
  );
};

const changeRoe = (game: Game, side: Side, step: number): void => {
  const military = game.state[side].military;
  military.roe = clamp(military.roe + step, 0, 2);
  tell(game, side, 'roe', { side, roe: military.roe }, 'military');
};

/** Working round the clock while a freeze is promised breaks the promise. */
const setPace = (game: Game, fast: boolean): void => {
  const military = game.state.ussr.military;
  military.fastWork = fast;
  if (fast && military.workStopped) breakOwnPledge(game, 'ussr', 0);
  tell(game, 'ussr', 'work', { pace: fast ? 'fast' : 'normal' }, 'military');
};
