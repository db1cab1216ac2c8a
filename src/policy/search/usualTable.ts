/**
 * What leaders usually do, for playing sampled worlds on: wishes at a desk, tried in order, each with the chance that a dove, a
 * moderate and a hawk would think of it, thousandths, and the moment for it. Modelling choices of the search alone.
 */
import type { Order } from '../../engine/types.ts';
import type { BySide, Desk } from '../../scenario/types.ts';

/** When a wish comes up; each is worked out in `usual.ts`. */
export type Moment =
  | 'always'
  | 'speech-due'
  | 'alert-lower'
  | 'alert-behind'
  | 'air-unready'
  | 'landing-unready'
  | 'line-ahead'
  | 'reports-old'
  | 'near-blows'
  | 'last-days'
  | 'castro-restless';

export interface Wish {
  readonly order: Order;
  readonly when: Moment;
  readonly chance: readonly [number, number, number];
}

type Wishes = { readonly [desk in Exclude<Desk, 'private'>]: readonly Wish[] };

const wish = (order: Order, when: Moment, dove: number, moderate: number, hawk: number): Wish => ({
  order,
  when,
  chance: [dove, moderate, hawk],
});

export const USUAL: BySide<Wishes> = {
  us: {
    military: [
      wish({ kind: 'S3' }, 'last-days', 0, 60, 350),
      wish({ kind: 'B1' }, 'always', 500, 900, 900),
      wish({ kind: 'M1', step: 1 }, 'alert-lower', 300, 600, 700),
      wish({ kind: 'M2', force: 'air' }, 'air-unready', 300, 700, 900),
      wish({ kind: 'M2', force: 'landing' }, 'landing-unready', 200, 600, 800),
      wish({ kind: 'M6' }, 'near-blows', 400, 300, 100),
      wish({ kind: 'M5', step: -1 }, 'near-blows', 300, 100, 0),
      wish({ kind: 'B5', shipClass: 'fuel' }, 'near-blows', 300, 200, 0),
    ],
    public: [
      wish({ kind: 'P1' }, 'speech-due', 850, 900, 900),
      wish({ kind: 'U1' }, 'always', 700, 800, 700),
      wish({ kind: 'P6' }, 'always', 500, 700, 700),
      wish({ kind: 'U2' }, 'always', 300, 300, 200),
      wish({ kind: 'U3' }, 'near-blows', 400, 150, 0),
      wish({ kind: 'U4' }, 'always', 150, 100, 30),
      wish({ kind: 'P2', hours: 48 }, 'near-blows', 0, 50, 200),
    ],
    intelligence: [
      wish({ kind: 'I1' }, 'reports-old', 800, 600, 300),
      wish({ kind: 'I2' }, 'reports-old', 200, 400, 700),
    ],
  },
  ussr: {
    military: [
      wish({ kind: 'B8', ships: [], instruction: 'turn-back' }, 'line-ahead', 800, 600, 200),
      wish({ kind: 'M8', step: 1 }, 'alert-behind', 200, 400, 600),
      wish({ kind: 'M5', step: -1 }, 'near-blows', 300, 100, 0),
      wish({ kind: 'M9', on: true }, 'always', 20, 60, 150),
      wish({ kind: 'M6' }, 'near-blows', 300, 200, 50),
      wish({ kind: 'M12', on: true }, 'near-blows', 0, 30, 150),
    ],
    public: [
      wish({ kind: 'U3' }, 'always', 600, 400, 150),
      wish({ kind: 'U6' }, 'castro-restless', 500, 400, 200),
      wish({ kind: 'P4' }, 'always', 50, 80, 200),
    ],
    intelligence: [
      wish({ kind: 'I4' }, 'reports-old', 500, 500, 500),
      wish({ kind: 'I5' }, 'always', 100, 150, 200),
    ],
  },
};
