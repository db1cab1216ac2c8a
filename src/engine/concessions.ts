/**
 * What giving way costs at home (RULES 6.9, 6.16): the part of a declared stake that is conceded, dearer the tighter the knot. All in
 * milli-points and for the classic audience; no state is needed, so whoever weighs an offer may ask as well.
 */
import { ISSUES, type Scenario, type Side } from '../scenario/types.ts';
import type { Settings } from './settings.ts';
import type { Bundle } from './types.ts';

const WEAPONS = 0;
const INVASION = 2;
const JUPITERS = 3;
const QUARANTINE = 4;
/** What each level concedes of a side's own declared stake, thousandths. Washington stakes weapons; Moscow pledge, Jupiters, line. */
const WEAPONS_SHORTFALL: readonly number[] = [1000, 700, 150, 0];
const CEDED: readonly number[] = [0, 150, 400, 600, 800];

/** How much of its declared stake on an issue a side gives up, thousandths. */
const shortfall = (side: Side, issue: number, level: number): number => {
  if (side === 'us' && issue === WEAPONS) return WEAPONS_SHORTFALL[level] ?? 0;
  if (side === 'us') return issue === JUPITERS || issue === INVASION ? (CEDED[level] ?? 0) : 0;
  if (issue === WEAPONS) return CEDED[level] ?? 0;
  return issue === INVASION || issue === QUARANTINE ? (level === 0 ? 400 : 0) : 0;
};

/** What binds a side as it signs. */
export interface Bound {
  /** Its commitment per issue, milli-points. */
  readonly stakes: readonly number[];
  /** 0 to 100,000. */
  readonly knot: number;
  /** The furthest level of each issue that it has floated in the press: so far a clause is half as hard to hear (RULES 10.4). */
  readonly floated: readonly number[];
}

/** Share of an audience cost that is paid: public, known to elites, secret; thousandths (RULES 6.9). */
const PUBLIC_SHARE: readonly number[] = [1000, 400, 100];

/** Stake x shortfall / 5, raised by the knot; only what is public is paid in full (RULES 6.9). */
export const signingCost = (side: Side, bundle: Bundle, { stakes, knot, floated }: Bound): number => {
  let cost = 0;
  bundle.terms.forEach((level, issue) => {
    const stake = stakes[issue] ?? 0;
    const heard = PUBLIC_SHARE[bundle.publicity[issue] ?? 0] ?? 1000;
    const prepared = level > 0 && level <= (floated[issue] ?? 0) ? 2 : 1;
    cost += (((stake * shortfall(side, issue, level)) / 1000) * heard) / 1000 / 5 / prepared;
  });
  return Math.floor((cost * (100_000 + knot)) / 100_000);
};

/** The same for one clause, public. */
const stakeCost = (side: Side, issue: number, level: number, { stakes, knot }: Bound): number => {
  const conceded = ((stakes[issue] ?? 0) * shortfall(side, issue, level)) / 1000 / 5;
  return Math.floor((conceded * (100_000 + knot)) / 100_000);
};

/** Share of a public clause's cost that the side revealed pays, thousandths. */
const REVEALED_SHARE = 600;

/** What a clause kept from the public costs its giver at home when the other side gives it to the world (RULES 6.16). */
export const revealCost = (
  scenario: Scenario,
  giver: Side,
  issue: number,
  level: number,
  bound: Bound,
): number => {
  const worth = scenario.terms[ISSUES[issue] ?? 'weapons'][level];
  const heard = giver === 'us' ? worth?.usPublic : worth?.ussrPublic;
  const cost = Math.max(0, -(heard ?? 0)) + stakeCost(giver, issue, level, bound);
  return Math.floor((cost * REVEALED_SHARE) / 1000);
};

/** What a letter read on its way costs its sender at home, and once more among its allies; whatever the audience (RULES 6.5). */
export const LEAKED_LETTER = 3000;

/** What a public deadline that runs out with nothing done costs its author's credibility, for the classic audience (RULES 7.5). */
export const LAPSED_DEADLINE = 8000;

/** Thousandths of each cost that are paid, by the settings. */
const PAID: { readonly [audience in Settings['audience']]: number } = {
  off: 0,
  low: 500,
  classic: 1000,
  high: 1500,
};

/** What is paid of a cost stated for the classic audience (RULES 15.2). */
export const paidOf = (milli: number, { audience }: Settings): number =>
  Math.trunc((milli * PAID[audience]) / 1000);
