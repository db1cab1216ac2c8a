/** What a teacher may throw into a class from the scenario itself: sourced reports of 1962, as words and without effect on the game. */
import type { Claim, Scenario, TextKey } from '../scenario/types.ts';
import { once } from './memo.ts';

export interface Inject {
  readonly id: string;
  readonly title: TextKey;
  readonly claim: Claim;
}

/** Public events first, then the near misses of those days, as somebody might have heard of them. */
export const injectsOf = once((scenario: Scenario): readonly Inject[] => [
  ...scenario.events
    .filter(({ to }) => to === 'public')
    .map(({ id, title, claim }) => ({ id, title, claim })),
  ...scenario.nearMisses.map(({ id, title, precedent }) => ({ id, title, claim: precedent })),
]);

export const isInject = (scenario: Scenario, id: string): boolean =>
  injectsOf(scenario).some((known) => known.id === id);
