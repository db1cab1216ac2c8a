/** Doctrines by side and name, and how a hidden one is dealt. */
import { drawWeighted, openRng, type Rng } from '../../base/random.ts';
import type { BySide, Side } from '../../scenario/types.ts';
import type { Doctrine, DoctrineId } from './doctrine.ts';
import { US_DOCTRINES } from './us.ts';
import { USSR_DOCTRINES } from './ussr.ts';

export const DOCTRINES: BySide<readonly Doctrine[]> = { us: US_DOCTRINES, ussr: USSR_DOCTRINES };

export const doctrineNamed = (side: Side, id: DoctrineId): Doctrine => {
  const found = DOCTRINES[side].find((doctrine) => doctrine.id === id);
  if (found === undefined) throw new Error(`no doctrine ${id}`);
  return found;
};

/** One of those that suit a temper, as likely as its weight there says. */
export const drawDoctrine = (side: Side, temper: number, rng: Rng): Doctrine => {
  const weights = DOCTRINES[side].map(({ tempers }) => tempers[temper] ?? 0);
  const drawn = DOCTRINES[side][drawWeighted(rng, weights)];
  if (drawn === undefined) throw new Error('no doctrine to draw');
  return drawn;
};

/** Apart from every other stream of an episode. */
const DEAL = { us: 0x1d0c_7e01, ussr: 0x1d0c_7e02 } as const;

/** The doctrine of a leader who hides it: the same through a whole episode. */
export const dealtDoctrine = (seed: number, side: Side, temper: number): Doctrine =>
  drawDoctrine(side, temper, openRng(seed ^ DEAL[side], temper));
