/** Orders of the private channel: messages, answers, gestures, broken words (RULES 6). */
import type { Channel, Side } from '../../scenario/types.ts';
import { STAKED } from '../commitments.ts';
import { deadlineHour } from '../deadlines.ts';
import { commit, type Game, other } from '../game.ts';
import { isSince } from '../rulesVersion.ts';
import type { Bundle, Message, Order } from '../types.ts';
import { gesture } from './gestures.ts';
import { COURIER, sendCourier, sendOffer } from './messages.ts';
import { answeredOffer, refuseOffer, setOffer } from './offers.ts';
import { breakPledge } from './pledges.ts';
import { DEMAND } from './publicActs.ts';

const CHANNEL_OF: { readonly [kind: string]: Channel } = { C1: 'letter', C2: 'ambassador', C3: 'envoy' };

export const orderPrivate = (game: Game, side: Side, order: Order): void => {
  switch (order.kind) {
    case 'C1':
    case 'C2':
    case 'C3':
      return dispatch(game, side, CHANNEL_OF[order.kind] ?? 'letter', order.message);
    case 'C4':
      return pressPrivately(game, side, order.hours);
    case 'K1':
    case 'K3':
      return answerInPrivate(game, side, order);
    case 'K2':
      return counter(game, side, order.slot, order.channel, order.bundle, order.hours);
    case 'K4':
      return gesture(game, side, order);
    case 'K5':
      return breakPledge(game, side, order.pledge);
    default:
      return;
  }
};

const dispatch = (game: Game, side: Side, channel: Channel, message: Message): void => {
  if (message.act === 'offer') return sendOffer(game, side, channel, message.bundle, message.hours, false);
  const about = message.act === 'claim' ? message.about : null;
  const arrivesHour = game.state.pub.hour;
  sendCourier(game, side, channel, { act: message.act, about, slot: COURIER, arrivesHour });
};

/** C4: a deadline only the two governments know of; it binds like other words, but in secret. */
const pressPrivately = (game: Game, side: Side, hours: number): void => {
  const { hour } = game.state.pub;
  commit(game, side, DEMAND[side], STAKED.C4, false, 'C4');
  game.state[side].channel.deadline = deadlineHour(game.scenario, game.state, hour + hours);
  sendCourier(game, side, 'ambassador', { act: 'ultimatum', about: null, slot: COURIER, arrivesHour: hour });
};

const counter = (
  game: Game,
  side: Side,
  slot: number,
  channel: Channel,
  bundle: Bundle,
  hours: number,
): void => {
  if (answeredOffer(game, other(side), slot) !== null) setOffer(game, other(side), slot, 'countered');
  sendOffer(game, side, channel, bundle, hours, true);
};

/** K1 and K3 in private: an acceptance travels by ambassador; a refusal is known at once. */
const answerInPrivate = (game: Game, side: Side, order: Order): void => {
  if (order.kind === 'K3') return refuseOffer(game, side, order.slot);
  if (order.kind !== 'K1') return;
  const { slot } = order;
  sendCourier(game, side, 'ambassador', {
    act: 'accept',
    about: null,
    slot,
    ...(isSince(2, game.state) ? { offered: answeredOffer(game, other(side), slot)?.sentHour ?? -1 } : {}),
    arrivesHour: game.state.pub.hour,
  });
};
