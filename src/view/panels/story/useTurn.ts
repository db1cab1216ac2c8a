/** A stretch of the log as something to watch, and how far its watching has come. */
import { useMemo } from 'react';
import type { Update } from '../../../session/port.ts';
import type { Preferences } from '../../../store/preferences.ts';
import { openScenes } from '../map/scenes.ts';
import type { Film } from '../map/useMap.ts';
import { type Agreement, agreementsIn, withAgreements } from '../model/agreements.ts';
import { type Line, linesOf, spoken } from '../model/lines.ts';
import { momentsOf, stopsOf } from '../model/playback.ts';
import { type Beat, stage } from '../model/staging.ts';
import { metersAt } from '../model/toldMeters.ts';
import type { Words } from '../words/words.ts';
import { type Playback, usePlayback } from './usePlayback.ts';

export interface Watching {
  readonly update: Update;
  /** First entry of the log that is watched. */
  readonly from: number;
  /** The entry before which a past turn ends; null while what is watched is new. */
  readonly to: number | null;
  readonly preferences: Preferences;
  readonly film: Film;
}

export function useTurn(words: Words, { update, from, to, preferences, film }: Watching) {
  const { log } = update;
  const { pace } = preferences;
  const still = preferences.motion === 'still';
  const { side: reader } = update.observation;
  const all = useMemo(() => linesOf(words, log, { from, reader }), [words, log, from, reader]);
  const end = to ?? log.length;
  const lines = useMemo(() => {
    const told = spoken(all).filter(({ at }) => at < end);
    return withAgreements(told, agreementsIn(log, from, end));
  }, [all, log, from, end]);
  const { reel } = film;
  const beats = useMemo(() => stage(lines, reel?.moves ?? UNMOVED), [lines, reel]);
  const moments = useMemo(() => {
    const all = momentsOf(beats, from, end, pace);
    return still ? stopsOf(all) : all;
  }, [beats, from, end, pace, still]);
  const playback = usePlayback(moments);
  const { moment } = playback;
  const { told } = moment;
  const scenes = useMemo(() => (reel === null ? null : openScenes(reel, beats)), [reel, beats]);
  const scene = useMemo(() => scenes?.(moment) ?? null, [scenes, moment]);
  return {
    still,
    lines,
    /** Lines told so far. */
    shown: lines.filter(({ at }) => at < told),
    beats,
    playback,
    /** What the map shows now; null where there is none. */
    scene,
    /** The grave beat of this moment, over which the room is quiet. */
    grave: still ? undefined : graveAt(beats, playback),
    /** The agreement of this moment, before which the rest steps back. */
    agreed: agreedAt(lines, beats, playback),
    /** Seconds in which the latest line may be typed; 0 when all is told. */
    typing: still || playback.done ? 0 : typingOf(beats, playback),
    meters: metersAt(words, update, all, told),
    /** The entry of the log at which what is not told yet begins: what a line has moved is told with it. */
    told: all.find(({ at }) => at >= told)?.at ?? log.length,
    turn: log[from]?.turn ?? update.observation.pub.turn,
  };
}

/** Without a map nothing moves. */
const UNMOVED = (): boolean => false;

export type Turn = ReturnType<typeof useTurn>;

const graveAt = (beats: readonly Beat[], { moment }: Playback): Beat | undefined => {
  const beat = beats[moment.beat];
  return beat?.weight === 'grave' ? beat : undefined;
};

const agreedAt = (
  lines: readonly Line[],
  beats: readonly Beat[],
  { moment }: Playback,
): Agreement | undefined => {
  const beat = moment.hush ? undefined : beats[moment.beat];
  return lines.find(({ at, agreement }) => agreement !== undefined && at === beat?.lines.at(-1)?.at)
    ?.agreement;
};

/** A moment that waits for the reader types as fast as one that goes on by itself. */
const typingOf = (beats: readonly Beat[], { moment }: Playback): number =>
  moment.seconds ?? beats[moment.beat]?.lines.at(-1)?.seconds ?? 0;
