/** Two offers side by side, clause by clause, with what each is worth to the side that compares. Milli-points. */
import type { Bundle } from '../../../engine/types.ts';
import { ISSUES, type Issue, otherSide, type Scenario, type Side } from '../../../scenario/types.ts';
import { clauseWorths } from './worths.ts';

export interface ComparedClause {
  readonly level: number;
  readonly publicity: number;
  readonly worth: number;
}

export interface ComparedRow {
  readonly issue: Issue;
  readonly index: number;
  readonly one: ComparedClause;
  readonly two: ComparedClause;
  /** Whether anything but the worth differs; who may know a clause that neither makes is no difference. */
  readonly differs: boolean;
  /** What the second gives this side over the first. */
  readonly change: number;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly own: Totals;
  readonly other: Totals;
}

export interface Totals {
  readonly one: number;
  readonly two: number;
}

const sumOf = (worths: readonly number[]): number => worths.reduce((sum, worth) => sum + worth, 0);

export function compare(scenario: Scenario, side: Side, one: Bundle, two: Bundle): Comparison {
  const worths = [one, two].map((bundle) => clauseWorths(scenario, bundle, side));
  const clauseOf = (bundle: Bundle, which: number, index: number): ComparedClause => ({
    level: bundle.terms[index] ?? 0,
    publicity: bundle.publicity[index] ?? 0,
    worth: worths[which]?.[index] ?? 0,
  });
  const totalOf = (whose: Side): Totals => ({
    one: sumOf(clauseWorths(scenario, one, whose)),
    two: sumOf(clauseWorths(scenario, two, whose)),
  });
  return {
    rows: ISSUES.map((issue, index) => {
      const [first, second] = [clauseOf(one, 0, index), clauseOf(two, 1, index)];
      return {
        issue,
        index,
        one: first,
        two: second,
        differs: clauseDiffers(one, two, index),
        change: second.worth - first.worth,
      };
    }),
    own: totalOf(side),
    other: totalOf(otherSide(side)),
  };
}

/** Whether two offers say different things on an issue. */
export const clauseDiffers = (one: Bundle, two: Bundle, issue: number): boolean =>
  one.terms[issue] !== two.terms[issue] ||
  ((one.terms[issue] ?? 0) > 0 && one.publicity[issue] !== two.publicity[issue]);
