/** Who plays for a computer: a policy by name, how far it looks, and the kind of leader it is. Plain data. */

import type { Action } from '../engine/types.ts';
import { POLICIES } from './choose.ts';
import { DOCTRINE_IDS, type DoctrineId } from './doctrines/doctrine.ts';
import type { Note } from './note.ts';
import { RULES, type Rule } from './search/selection.ts';

export const LEADER_POLICIES = [...POLICIES, 'search'] as const;
export type LeaderPolicy = (typeof LEADER_POLICIES)[number];

export interface Leader {
  readonly policy: LeaderPolicy;
  /** Futures looked into for one turn's orders, or for one answer; for policies that look ahead. */
  readonly nodes: number;
  /** `hidden`: dealt by the seed among those that suit its temper. Only for `search`. */
  readonly doctrine: DoctrineId | 'hidden';
  /** How its search picks what to try; the stronger rule unless said. */
  readonly rule?: Rule;
}

/** A choice, and what was thought where something was: see `Note`. */
export interface Choice {
  readonly action: Action;
  readonly note: Note | null;
}

/** One reply within half a second on one core. */
export const DEFAULT_SEARCH_NODES = 1000;
const MOST_NODES = 1_000_000;

const isPolicy = (name: string): name is LeaderPolicy => LEADER_POLICIES.some((known) => known === name);
const isDoctrine = (name: string): name is DoctrineId => DOCTRINE_IDS.some((known) => known === name);

/**
 * Reads `heuristic`, `search`, `search:4000`, `search:hawk`, `search:4000:hawk`, `search:4000:hawk:puct`; null when it is none of these. `nodes` is for
 * policies other than `search` that look ahead.
 */
export const parseLeader = (text: string, nodes: number): Leader | null => {
  const [policy = '', ...rest] = text.split(':');
  if (!isPolicy(policy) || (policy !== 'search' && rest.length > 0) || rest.length > 3) return null;
  const leader = { policy, nodes: policy === 'search' ? DEFAULT_SEARCH_NODES : nodes, doctrine: 'hidden' };
  return rest.reduce<Leader | null>(withPart, leader as Leader);
};

const withPart = (leader: Leader | null, part: string): Leader | null => {
  if (leader === null) return null;
  if (part === 'hidden' || isDoctrine(part)) return { ...leader, doctrine: part };
  const rule = RULES.find((known) => known === part);
  if (rule !== undefined) return { ...leader, rule };
  const nodes = Number(part);
  return /^\d+$/.test(part) && nodes >= 1 && nodes <= MOST_NODES ? { ...leader, nodes } : null;
};
