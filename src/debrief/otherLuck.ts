/**
 * A finished game played again with other luck: the same orders and answers, other draws of chance. Orders are given while
 * they are legal; the rest is named with its reason. Pure, and on one working copy: a thousand take a fraction of a second.
 */
import type { State } from '../engine/state.ts';
import type { Episode } from '../engine/types.ts';
import { readScript, type Script } from '../policy/script.ts';
import type { Scenario } from '../scenario/types.ts';
import { type Course, dicePlace, firstPoint, type Misfit, openCourse, step, type Terms } from './course.ts';
import { scriptPlayer } from './scriptPlayer.ts';

export type { Misfit };

export interface OtherGame {
  /** The whole game as a record: it replays, and its seed is the one given. */
  readonly episode: Episode;
  readonly end: State;
  readonly misfits: readonly Misfit[];
  /** The first turn played for which the record has no orders, so that both sides let it pass; null when there is none. */
  readonly ranOut: number | null;
}

/**
 * Reads a record once and plays it again under any seed; the record's own seed gives its own game. The record must replay
 * (see `parseEpisode`). How orders and answers are found again: see `scriptPlayer`.
 */
export const openOtherLuck = (scenario: Scenario, episode: Episode): ((seed: number) => OtherGame) => {
  const script = readScript(scenario, episode);
  const play = openCourses(scenario, script, episode);
  return (seed) => {
    const course = play(seed);
    const { actions, misfits } = course;
    const end = course.state as State;
    return { episode: { ...episode, seed, actions }, end, misfits, ranOut: ranOutOf(script, course) };
  };
};

/** The same as whole courses, under settings that need not be the record's. */
export const openCourses = (scenario: Scenario, script: Script, terms: Terms): ((seed: number) => Course) => {
  const start = firstPoint(scenario, terms);
  const player = scriptPlayer(script);
  const players = { us: player, ussr: player };
  return (seed) => {
    const course = openCourse(scenario, start, seed, dicePlace);
    while (course.state.phase !== 'over') step(course, players);
    return course;
  };
};

/** The first turn played for which a script has no orders; null when there is none. */
export const ranOutOf = ({ orders }: Script, { turns }: Course): number | null =>
  turns > orders.length ? orders.length : null;
