/** What a deal ends, and what it costs the sides that made it (RULES 6.8, 6.9, 12.1). */
import { SIDES } from '../../scenario/types.ts';
import { signingCost } from '../concessions.ts';
import { type Game, knotOf, setBlockade, setContact, tell } from '../game.ts';
import type { Bundle, EndCode } from '../types.ts';
import { boundOf, payAudience } from './audience.ts';

export const FREEZE = 1;
export const MISSILES_OUT = 2;
const INVASION = 2;
const JUPITERS = 3;
const QUARANTINE = 4;
const LIFT_AT_ONCE = 2;
/** Levels of the Jupiter issue that are announced (3, 4); 1 and 2 are quiet. */
const ANNOUNCED = 3;

/** E1 quiet Jupiters, E2 announced, E3 a pledge alone, E4 nothing in return (RULES 12.4). */
export const settlementCode = (bundle: Bundle): EndCode => {
  const jupiters = bundle.terms[JUPITERS] ?? 0;
  if (jupiters >= ANNOUNCED) return 'E2';
  if (jupiters >= 1) return 'E1';
  return (bundle.terms[INVASION] ?? 0) >= 1 ? 'E3' : 'E4';
};

/** What the world is told: clauses that are not public read as nothing. */
const publicPart = (bundle: Bundle): { terms: number[]; publicity: number[] } => ({
  terms: bundle.terms.map((level, issue) => (bundle.publicity[issue] === 0 ? level : 0)),
  publicity: bundle.terms.map(() => 0),
});

/** The crisis ends on these terms. After a strike it ends as a contained war all the same. */
export const settle = (game: Game, bundle: Bundle, code: EndCode): void => {
  const { pub } = game.state;
  game.state.dark.settlement = { terms: [...bundle.terms], publicity: [...bundle.publicity] };
  pub.settlement = publicPart(bundle);
  pub.end = pub.struck ? 'E8' : code;
  tell(game, 'public', 'settled', { end: pub.end });
  if (isLiftedNow(game, bundle)) setBlockade(game, 'lifted');
  if (pub.contact === 3) setContact(game, 2, null);
  if (pub.contact > 0 && pub.contact < 4) setContact(game, 0, null);
};

/** A line stays until 20 November (RULES 12.11), unless it was to end at once or the settlement ends a war. */
const isLiftedNow = ({ state: { pub } }: Game, bundle: Bundle): boolean =>
  pub.blockade !== 'none' &&
  pub.blockade !== 'lifted' &&
  (pub.struck || bundle.terms[QUARANTINE] === LIFT_AT_ONCE);

/** Each side pays at home for what it has given up of its declared stakes (RULES 6.9). */
export const payAudiences = (game: Game, bundle: Bundle): void => {
  for (const side of SIDES)
    payAudience(game, 'home', side, signingCost(side, bundle, boundOf(game, side)), 'settled');
};

/** At the knot's tightest nothing said in private loosens it (RULES 7.2). */
export const loosens = (game: Game, isPublic: boolean): boolean => isPublic || knotOf(game.state) < 80_000;
