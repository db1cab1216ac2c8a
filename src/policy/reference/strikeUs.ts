/**
 * `strike-us`: strikes without a word as soon as it may, with the landing force ready behind it, and lands: an air campaign, as a
 * landing wants one. `strike-only-us` strikes as
 * soon as the air force is ready, sends no landing, and then seeks a ceasefire. One military order a turn: a landing that is
 * to follow the strike has to be ready before it, or the shooting stops meanwhile (RULES 4.11).
 */
import { type Character, intelligence, military, type Situation, type Wish, when } from './character.ts';
import { ready } from './common.ts';

const STRIKE_READY = 60_000;
const CAMPAIGN_READY = 70_000;
const LANDING_READY = 100_000;

const answers = () => ['hold', 'shadow'];
const watch = (): Wish => intelligence({ kind: 'I1' });

const hasLandingForce = ({ own }: Situation): boolean =>
  own.side === 'us' && (own.military?.invasion ?? 0) >= LANDING_READY;

export const STRIKE_US: Character = {
  side: 'us',
  wishes: (at) => [
    military({ kind: 'S4' }),
    ...when(hasLandingForce(at) && !at.seen.pub.invaded, military({ kind: 'S3' }), military({ kind: 'S1' })),
    ...ready(at, 'air', CAMPAIGN_READY),
    ...ready(at, 'landing', LANDING_READY),
    watch(),
  ],
  answers,
};

export const STRIKE_ONLY_US: Character = {
  side: 'us',
  wishes: (at) => [
    ...when(!at.seen.pub.struck, military({ kind: 'S3' }), military({ kind: 'S1' })),
    ...when(!at.seen.pub.struck, ...ready(at, 'air', STRIKE_READY)),
    watch(),
  ],
  answers: () => ['restrain', 'pass'],
};
