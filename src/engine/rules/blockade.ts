/** Orders about the line, the ships and the submarines (RULES 5). */

import type { ShipInstruction, Side } from '../../scenario/types.ts';
import { allows, BLOCKADE_CHART } from '../charts.ts';
import { STAKED } from '../commitments.ts';
import { commit, type Game, setBlockade, setContact, shift, tell } from '../game.ts';
import type { BlockadeStatus, Order } from '../types.ts';

/** nm from Cape Maisi after the line is pulled in (B3): time bought by distance. Modelling choice; the line began at 500. */
export const NEAR_RADIUS = 350;

/** The issue a proclaimed line stakes (RULES 7.1). */
const QUARANTINE = 4;

/** A line order that events have overtaken (a pledge has suspended the line meanwhile) is dropped. */
const overtaken = (game: Game, to: BlockadeStatus): boolean =>
  !allows(BLOCKADE_CHART, game.state.pub.blockade, to);

export const orderBlockade = (game: Game, _: Side, order: Order): void => {
  switch (order.kind) {
    case 'B1':
      return proclaim(game);
    case 'B2':
      return overtaken(game, 'extended') ? undefined : setBlockade(game, 'extended');
    case 'B3':
      return moveLine(game);
    case 'B4':
      return setRule(game, order.shipClass, order.instruction);
    case 'B5':
      return setRule(game, order.shipClass, 'pass');
    case 'B7':
      return suspend(game);
    case 'B8':
      return instruct(game, order.ships, order.instruction);
    case 'B9':
      game.state.ussr.military.submarineOrder = order.instruction;
      return tell(game, 'ussr', 'submarines-ordered', { instruction: order.instruction }, 'military');
    default:
      return;
  }
};

/** A quarantine takes force when the warning time of the scenario has run. Without the OAS it looks like an act of war. */
const proclaim = (game: Game): void => {
  const { pub } = game.state;
  if (overtaken(game, 'proclaimed')) return;
  setBlockade(game, 'proclaimed');
  pub.blockadeHour = pub.hour + (game.scenario.orders.B1?.delayHours ?? 24);
  game.state.dark.escalator = 'us';
  commit(game, 'us', QUARANTINE, STAKED.B1, true, 'B1');
  if (!pub.oas && game.state.us.orders.public?.kind !== 'U1')
    shift(game, 'world', 'us', -8000, 'line.no-oas');
};

const moveLine = (game: Game): void => {
  game.state.pub.lineRadius = NEAR_RADIUS;
  tell(game, 'public', 'line-moved', { radius: NEAR_RADIUS });
};

const setRule = (
  game: Game,
  shipClass: 'fuel' | 'neutral' | 'arms',
  instruction: 'pass' | 'hail' | 'board',
): void => {
  game.state.us.military.rules[shipClass] = instruction;
  tell(game, 'us', 'line-rule', { shipClass, instruction }, 'military');
};

const suspend = (game: Game): void => {
  if (overtaken(game, 'suspended')) return;
  setBlockade(game, 'suspended');
  if (game.state.pub.contact === 1) setContact(game, 0, null);
};

/** Radio takes time: the instruction is obeyed after the scenario's delay. */
const instruct = (game: Game, ids: readonly string[], instruction: ShipInstruction): void => {
  const { pub, ussr } = game.state;
  const at = pub.hour + (game.scenario.orders.B8?.delayHours ?? 12);
  game.scenario.ships.forEach((ship, index) => {
    const facts = ussr.military.ships[index];
    if (facts === undefined || !ids.includes(ship.id)) return;
    facts.next = instruction;
    facts.nextHour = at;
  });
  tell(game, 'ussr', 'ships-ordered', { count: ids.length, instruction }, 'military');
};
