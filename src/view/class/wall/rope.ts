/** The rope as the world sees it: what each side has said in public pulls. Pure. */
import type { PublicFacts } from '../../../engine/types.ts';
import type { Hold } from '../../panels/rope/course.ts';
import { type KnotLevel, levelOf } from '../../panels/rope/levels.ts';

export interface PublicRope {
  readonly hold: Hold;
  readonly level: KnotLevel;
  /** Milli-points, 0 to 100,000 each. */
  readonly us: number;
  readonly ussr: number;
  readonly knot: number;
}

const MOST = 100_000;
const within = (milli: number): number => Math.max(0, Math.min(MOST, milli));

export function publicRope({ stakesShown }: Pick<PublicFacts, 'stakesShown'>): PublicRope {
  const us = within(stakesShown.us);
  const ussr = within(stakesShown.ussr);
  const knot = Math.floor((us + ussr) / 2);
  return {
    us,
    ussr,
    knot,
    level: levelOf(knot),
    hold: { us: us / MOST, ussr: ussr / MOST, knot: knot / MOST },
  };
}
