/** Public words, the United Nations and the allies (RULES 7 and 10). Public words bind. */

import type { Side } from '../../scenario/types.ts';
import { DENIAL_EXPOSED } from '../alsoMoved.ts';
import { STAKED, TAKEN_BACK, takenBack, takenBackCost } from '../commitments.ts';
import { deadlineHour } from '../deadlines.ts';
import { commit, type Game, shift, tell } from '../game.ts';
import type { Order } from '../types.ts';
import { payAudience } from './audience.ts';
import { disclose } from './intelligence.ts';
import { sendOffer } from './messages.ts';
import { reveal } from './reveal.ts';
import { answerInPublic } from './talks.ts';

const WEAPONS = 0;
const INVASION = 2;
const QUARANTINE = 4;
const PAUSE_HOURS = 48;
/** What a side demands when it speaks: Washington the weapons, Moscow the pledge. */
export const DEMAND: { readonly [side in Side]: number } = { us: WEAPONS, ussr: INVASION };

export const orderPublic = (game: Game, side: Side, order: Order): void => {
  switch (order.kind) {
    case 'P1':
      return address(game);
    case 'P2':
      return threaten(game, side, order.hours);
    case 'P3':
      return conciliate(game, side);
    case 'P4':
      return denounce(game);
    case 'P5':
      return sendOffer(game, side, 'broadcast', order.bundle, order.hours, false);
    case 'P6':
      return showPhotographs(game);
    case 'P7':
      game.state.pub.civilDefence[side] = true;
      return;
    case 'P8':
      return floatClause(game, side, order.issue, order.level);
    case 'K1':
    case 'K3':
      return answerInPublic(game, side, order);
    case 'K6':
      return reveal(game, side, order.issue);
    default:
      return;
  }
};

const address = (game: Game): void => {
  disclose(game, 'speech');
  commit(game, 'us', WEAPONS, STAKED.P1, true, 'P1');
  tell(game, 'public', 'speech', { side: 'us', kind: 'P1' });
};

const threaten = (game: Game, side: Side, hours: number): void => {
  commit(game, side, DEMAND[side], STAKED.P2, true, 'P2');
  const { pub } = game.state;
  const deadline = deadlineHour(game.scenario, game.state, pub.hour + hours);
  pub.deadline[side] = deadline;
  tell(game, 'public', 'ultimatum', { side, hours: deadline - pub.hour });
};

/** Conciliation loosens every declared stake by up to 5 points, in public, and costs a little at home for each. */
const conciliate = (game: Game, side: Side): void => {
  const stakes = game.state[side].common.stakes;
  const back = takenBack(stakes);
  for (const [issue, stake] of stakes.entries())
    commit(game, side, issue, -Math.min(TAKEN_BACK, stake), true, 'P3');
  payAudience(game, 'home', side, takenBackCost(back), 'P3.loosened');
  tell(game, 'public', 'speech', { side, kind: 'P3' });
};

const denounce = (game: Game): void => {
  const { pub } = game.state;
  pub.denied = true;
  commit(game, 'ussr', QUARANTINE, STAKED.P4, true, 'P4');
  tell(game, 'public', 'speech', { side: 'ussr', kind: 'P4' });
  if (pub.photosShown) exposeDenial(game);
};

const exposeDenial = (game: Game): void => {
  tell(game, 'public', 'denial-exposed', {});
  shift(game, 'credibility', 'ussr', -DENIAL_EXPOSED.credibility, 'denial-exposed');
  shift(game, 'world', 'us', DENIAL_EXPOSED.world, 'denial-exposed');
};

const showPhotographs = (game: Game): void => {
  const { pub } = game.state;
  pub.photosShown = true;
  tell(game, 'public', 'photos-shown', {});
  if (pub.denied) exposeDenial(game);
};

/** Nobody owns to a hint in the press; the other side may guess (RULES 10.4). */
const floatClause = (game: Game, side: Side, issue: number, level: number): void => {
  const floated = game.state.pub.floated[side];
  floated[issue] = Math.max(floated[issue] ?? 0, level);
  tell(game, 'public', 'floated', { issue, level });
};

export const orderAllies = (game: Game, side: Side, order: Order): void => {
  const { pub } = game.state;
  switch (order.kind) {
    case 'U1':
      pub.oas = true;
      return tell(game, 'public', 'oas', {});
    case 'U2':
      game.state.us.common.alliesBriefed = true;
      return tell(game, 'us', 'nato-briefed', {}, 'public');
    case 'U3':
      return acceptPause(game, side);
    case 'U4':
      pub.observers = true;
      return tell(game, 'public', 'observers', { side });
    case 'U5':
      game.state.us.common.jupitersSounded = true;
      return tell(game, 'us', 'allies-sounded', {}, 'public');
    case 'U6':
      return tell(game, 'ussr', 'castro-calmed', {}, 'public');
    default:
      return;
  }
};

/** The Secretary-General's pause starts when both have accepted: no shipments to the line, no boarding, work may go on. */
const acceptPause = (game: Game, side: Side): void => {
  const { pub } = game.state;
  pub.pauseAccepted[side] = true;
  const both = pub.pauseAccepted.us && pub.pauseAccepted.ussr;
  tell(game, 'public', 'pause', { state: both ? 'begun' : 'accepted', side });
  if (!both) return;
  pub.pauseHours = PAUSE_HOURS;
  pub.pauseAccepted.us = false;
  pub.pauseAccepted.ussr = false;
};
