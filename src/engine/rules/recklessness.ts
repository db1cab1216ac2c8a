/** Peoples punish recklessness too: who still presses on while war is likely pays at home (RULES 7.9). */
import { SIDES } from '../../scenario/types.ts';
import { type Game, shift } from '../game.ts';
import type { Order } from '../types.ts';

/** Risk of nuclear war run so far, as a side can reckon it, ppm; above it people are afraid. */
const AFRAID = 250_000;
const HOME_PER_12H = 1000;

/** Raising the alert, setting a deadline, hitting back. */
export const isDaring = (order: Order): boolean => {
  switch (order.kind) {
    case 'M1':
    case 'M8':
      return order.step > 0;
    case 'P2':
    case 'C4':
    case 'S2':
    case 'S5':
      return true;
    default:
      return false;
  }
};

export const payForDaring = (game: Game, hours: number): void => {
  const { dark } = game.state;
  for (const side of SIDES) {
    const afraid = game.state[side].common.riskRun > AFRAID;
    if (dark.dared[side] && afraid)
      shift(game, 'home', side, -Math.floor((HOME_PER_12H * hours) / 12), 'reckless');
    dark.dared[side] = false;
  }
};
