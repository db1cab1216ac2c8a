/** What an offer is worth to a side, clause by clause, and how far that is from the best it could hope for. Milli-points of score. */
import type { Bundle } from '../../../engine/types.ts';
import { bundleWorth, efficientBundles } from '../../../engine/worth.ts';
import { otherSide, type Scenario, type Side } from '../../../scenario/types.ts';

/** The first clauses of a bundle, the rest as if nothing were said of them. */
const upTo = ({ terms, publicity }: Bundle, count: number): Bundle => ({
  terms: terms.map((level, issue) => (issue < count ? level : 0)),
  publicity,
});

/**
 * What each clause adds, in the order of the issues; the sum is the worth of the bundle. Inspection adds what it makes the promise on
 * the weapons count for as well, and the last clause bears what a quarantine that stays is worth.
 */
export function clauseWorths(scenario: Scenario, bundle: Bundle, side: Side): readonly number[] {
  const nothing = bundleWorth(scenario, upTo(bundle, 0), side);
  const last = bundle.terms.length - 1;
  return bundle.terms.map((_, issue) => {
    const before = bundleWorth(scenario, upTo(bundle, issue), side);
    const added = bundleWorth(scenario, upTo(bundle, issue + 1), side) - before;
    return issue === last ? added + nothing : added;
  });
}

/** The best deal for a side among the efficient ones that cost the other nothing; 0 or more. */
export function hopeOf(scenario: Scenario, secrecy: boolean, side: Side): number {
  const bearable = efficientBundles(scenario, secrecy).filter(
    (bundle) => bundleWorth(scenario, bundle, otherSide(side)) >= 0,
  );
  return Math.max(0, ...bearable.map((bundle) => bundleWorth(scenario, bundle, side)));
}

/** What the other side thinks a deal worth is a guess: finer than this it would say more than anybody knows. */
const GUESS = 5000;

/** A guessed worth as it is told, in whole fives of points. */
export const guessed = (milli: number): number => Math.round(milli / GUESS) * GUESS + 0;

/** The issues whose clauses give a side most and cost it most; null where none gives or costs anything. */
export function heaviest(worths: readonly number[]): {
  readonly gain: number | null;
  readonly loss: number | null;
} {
  const most = Math.max(...worths);
  const least = Math.min(...worths);
  return {
    gain: most > 0 ? worths.indexOf(most) : null,
    loss: least < 0 ? worths.indexOf(least) : null,
  };
}
