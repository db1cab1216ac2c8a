/** The offers that are listed (RULES 2.4): the efficient ones, and steps from the other side's open offers. */
import { someIn } from '../base/lists.ts';
import type { BySide, Side } from '../scenario/types.ts';
import { isAnswerable, type Seen, theirOffers } from './seen.ts';
import type { Bundle } from './types.ts';
import { broadcastTermsNeed, bundleNeed } from './variantNeeds.ts';
import { bundleOf, efficientBundles, isOnSite, isSecret, sameBundle } from './worth.ts';

const MOST_OFFERS = 24;

export const broadcasts = (seen: Seen): readonly Bundle[] =>
  listedBundles(seen).filter((bundle) => broadcastTermsNeed(seen, bundle) === null);

/** Sound bundles stand together, those that promise inspection on the island apart: they wait for the observers plan. */
export const byInspection = (bundles: readonly Bundle[]): readonly (readonly Bundle[])[] => [
  bundles.filter((bundle) => !isOnSite(bundle)),
  bundles.filter(isOnSite),
];

export const answers = ({ observation, side }: Seen): number[] => {
  const theirs = observation.offers[side === 'us' ? 'ussr' : 'us'];
  return theirs.flatMap((offer, slot) => (isAnswerable(offer) ? [slot] : []));
};

export const LEVEL_COUNTS: readonly number[] = [4, 3, 4, 5, 3];

export const improvements = ({ terms }: Bundle, { side, observation }: Seen): readonly Bundle[] => {
  const known = observation.settings.secrecy ? improved[side].secret : improved[side].open;
  const code = termsCode(terms);
  const before = known.get(code);
  if (before !== undefined) return before;
  const made = steps(terms, side).filter((step) => observation.settings.secrecy || !isSecret(step));
  known.set(code, made);
  return made;
};

/** The steps from each set of terms, found once: there are 720 sets. */
type Improved = { readonly [secrecy in 'secret' | 'open']: Map<number, readonly Bundle[]> };
const improved: BySide<Improved> = {
  us: { secret: new Map(), open: new Map() },
  ussr: { secret: new Map(), open: new Map() },
};

export const termsCode = (terms: readonly number[]): number => {
  let code = 0;
  for (let issue = 0; issue < LEVEL_COUNTS.length; issue++)
    code = code * (LEVEL_COUNTS[issue] ?? 1) + (terms[issue] ?? 0);
  return code;
};

/** Whether some offer of the other side's may be countered with a step of those listed. */
export const canCounter = (seen: Seen): boolean =>
  someIn(
    theirOffers(seen),
    (offer) =>
      offer?.status === 'open' &&
      someIn(improvements(offer.bundle, seen), (bundle) => bundleNeed(seen, bundle) === null),
  );

const steps = (terms: readonly number[], side: Side): Bundle[] =>
  terms.flatMap((level, issue) => {
    const gives = issue <= 1;
    const moved = level + (gives === (side === 'us') ? 1 : -1);
    const lowest = issue === 0 ? 1 : 0;
    if (moved < lowest || moved >= (LEVEL_COUNTS[issue] ?? 0)) return [];
    return [bundleOf(terms.map((old, at) => (at === issue ? moved : old)))];
  });

/** At most 24: the efficient set, then the other side's open offers and one step from each (RULES 2.4). */
export const listedBundles = (seen: Seen): readonly Bundle[] => {
  const listed = [...efficientBundles(seen.scenario, seen.observation.settings.secrecy)];
  for (const offer of theirOffers(seen)) {
    if (!isAnswerable(offer)) continue;
    for (const bundle of improvements(offer.bundle, seen)) {
      if (listed.length < MOST_OFFERS && !hasBundle(listed, bundle)) listed.push(bundle);
    }
  }
  return listed;
};

const hasBundle = (bundles: readonly Bundle[], wanted: Bundle): boolean => {
  for (let at = 0; at < bundles.length; at++) if (sameBundle(bundles[at] as Bundle, wanted)) return true;
  return false;
};
