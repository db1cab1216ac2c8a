/** What an order moves at once beyond its row in the scenario's table: it hangs on what is chosen, and on what was said before. */
import type { MeterEffect } from '../scenario/types.ts';
import { paidOf } from './concessions.ts';
import type { Settings } from './settings.ts';
import type { Order, PublicFacts } from './types.ts';

/** What a step down from an alert costs at home, milli-points, for the classic audience (RULES 4.2, 15.2). */
export const STEP_DOWN_HOME = 2000;

/** What a step of M11 moves at home, milli-points: freer pleases the army, tighter does not (RULES 4). */
export const TACTICAL_HOME = 1500;

/** What it costs Moscow, milli-points, to deny what the world has seen in photographs; world opinion turns to Washington by as much as stands there
 * (RULES 10.1). */
export const DENIAL_EXPOSED = { credibility: 10_000, world: 5000 } as const;

const NOTHING: readonly MeterEffect[] = [];

/** What the order's own side can reckon; a row a meter, milli-points, in no order. */
export const alsoMoved = (
  order: Order,
  { photosShown }: Pick<PublicFacts, 'photosShown'>,
  settings: Settings,
): readonly MeterEffect[] => {
  switch (order.kind) {
    case 'M1':
    case 'M8':
      return order.step > 0
        ? NOTHING
        : [{ whose: 'own', meter: 'home', milli: -paidOf(STEP_DOWN_HOME, settings) }];
    case 'M11':
      return [{ whose: 'own', meter: 'home', milli: order.step * TACTICAL_HOME }];
    case 'P4':
      if (!photosShown) return NOTHING;
      return [
        { whose: 'own', meter: 'credibility', milli: -DENIAL_EXPOSED.credibility },
        { whose: 'own', meter: 'world', milli: DENIAL_EXPOSED.world },
      ];
    default:
      return NOTHING;
  }
};
