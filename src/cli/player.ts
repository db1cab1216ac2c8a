/** Who plays a side of a headless game: a leader, a reference policy by name, or a line of dated orders. Plain data: it is sent to other threads. */
import { legalActions } from '../engine/legal.ts';
import type { Action, Observation } from '../engine/types.ts';
import { choiceSeed } from '../policy/choose.ts';
import { decide, type Luck } from '../policy/decide.ts';
import { DEFAULT_NODES } from '../policy/heuristic.ts';
import { chooseDated, type DatedOrder } from '../policy/history.ts';
import { LEADER_POLICIES, type Leader, parseLeader } from '../policy/leader.ts';
import { chooseRandomUnlisted } from '../policy/random.ts';
import {
  chooseReference,
  isReference,
  REFERENCES,
  type ReferenceName,
  sideOfReference,
} from '../policy/reference/named.ts';
import type { Scenario, Side } from '../scenario/types.ts';

export interface Player {
  /** As reports name it: as it was given, policy or file. */
  readonly name: string;
  readonly plays:
    | { readonly by: 'leader'; readonly leader: Leader }
    | { readonly by: 'reference'; readonly policy: ReferenceName }
    | { readonly by: 'script'; readonly line: readonly DatedOrder[] };
}

/** A player by name: a reference policy, or a leader as `parseLeader` reads it; null for neither. `nodes` is as there. */
export const readPlayer = (name: string, nodes: number = DEFAULT_NODES): Player | null => {
  if (isReference(name)) return { name, plays: { by: 'reference', policy: name } };
  const leader = parseLeader(name, nodes);
  return leader === null ? null : { name, plays: { by: 'leader', leader } };
};

/** The same for a name that is known to be one. */
export const playerNamed = (name: string, nodes?: number): Player => {
  const player = readPlayer(name, nodes);
  if (player === null) throw new Error(`no policy is called ${name}`);
  return player;
};

/** The names of those that can play a side; `search` may be followed by a budget and a doctrine. */
export const namesFor = (side: Side): readonly string[] => [
  ...LEADER_POLICIES,
  ...REFERENCES.filter((name) => canPlay(name, side)),
];

/** Some reference policies can play one side alone. */
export const canPlay = (name: string, side: Side): boolean => {
  const only = isReference(name) ? sideOfReference(name) : null;
  return only === null || only === side;
};

/** What a player does on what it sees, its luck given by the episode's seed and the number of actions before. */
export const choiceOf = ({ plays }: Player, scenario: Scenario, seen: Observation, luck: Luck): Action => {
  if (plays.by === 'script') return chooseDated(plays.line, scenario, seen, legalActions(scenario, seen));
  if (plays.by === 'reference') return chooseReference(plays.policy, scenario, seen);
  const { leader } = plays;
  if (leader.policy === 'random')
    return chooseRandomUnlisted(scenario, seen, choiceSeed(luck.seed, luck.ply));
  return decide(leader, scenario, seen, legalActions(scenario, seen), luck).action;
};
