/** The bargaining set of a moment: every deal that would end the crisis, what there was without one, and what came. */
import { copyState } from '../engine/copy.ts';
import { dealOf, scoreIf } from '../engine/outcome.ts';
import { payAudiences, settlementCode } from '../engine/rules/settlement.ts';
import type { State } from '../engine/state.ts';
import type { Bundle, Outcome } from '../engine/types.ts';
import { bundleOf, isSecret, sameBundle } from '../engine/worth.ts';
import { type BySide, ISSUES, LEVELS, type Scenario } from '../scenario/types.ts';
import { nuclearAt, STRIKE, worthIf } from './crossroads.ts';
import type { Reading } from './reading.ts';
import { efficient } from './solve/bargain.ts';
import type { BargainTheory, NoDeal, ValuedDeal } from './theoryTypes.ts';

const FREEZE = 1;

const crisisEndingTerms = (): readonly (readonly number[])[] =>
  ISSUES.reduce<readonly (readonly number[])[]>(
    (rows, issue) => rows.flatMap((row) => LEVELS[issue].map((_, level) => [...row, level])),
    [[]],
  ).filter(([weapons = 0]) => weapons > FREEZE);

/** After a strike every settlement ends a war that was fought, whatever its terms. */
const endOn = ({ pub }: State, bundle: Bundle) => {
  if ((bundle.terms[0] ?? 0) === FREEZE) return 'E5';
  return pub.struck ? 'E8' : settlementCode(bundle);
};

const signedAt = (scenario: Scenario, state: State): ((bundle: Bundle) => ValuedDeal) => {
  const working = copyState(state);
  const before = { us: working.us.common.home, ussr: working.ussr.common.home };
  return (bundle) => {
    payAudiences({ scenario, state: working, heard: null }, bundle);
    const end = endOn(state, bundle);
    const us = scoreIf(scenario, working as State, end, bundle, 'us');
    const ussr = scoreIf(scenario, working as State, end, bundle, 'ussr');
    working.us.common.home = before.us;
    working.ussr.common.home = before.ussr;
    return { bundle, us, ussr };
  };
};

const better = (deal: BySide<number>, than: BySide<number>): boolean =>
  deal.us > than.us && deal.ussr > than.ussr;

const frontierOf = (deals: readonly ValuedDeal[]): readonly ValuedDeal[] =>
  efficient(deals.map((deal) => ({ deal, worth: [deal.us, deal.ussr] as const })))
    .map(({ deal }) => deal)
    .toSorted((one, two) => two.us - one.us || two.ussr - one.ussr);

const noDealsAt = (scenario: Scenario, state: State, { now, combinations }: Reading) => {
  const read = (code: number): BySide<number> => {
    const found = combinations.find((combination) => combination.code === code);
    return { us: found?.us ?? 0, ussr: found?.ussr ?? 0 };
  };
  if (state.pub.struck) return [{ code: 'fight', ...read(now) }] as const;
  const freeze = dealOf(state);
  const attack = { code: 'attack', ...read(now | STRIKE) } as const;
  if (freeze?.terms[0] !== FREEZE) return [{ code: 'stay', ...read(now) }, attack] as const;
  const frozen = worthIf(scenario, state, 'E5', freeze, nuclearAt(scenario, state, now));
  return [{ code: 'frozen', ...frozen }, attack] as const;
};

const best = (deals: readonly ValuedDeal[], merit: (deal: ValuedDeal) => number): readonly ValuedDeal[] =>
  deals.length === 0 ? [] : [deals.reduce((one, two) => (merit(two) > merit(one) ? two : one))];

/** Best for both together (the product of gains), then for each; none twice. */
const examplesOf = (preferred: readonly ValuedDeal[], than: BySide<number>): readonly ValuedDeal[] => {
  const open = frontierOf(preferred);
  const chosen = [
    ...best(open, ({ us, ussr }) => (us - than.us) * (ussr - than.ussr)),
    ...best(open, ({ us }) => us),
    ...best(open, ({ ussr }) => ussr),
  ];
  return chosen.filter(
    ({ bundle }, index) => chosen.findIndex((other) => sameBundle(other.bundle, bundle)) === index,
  );
};

/** The chance of the worse end at which a deal is worth just as much as taking that chance. */
const fearedIn = (deal: number, quiet: number, attack: number): number | null =>
  deal < quiet && deal > attack ? Math.round(((quiet - deal) * 1_000_000) / (quiet - attack)) : null;

const fearedFor = (
  reached: ValuedDeal | null,
  noDeals: readonly BySide<number>[],
): BargainTheory['feared'] => {
  const [quiet, attack] = noDeals;
  if (reached === null || quiet === undefined || attack === undefined) return { us: null, ussr: null };
  return {
    us: fearedIn(reached.us, quiet.us, attack.us),
    ussr: fearedIn(reached.ussr, quiet.ussr, attack.ussr),
  };
};

export interface Came {
  readonly outcome: Outcome;
  readonly deal: Bundle | null;
}

/** What could have been signed in a position, beside what the game came to. */
export const bargainAt = (
  scenario: Scenario,
  state: State,
  reading: Reading,
  { outcome: { scores }, deal }: Came,
): BargainTheory => {
  const signed = signedAt(scenario, state);
  const deals = crisisEndingTerms()
    .map(bundleOf)
    .filter((bundle) => state.settings.secrecy || !isSecret(bundle))
    .map(signed);
  const preferred = deals.filter((possible) => better(possible, scores));
  const noDeals = noDealsAt(scenario, state, reading).map(
    (none): NoDeal => ({ ...none, beatenBy: deals.filter((possible) => better(possible, none)).length }),
  );
  const reached = deal === null ? null : signed(deal);
  const others = preferred.filter(({ bundle }) => deal === null || !sameBundle(bundle, deal));
  return {
    deals,
    frontier: frontierOf(deals),
    noDeals,
    happened: scores,
    reached,
    feared: fearedFor(reached, noDeals),
    betterForBoth: preferred.length,
    examples: examplesOf(others, scores),
  };
};
