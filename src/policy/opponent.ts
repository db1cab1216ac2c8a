/** Whom a player chooses to meet: how far the computer looks, and what kind of leader it is. Plain data, without the thinking. */
import { type Fields, isFields } from '../base/fields.ts';
import { DOCTRINE_IDS, type DoctrineId } from './doctrines/doctrine.ts';

export interface Opponent {
  /** Futures looked into for one turn's orders, or for one answer. */
  readonly nodes: number;
  /** `hidden`: dealt by the seed, and told when the game is over. */
  readonly doctrine: DoctrineId | 'hidden';
}

/** How far it looks, as the title offers it; the default is the middle one. */
export const THINKING = { quick: 250, careful: 1000, deep: 4000 } as const;
export type Thinking = keyof typeof THINKING;

export const OPPONENT_DOCTRINES = ['hidden', ...DOCTRINE_IDS] as const;

export const DEFAULT_OPPONENT: Opponent = { nodes: THINKING.careful, doctrine: 'hidden' };

const nodesOf = ({ nodes }: Fields): number =>
  Number.isInteger(nodes) && Number(nodes) >= 1 && Number(nodes) <= THINKING.deep
    ? Number(nodes)
    : DEFAULT_OPPONENT.nodes;

/** The opponent that a file names; whatever is missing, or is nothing the title could have offered, is as by default. */
export const readOpponent = (value: unknown): Opponent => {
  if (!isFields(value)) return DEFAULT_OPPONENT;
  const doctrine = OPPONENT_DOCTRINES.find((known) => known === value.doctrine);
  return { nodes: nodesOf(value), doctrine: doctrine ?? DEFAULT_OPPONENT.doctrine };
};
