/** What offers are worth, and which are worth making (RULES 6.3). All values in milli-points of score. */
import { type BySide, ISSUES, LEVELS, type Scenario, type Side } from '../scenario/types.ts';
import type { Bundle, Order } from './types.ts';

const WEAPONS = 0;
const VERIFICATION = 1;
const ON_SITE = 2;
const JUPITERS = 3;
const INVASION = 2;
const ORAL = 1;
/** Levels 1 and 2 of the Jupiter issue are quiet, 3 and 4 announced. */
const LAST_QUIET = 2;
/** Share of a clause's public cost that is felt: public, known to both governments, secret (its chance of leaking), thousandths. */
const HEARD: readonly number[] = [1000, 400, 150];
/** Peace itself: +12 to each when the missiles go, +3 for a freeze (RULES 6.3). */
const DIVIDEND: readonly number[] = [0, 3000, 12_000, 12_000];

/** What Washington counts of the weapons clause when nothing verifies it, thousandths (RULES 6.22, model 5.4). */
const UNVERIFIED = 700;

/** A clause's worth to a side, before anybody hears of it. */
const ownWorth = (bundle: Bundle, side: Side, issue: number, worth: number): number =>
  side === 'us' && issue === WEAPONS && (bundle.terms[VERIFICATION] ?? 0) === 0
    ? Math.floor((worth * UNVERIFIED) / 1000)
    : worth;

/** What a bundle is worth to a side, relative to no deal. */
export const bundleWorth = (scenario: Scenario, bundle: Bundle, side: Side): number => {
  let sum = DIVIDEND[bundle.terms[0] ?? 0] ?? 0;
  ISSUES.forEach((issue, index) => {
    const worth = scenario.terms[issue][bundle.terms[index] ?? 0];
    if (worth === undefined) return;
    const heard = HEARD[bundle.publicity[index] ?? 0] ?? 1000;
    const audience = side === 'us' ? worth.usPublic : worth.ussrPublic;
    sum += ownWorth(bundle, side, index, worth[side]) + Math.floor((audience * heard) / 1000);
  });
  return sum;
};

/** A clause that is not public, and what becoming public would still add to it for each side. */
export interface Leak extends BySide<number> {
  readonly issue: number;
}

/** What a bundle has to lose by a leak, clause by clause. */
export const leaksOf = (scenario: Scenario, bundle: Bundle): readonly Leak[] =>
  ISSUES.flatMap((name, issue) => {
    const level = bundle.terms[issue] ?? 0;
    const publicity = bundle.publicity[issue] ?? 0;
    const worth = scenario.terms[name][level];
    if (level === 0 || publicity === 0 || worth === undefined) return [];
    const unheard = 1000 - (HEARD[publicity] ?? 1000);
    return {
      issue,
      us: Math.floor((worth.usPublic * unheard) / 1000),
      ussr: Math.floor((worth.ussrPublic * unheard) / 1000),
    };
  });

/** The publicity a clause has unless its author says otherwise: quiet Jupiters secret, an oral pledge private, the rest public. */
export const usualPublicity = (terms: readonly number[]): number[] =>
  terms.map((level, issue) => {
    if (issue === JUPITERS && level >= 1 && level <= LAST_QUIET) return 2;
    return issue === INVASION && level === ORAL ? 1 : 0;
  });

export const bundleOf = (terms: readonly number[]): Bundle => ({ terms, publicity: usualPublicity(terms) });

/** Whether a bundle promises inspection on the island. */
export const isOnSite = ({ terms }: Bundle): boolean => (terms[VERIFICATION] ?? 0) >= ON_SITE;

/** Whether a clause of an offer or a gesture is kept secret: said to be so, or Jupiters that leave without a word. */
export const isSecretClause = (issue: number, level: number, publicity: number): boolean =>
  level > 0 && (publicity === 2 || (issue === JUPITERS && level <= LAST_QUIET));

export const isSecret = ({ terms, publicity }: Bundle): boolean => {
  for (let issue = 0; issue < terms.length; issue++)
    if (isSecretClause(issue, terms[issue] ?? 0, publicity[issue] ?? 0)) return true;
  return false;
};

/** Whether the world is to hear of every clause. */
export const isAllPublic = ({ terms, publicity }: Bundle): boolean => {
  for (let issue = 0; issue < terms.length; issue++)
    if ((terms[issue] ?? 0) > 0 && publicity[issue] !== 0) return false;
  return true;
};

/** The terms that an order puts forward; null where it puts forward none. */
export const bundleIn = (order: Order): Bundle | null => {
  if ('bundle' in order) return order.bundle;
  return 'message' in order && order.message.act === 'offer' ? order.message.bundle : null;
};

export const sameBundle = (one: Bundle, two: Bundle): boolean => {
  for (let issue = 0; issue < one.terms.length; issue++)
    if (one.terms[issue] !== two.terms[issue] || one.publicity[issue] !== two.publicity[issue]) return false;
  return true;
};

const allBundles = (): Bundle[] => {
  let rows: number[][] = [[]];
  for (const issue of ISSUES) rows = rows.flatMap((row) => LEVELS[issue].map((_, level) => [...row, level]));
  return rows.filter((terms) => (terms[0] ?? 0) > 0).map(bundleOf);
};

interface Valued {
  readonly bundle: Bundle;
  readonly us: number;
  readonly ussr: number;
}

const frontier = (scenario: Scenario, secrecy: boolean): readonly Valued[] => {
  const sound = allBundles().filter((bundle) => secrecy || !isSecret(bundle));
  const valued = sound.map((bundle) => ({
    bundle,
    us: bundleWorth(scenario, bundle, 'us'),
    ussr: bundleWorth(scenario, bundle, 'ussr'),
  }));
  const sorted = valued.sort((one, two) => two.us - one.us || two.ussr - one.ussr);
  let best = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ ussr }) => {
    const efficient = ussr > best;
    best = Math.max(best, ussr);
    return efficient;
  });
};

const LISTED = 12;
const frontiers = {
  secret: new WeakMap<Scenario, readonly Bundle[]>(),
  open: new WeakMap<Scenario, readonly Bundle[]>(),
};

/**
 * Up to 12 bundles that no other betters for both sides, spread over the frontier, best for Washington first; without
 * `secrecy` among those that keep nothing secret.
 */
export const efficientBundles = (scenario: Scenario, secrecy: boolean): readonly Bundle[] => {
  const remembered = secrecy ? frontiers.secret : frontiers.open;
  const known = remembered.get(scenario);
  if (known !== undefined) return known;
  const efficient = frontier(scenario, secrecy).map(({ bundle }) => bundle);
  const step = Math.max(1, (efficient.length - 1) / (LISTED - 1));
  const chosen: Bundle[] = [];
  for (let at = 0; at < efficient.length - 0.5 && chosen.length < LISTED; at += step) {
    const bundle = efficient[Math.round(at)];
    if (bundle !== undefined) chosen.push(bundle);
  }
  remembered.set(scenario, chosen);
  return chosen;
};
