/** Who plays a side of a headless game: a policy by name, or a line of dated orders from a file. Plain data: it is sent to other threads. */
import { legalActions } from '../engine/legal.ts';
import type { Action, Observation } from '../engine/types.ts';
import { choose, POLICIES, type PolicyName } from '../policy/choose.ts';
import { chooseDated, type DatedOrder } from '../policy/history.ts';
import { chooseRandomUnlisted } from '../policy/random.ts';
import {
  chooseReference,
  isReference,
  REFERENCES,
  type ReferenceName,
  sideOfReference,
} from '../policy/reference/named.ts';
import type { Scenario, Side } from '../scenario/types.ts';

export const PLAYER_NAMES = [...POLICIES, ...REFERENCES] as const;
export type PlayerName = PolicyName | ReferenceName;

export interface Player {
  /** As reports name it: the policy, or the file as it was given. */
  readonly name: string;
  readonly plays:
    | { readonly by: 'policy'; readonly policy: PlayerName }
    | { readonly by: 'script'; readonly line: readonly DatedOrder[] };
}

export const policyPlayer = (policy: PlayerName): Player => ({
  name: policy,
  plays: { by: 'policy', policy },
});

/** The names of those that can play a side. */
export const namesFor = (side: Side): readonly PlayerName[] =>
  PLAYER_NAMES.filter((name) => {
    const only = isReference(name) ? sideOfReference(name) : null;
    return only === null || only === side;
  });

/** What a player does on what it sees. `seed` differs at every choice; `nodes` bounds those that look ahead. */
export const choiceOf = (
  { plays }: Player,
  scenario: Scenario,
  seen: Observation,
  seed: number,
  nodes: number,
): Action => {
  if (plays.by === 'script') return chooseDated(plays.line, scenario, seen, legalActions(scenario, seen));
  const { policy } = plays;
  if (isReference(policy)) return chooseReference(policy, scenario, seen);
  if (policy === 'random') return chooseRandomUnlisted(scenario, seen, seed);
  return choose(policy, scenario, seen, legalActions(scenario, seen), seed, nodes);
};
