/** How any order takes effect: it is told to its own side, moves its fixed meters, and may be noticed (RULES 2). */
import type { Desk, MeterEffect, Side } from '../../scenario/types.ts';
import { type Game, next, other, shift, task, tell } from '../game.ts';
import type { Task } from '../state.ts';
import type { Order } from '../types.ts';
import { signal } from './beliefs.ts';

const CERTAIN = 1_000_000;
const DESK_NUMBERS: { readonly [desk in Desk]: number } = {
  military: 0,
  public: 1,
  intelligence: 2,
  private: 3,
};
const DESK_BY_NUMBER: readonly Desk[] = ['military', 'public', 'intelligence', 'private'];

const orderParams = (side: Side, desk: Desk, order: Order): { [name: string]: string | number } => {
  const params: { [name: string]: string | number } = { side, desk, kind: order.kind };
  if ('step' in order) params['step'] = order.step;
  if ('force' in order) params['force'] = order.force;
  if ('on' in order) params['on'] = order.on ? 1 : 0;
  if ('shipClass' in order) params['shipClass'] = order.shipClass;
  if ('instruction' in order) params['instruction'] = order.instruction;
  if ('ships' in order) params['ships'] = order.ships.join(' ');
  if ('message' in order) params['act'] = order.message.act;
  if ('slot' in order) params['slot'] = order.slot;
  if ('hours' in order) params['hours'] = order.hours;
  if ('issue' in order) params['issue'] = order.issue;
  if ('level' in order) params['level'] = order.level;
  return params;
};

/** Home, allies and trust are a side's own affair, and Castro is Moscow's: moving them gives nothing away to the other side. */
const isOwnAffair = (side: Side, effect: MeterEffect): boolean =>
  effect.whose === 'own' &&
  effect.meter !== 'world' &&
  effect.meter !== 'credibility' &&
  effect.meter !== 'prestige' &&
  (effect.meter !== 'castro' || side === 'ussr');
const NO_EFFECTS: readonly MeterEffect[] = [];

/** Meters that an order moves by itself, from the scenario's table: its own side's at once, the rest when it is seen (RULES 2.7). */
const applyEffects = (game: Game, side: Side, kind: Order['kind'], ownAffairs: boolean): void => {
  const effects = game.scenario.orders[kind]?.effects ?? NO_EFFECTS;
  for (let at = 0; at < effects.length; at++) {
    const effect = effects[at];
    if (effect === undefined || isOwnAffair(side, effect) !== ownAffairs) continue;
    shift(game, effect.meter, effect.whose === 'own' ? side : other(side), effect.milli, kind);
  }
};

const announce = (game: Game, side: Side, desk: Desk, order: Order): void => {
  const rule = game.scenario.orders[order.kind];
  const seen = rule?.seenPpm ?? 0;
  if (game.heard !== null) {
    tell(
      game,
      seen === CERTAIN ? 'public' : side,
      'order',
      orderParams(side, desk, order),
      seen === CERTAIN ? null : desk,
    );
  }
  applyEffects(game, side, order.kind, true);
  if (seen === CERTAIN) takeIn(game, side, order.kind);
  else if (seen > 0) next(game, task('notice', side, DESK_NUMBERS[desk]));
};

/** The other side and the world have seen an order: they draw their conclusions. */
const takeIn = (game: Game, side: Side, kind: Order['kind']): void => {
  applyEffects(game, side, kind, false);
  signal(game, other(side), game.scenario.orders[kind]?.signal ?? 1000);
};

/** Takes both sides' orders at a desk whose kind begins with one of `letters`, Washington's first. */
export const carryOut = (
  game: Game,
  desk: Desk,
  letters: string,
  rule: (game: Game, side: Side, order: Order, desk: Desk) => void,
): void => {
  carryOutOne(game, 'us', desk, letters, rule);
  carryOutOne(game, 'ussr', desk, letters, rule);
};

const carryOutOne = (
  game: Game,
  side: Side,
  desk: Desk,
  letters: string,
  rule: (game: Game, side: Side, order: Order, desk: Desk) => void,
): void => {
  const order = game.state[side].orders[desk] as Order | null;
  if (order === null || !letters.includes(order.kind.charAt(0))) return;
  announce(game, side, desk, order);
  rule(game, side, order, desk);
};

/** Whether the other side notices an order that is not public. */
export const noticeWeights = (game: Game, { side, a }: Task): number[] | null => {
  const desk = DESK_BY_NUMBER[a] ?? 'military';
  const kind = game.state[side].orders[desk]?.kind;
  const seen = kind === undefined ? 0 : (game.scenario.orders[kind]?.seenPpm ?? 0);
  return seen <= 0 ? null : [CERTAIN - seen, seen];
};

/** What allies mind when what was asked of them in confidence comes out, milli-points. */
const LEAKED_ALLIES = 3000;

export const notice = (game: Game, { side, a }: Task, draw: number): void => {
  const desk = DESK_BY_NUMBER[a] ?? 'military';
  const order = game.state[side].orders[desk] as Order | null;
  if (draw === 0 || order === null) return;
  if (game.heard !== null) tell(game, other(side), 'order', orderParams(side, desk, order));
  takeIn(game, side, order.kind);
  if (order.kind === 'M1' || order.kind === 'M8') showAlert(game, side);
  if (order.kind === 'U5' || order.kind === 'M7') shift(game, 'allies', side, -LEAKED_ALLIES, 'leak');
};

/** The world now knows a side's true alert. */
export const showAlert = (game: Game, side: Side): void => {
  const alert = game.state[side].common.alert;
  if (game.state.pub.alertShown[side] === alert) return;
  game.state.pub.alertShown[side] = alert;
  tell(game, 'public', 'alert-seen', { side, alert });
};
