/** What a record comes to, in one line by which two replays of it can be compared. */
import { canonical } from '../base/canonical.ts';
import { hashText } from '../base/hash.ts';
import { type Result, success } from '../base/result.ts';
import { outcome } from '../engine/outcome.ts';
import { type ReplayFault, replay } from '../engine/replay.ts';
import type { EndCode, Episode } from '../engine/types.ts';
import type { BySide, Scenario } from '../scenario/types.ts';

export interface ReplayLine {
  readonly rules: number;
  /** Turns begun. */
  readonly turns: number;
  /** Null while the game runs. */
  readonly end: EndCode | null;
  /** Milli-points; null while the game runs. */
  readonly scores: BySide<number> | null;
  /**
   * 16 hex digits over every step in order: the whole state after it and what it told, as canonical JSON, each step's hash
   * taken into the next. States and events of version 1 lack what later versions of the rules have added to them.
   */
  readonly hash: string;
}

/** Replays a record on its scenario. Same record, same line, in every engine and in every later version. */
export const replayLine = (scenario: Scenario, episode: Episode): Result<ReplayLine, ReplayFault> => {
  const replayed = replay(scenario, episode);
  if (!replayed.ok) return replayed;
  const steps = replayed.value;
  const hash = steps.reduce((before, step) => hashText(before + canonical(step)), '');
  const last = steps.at(-1)?.state;
  const reckoning = last === undefined ? null : outcome(scenario, last);
  return success({
    rules: episode.rules,
    turns: Math.min((last?.pub.turn ?? 0) + 1, scenario.calendar.length),
    end: reckoning?.end ?? null,
    scores: reckoning?.scores ?? null,
    hash,
  });
};
