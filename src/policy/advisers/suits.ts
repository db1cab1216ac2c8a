/** What an adviser makes of terms of his own side: whether they are enough for the other one, and on what he builds that. */
import { other } from '../../engine/game.ts';
import type { Bundle } from '../../engine/types.ts';
import { acceptanceIf, HARDEST, pressure } from '../value.ts';
import type { Suits } from './advice.ts';
import { bend } from './judgement.ts';
import type { Seat } from './seat.ts';

const HALF = 500_000;

/** What tips the scale is named: his own sight of talks, else how hard the other side is pressed or is not, else the terms themselves. */
export const suitsOf = (seat: Seat, bundle: Bundle): Suits => {
  const { scenario, side, character, foresight } = seat;
  const { world } = foresight;
  const chanceIf = (pressed: number): number => acceptanceIf(scenario, world, bundle, other(side), pressed);
  const chance = chanceIf(pressure(scenario, world));
  const hopes = bend(chance, character.sees.talks) >= HALF;
  const word = hopes ? 'hope' : 'doubt';
  if (chance >= HALF !== hopes) return { word, on: 'talks' };
  return { word, on: chanceIf(hopes ? 0 : HARDEST) >= HALF === hopes ? 'terms' : 'pressed' };
};
