/** A game as a record: what it is played on, by which rules, and how it came out. */
import { type BySide, END_CODES, type EndCode, type Side } from '../../scenario/types.ts';
import type { Settings } from '../settings.ts';
import type { Action } from './actions.ts';

export type { Settings };

/**
 * The rules by which new records are played. A record of any version from 1 on replays to the last byte in every later version of
 * the game (`docs/RECORDS.md`): whatever would alter its course is done only for records of a higher version. Records of version 0
 * came before the promise and are refused.
 */
export const RULES_VERSION = 3;

/** Whether records of this version can be replayed. */
export const isKnownRules = (version: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= RULES_VERSION;

/** A finished or running game: start plus ordered actions is the whole truth; all else is folded from it. */
export interface Episode {
  readonly format: 1;
  readonly rules: number;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly settings: Settings;
  readonly seed: number;
  readonly actions: readonly Action[];
}

/** What a player may forecast: that nuclear weapons are used, or that it ends by agreement (E1 to E4), each by the end. */
export const OWN_QUESTIONS = ['war', 'settlement'] as const;
export type OwnQuestion = (typeof OWN_QUESTIONS)[number];

/** A chance, 0 to 100 per cent, that the leader of a side gave on a turn. It is kept beside a record and is no part of the game. */
export interface OwnForecast {
  readonly turn: number;
  readonly side: Side;
  readonly question: OwnQuestion;
  readonly percent: number;
}

export { END_CODES, type EndCode };

/** The final reckoning. Scores 0 to 100, milli-points; `perceived` is who the world thinks won. */
export interface Outcome {
  readonly end: EndCode;
  readonly scores: BySide<number>;
  readonly removed: BySide<boolean>;
  readonly nuclear: 'none' | 'limited' | 'general';
  readonly perceived: Side | 'neither';
}
