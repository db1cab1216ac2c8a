/** What an offer is worth to each side on the scenario's table, and what it costs when it leaks. Milli-points of score. */
import type { Bundle } from '../../../engine/types.ts';
import { ISSUES, type Scenario, type Side } from '../../../scenario/types.ts';
import { clausesOf } from '../words/offerWords.ts';

/** Share of a clause's public cost that is felt: public, known to both governments, secret (it may leak); thousandths. */
const HEARD: readonly number[] = [1000, 400, 150];
/** Peace itself: for a freeze 3 points to each, for missiles out 12 (RULES 6.3). */
const DIVIDEND: readonly number[] = [0, 3000, 12_000, 12_000];

export function worthOf(scenario: Scenario, bundle: Bundle, side: Side): number {
  const clauses = ISSUES.reduce((sum, _, index) => sum + clauseWorth(scenario, bundle, index, side), 0);
  return clauses + (DIVIDEND[bundle.terms[0] ?? 0] ?? 0);
}

function clauseWorth(scenario: Scenario, bundle: Bundle, index: number, side: Side): number {
  const worth = worthAt(scenario, bundle, index);
  const heard = HEARD[bundle.publicity[index] ?? 0] ?? 1000;
  return worth === undefined ? 0 : worth[side] + Math.floor((audience(worth, side) * heard) / 1000);
}

const worthAt = (scenario: Scenario, bundle: Bundle, index: number) => {
  const issue = ISSUES[index];
  return issue === undefined ? undefined : scenario.terms[issue][bundle.terms[index] ?? 0];
};

const audience = (worth: { readonly usPublic: number; readonly ussrPublic: number }, side: Side): number =>
  side === 'us' ? worth.usPublic : worth.ussrPublic;

export interface Leak {
  readonly issue: number;
  readonly us: number;
  readonly ussr: number;
}

/** For each clause that is not public: what becoming public would still add for each side. */
export function leaksOf(scenario: Scenario, bundle: Bundle): readonly Leak[] {
  return clausesOf(bundle).flatMap((issue) => {
    const publicity = bundle.publicity[issue] ?? 0;
    const worth = worthAt(scenario, bundle, issue);
    if (publicity === 0 || worth === undefined) return [];
    const rest = 1000 - (HEARD[publicity] ?? 1000);
    return [
      {
        issue,
        us: Math.floor((worth.usPublic * rest) / 1000),
        ussr: Math.floor((worth.ussrPublic * rest) / 1000),
      },
    ];
  });
}
