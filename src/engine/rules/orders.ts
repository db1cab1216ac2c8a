/** How any order takes effect: it is told to its own side, moves its fixed meters, and may be noticed (RULES 2). */
import type { Desk, MeterEffect, OrderRule, Side } from '../../scenario/types.ts';
import { deadlineHour } from '../deadlines.ts';
import { type Game, next, other, shift, task, tell } from '../game.ts';
import type { Task } from '../state.ts';
import type { Order } from '../types.ts';
import { signal } from './beliefs.ts';
import { believe } from './deceit.ts';
import { isDaring } from './recklessness.ts';

const CERTAIN = 1_000_000;
/** A feint moves its own side by one part of so many, and is taken for the real thing as much more seldom (RULES 4.18). */
const FEINT_PARTS = 2;
const DESK_NUMBERS: { readonly [desk in Desk]: number } = {
  military: 0,
  public: 1,
  intelligence: 2,
  private: 3,
};
const DESK_BY_NUMBER: readonly Desk[] = ['military', 'public', 'intelligence', 'private'];

const isFeint = (order: Order | null): boolean => order?.kind === 'M2' && order.feint === true;

/** Hours that an offer stands, or an ultimatum leaves. */
const hoursTold = ({ scenario, state }: Game, order: Extract<Order, { readonly hours: number }>): number =>
  order.kind === 'P2' || order.kind === 'C4'
    ? deadlineHour(scenario, state, state.pub.hour + order.hours) - state.pub.hour
    : order.hours;

/** What whoever notices an order sees of it: a show looks like the thing itself. */
const orderParams = (
  game: Game,
  side: Side,
  desk: Desk,
  order: Order,
): { [name: string]: string | number } => {
  const params: { [name: string]: string | number } = { side, desk, kind: order.kind };
  if ('step' in order) params['step'] = order.step;
  if ('force' in order) params['force'] = order.force;
  if ('on' in order) params['on'] = order.on ? 1 : 0;
  if ('quiet' in order) params['quiet'] = 1;
  if ('shipClass' in order) params['shipClass'] = order.shipClass;
  if ('instruction' in order) params['instruction'] = order.instruction;
  if ('routine' in order) params['routine'] = order.routine;
  if ('ships' in order) params['ships'] = order.ships.join(' ');
  if (order.kind === 'M2') params['feint'] = 0;
  if ('message' in order) params['act'] = order.message.act;
  if ('message' in order && order.message.act === 'claim') params['about'] = order.message.about;
  if ('slot' in order) params['slot'] = order.slot;
  if ('hours' in order) params['hours'] = hoursTold(game, order);
  if ('issue' in order) params['issue'] = order.issue;
  if ('level' in order) params['level'] = order.level;
  if ('if' in order) {
    params['ifIssue'] = order.if.issue;
    params['ifLevel'] = order.if.level;
  }
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
const applyEffects = (
  game: Game,
  side: Side,
  order: Order,
  effects: readonly MeterEffect[],
  ownAffairs: boolean,
): void => {
  const { kind } = order;
  const parts = ownAffairs && isFeint(order) ? FEINT_PARTS : 1;
  for (let at = 0; at < effects.length; at++) {
    const effect = effects[at];
    if (effect === undefined || isOwnAffair(side, effect) !== ownAffairs) continue;
    const milli = parts === 1 ? effect.milli : Math.trunc(effect.milli / parts);
    shift(game, effect.meter, effect.whose === 'own' ? side : other(side), milli, kind);
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
      seen === CERTAIN || !isFeint(order)
        ? orderParams(game, side, desk, order)
        : { ...orderParams(game, side, desk, order), feint: 1 },
      seen === CERTAIN ? null : desk,
    );
  }
  if (isDaring(order)) game.state.dark.dared[side] = true;
  applyEffects(game, side, order, rule?.effects ?? NO_EFFECTS, true);
  if (seen === CERTAIN) takeIn(game, side, order, rule);
  else if (seen > 0) next(game, task('notice', side, DESK_NUMBERS[desk]));
};

/** The other side and the world have seen an order: they draw their conclusions. */
const takeIn = (game: Game, side: Side, order: Order, rule: OrderRule | undefined): void => {
  applyEffects(game, side, order, rule?.effects ?? NO_EFFECTS, false);
  const ratio = rule?.signal ?? 1000;
  if (order.kind === 'M2' && isFeint(order)) believe(game, order.force, ratio);
  else signal(game, other(side), ratio);
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
  const order = game.state[side].orders[desk] as Order | null;
  const real = order === null ? 0 : (game.scenario.orders[order.kind]?.seenPpm ?? 0);
  const seen = isFeint(order) ? Math.floor(real / FEINT_PARTS) : real;
  return seen <= 0 ? null : [CERTAIN - seen, seen];
};

/** What allies mind when what was asked of them in confidence comes out, milli-points. */
const LEAKED_ALLIES = 3000;

export const notice = (game: Game, { side, a }: Task, draw: number): void => {
  const desk = DESK_BY_NUMBER[a] ?? 'military';
  const order = game.state[side].orders[desk] as Order | null;
  if (draw === 0 || order === null) return;
  if (game.heard !== null) tell(game, other(side), 'order', orderParams(game, side, desk, order));
  takeIn(game, side, order, game.scenario.orders[order.kind]);
  if (order.kind === 'M1' || order.kind === 'M8') showAlert(game, side);
  if (order.kind === 'U5' || order.kind === 'M7')
    shift(game, 'allies', side, -LEAKED_ALLIES, 'leak.confidence');
};

/** The world now knows a side's true alert. */
export const showAlert = (game: Game, side: Side): void => {
  const alert = game.state[side].common.alert;
  if (game.state.pub.alertShown[side] === alert) return;
  game.state.pub.alertShown[side] = alert;
  tell(game, 'public', 'alert-seen', { side, alert });
};
