/** What a deal ends, and what it costs the sides that made it (RULES 6.8, 6.9, 12.1). */
import type { Side } from '../../scenario/types.ts';
import { type Game, knotOf, setBlockade, setContact, tell } from '../game.ts';
import type { Bundle, EndCode } from '../types.ts';
import { payAudience } from './audience.ts';

export const FREEZE = 1;
export const MISSILES_OUT = 2;
const WEAPONS = 0;
const INVASION = 2;
const JUPITERS = 3;
const QUARANTINE = 4;
/** Levels of the Jupiter issue that are announced (3, 4); 1 and 2 are quiet. */
const ANNOUNCED = 3;
/** What each level concedes of a side's own declared stake, thousandths. Washington stakes weapons; Moscow pledge, Jupiters, line. */
const WEAPONS_SHORTFALL: readonly number[] = [1000, 700, 150, 0];
const CEDED: readonly number[] = [0, 150, 400, 600, 800];

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
  if (pub.blockade !== 'none' && pub.blockade !== 'lifted') setBlockade(game, 'lifted');
  if (pub.contact === 3) setContact(game, 2, null);
  if (pub.contact > 0 && pub.contact < 4) setContact(game, 0, null);
};

/** How much of its declared stake on an issue a side gives up, thousandths. */
const shortfall = (side: Side, issue: number, level: number): number => {
  if (side === 'us' && issue === WEAPONS) return WEAPONS_SHORTFALL[level] ?? 0;
  if (side === 'us') return issue === JUPITERS || issue === INVASION ? (CEDED[level] ?? 0) : 0;
  if (issue === WEAPONS) return CEDED[level] ?? 0;
  return issue === INVASION || issue === QUARANTINE ? (level === 0 ? 400 : 0) : 0;
};

/** Audience cost: stake x shortfall / 5, raised by the knot; only what is public is paid in full (RULES 6.9). */
export const payAudiences = (game: Game, bundle: Bundle): void => {
  const knot = knotOf(game.state);
  for (const side of ['us', 'ussr'] as const) {
    let cost = 0;
    bundle.terms.forEach((level, issue) => {
      const stake = game.state[side].common.stakes[issue] ?? 0;
      const heard = PUBLIC_SHARE[bundle.publicity[issue] ?? 0] ?? 1000;
      const prepared = isPrepared(game, side, issue, level) ? 2 : 1;
      cost += (((stake * shortfall(side, issue, level)) / 1000) * heard) / 1000 / 5 / prepared;
    });
    payAudience(game, 'home', side, Math.floor((cost * (100_000 + knot)) / 100_000), 'settled');
  }
};

/** The same for one clause, public, in milli-points. */
export const stakeCost = (game: Game, side: Side, issue: number, level: number): number => {
  const stake = game.state[side].common.stakes[issue] ?? 0;
  const conceded = (stake * shortfall(side, issue, level)) / 1000 / 5;
  return Math.floor((conceded * (100_000 + knotOf(game.state))) / 100_000);
};

/** A clause floated in the press is half as hard to hear (RULES 10.4). */
const isPrepared = (game: Game, side: Side, issue: number, level: number): boolean =>
  level > 0 && level <= (game.state.pub.floated[side][issue] ?? 0);

/** Share of an audience cost that is paid: public, known to elites, secret; thousandths (RULES 6.9). */
const PUBLIC_SHARE: readonly number[] = [1000, 400, 100];

/** At the knot's tightest nothing said in private loosens it (RULES 7.2). */
export const loosens = (game: Game, isPublic: boolean): boolean => isPublic || knotOf(game.state) < 80_000;
