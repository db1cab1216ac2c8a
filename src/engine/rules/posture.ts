/** Alerts, readiness, rules of engagement, work on the sites, air defence (RULES 4). */
import type { Side } from '../../scenario/types.ts';
import { STEP_DOWN_HOME, TACTICAL_HOME } from '../alsoMoved.ts';
import { clamp, type Game, next, setContact, shift, task, tell, turnHours } from '../game.ts';
import type { Task } from '../state.ts';
import type { Order } from '../types.ts';
import { payAudience } from './audience.ts';
import { showAlert } from './orders.ts';
import { breakOwnPledge } from './pledges.ts';
import { setRoutine } from './routines.ts';

/** Readiness that M2 brings, milli-points an hour: landing 20 points per 12 h, air 10 points a day (RULES 4.4). */
export const LANDING_PER_HOUR = 20_000 / 12;
export const AIR_PER_HOUR = 10_000 / 24;
const CHECKED_HOURS = 24;
const BERLIN_CONTACT = 2;
const BERLIN_ALLIES = 5000;

export const orderPosture = (game: Game, side: Side, order: Order): void => {
  switch (order.kind) {
    case 'M1':
    case 'M8':
      return changeAlert(game, side, order.step);
    case 'M2':
      return order.feint === true ? undefined : buildForce(game, order.force);
    case 'M5':
      return changeRoe(game, side, order.step);
    case 'M9':
      return order.quiet === true ? workInSecret(game, order.on) : setPace(game, order.on);
    case 'M12':
      game.state.ussr.military.samFree = order.on;
      game.state.ussr.military.crewsHeld = !order.on;
      return tell(game, 'ussr', 'air-defence', { free: order.on ? 1 : 0 }, 'military');
    case 'M15':
      return setRoutine(game, order);
    case 'M3':
      game.state.us.military.dispersed = true;
      return;
    case 'M7':
      game.state.us.military.jupitersUnready = true;
      return;
    case 'M10':
      game.state.ussr.military.mated = true;
      return;
    case 'M4':
      return hunt(game);
    case 'M6':
      return check(game, side);
    case 'M11':
      return orderTactical(game, order.step);
    case 'M13':
      return pressOnBerlin(game);
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
  else payAudience(game, 'home', side, STEP_DOWN_HOME, side === 'us' ? 'M1.down' : 'M8.down');
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

/** Nobody outside Moscow is told. Dropped when the promise has been broken meanwhile. */
const workInSecret = (game: Game, on: boolean): void => {
  const military = game.state.ussr.military;
  if (!military.workStopped) return;
  military.quietWork = on;
  tell(game, 'ussr', 'work', { pace: on ? 'quiet' : 'stopped' }, 'military');
};

/** M4: submarines are found more often and made to surface; the chance of trouble with them is in incidents.ts. */
const hunt = (game: Game): void => {
  game.state.dark.hunting = true;
  if (game.state.pub.contact < 1) setContact(game, 1, 'us');
};

const check = (game: Game, side: Side): void => {
  game.state[side].military.checkedUntil = game.state.pub.hour + CHECKED_HOURS;
};

/** M11: one step freer or tighter. The army likes the one and grumbles at the other. */
const orderTactical = (game: Game, step: number): void => {
  const military = game.state.ussr.military;
  military.tactical = clamp(military.tactical + step, 0, 2);
  shift(game, 'home', 'ussr', step * TACTICAL_HOME, 'M11.step');
  tell(game, 'ussr', 'tactical', { tactical: military.tactical }, 'military');
};

/** M13: forces come one step closer to blows; what it does to the alliance, chance decides. */
const pressOnBerlin = (game: Game): void => {
  const { contact } = game.state.pub;
  setContact(game, Math.max(contact, Math.min(BERLIN_CONTACT, contact + 1)), 'ussr');
  next(game, task('berlin', 'ussr'));
};

export const berlinWeights = (): number[] => [500_000, 500_000];

export const berlin = (game: Game, _: Task, draw: number): void => {
  shift(game, 'allies', 'us', draw === 0 ? -BERLIN_ALLIES : BERLIN_ALLIES, 'M13');
  tell(game, 'public', 'berlin', { allies: draw === 0 ? 'shaken' : 'rallied' });
};
