/** Beats as a list of moments to go through, one after the other, at the reader's pace. Pure. */
import type { Preferences } from '../../../store/preferences.ts';
import { type Beat, LEAD } from './staging.ts';

export interface Moment {
  /** Index of its beat; -1 before the first, and the number of beats when all has been told. */
  readonly beat: number;
  /** What happened before this index of the log has been told. */
  readonly told: number;
  /** The room is quiet: something grave, or an agreement, is about to be told. */
  readonly hush: boolean;
  /** Until the next moment comes by itself; null where it waits for the reader. */
  readonly seconds: number | null;
  /** It waits at every pace, and stops also who is told all at once. */
  readonly stops: boolean;
}

const PACE: { readonly [pace in Preferences['pace']]: number } = {
  slow: 1.6,
  normal: 1,
  fast: 0.5,
  'by-hand': 1,
};

/** Moments of the entries `from` up to but without `to` of the log. The last one waits for the reader. */
export function momentsOf(
  beats: readonly Beat[],
  from: number,
  to: number,
  pace: Preferences['pace'],
): readonly Moment[] {
  const moments: Moment[] = [{ beat: -1, told: from, hush: false, seconds: LEAD * PACE[pace], stops: false }];
  beats.forEach((beat, index) => {
    const told = moments.at(-1)?.told ?? from;
    moments.push(...momentsOfBeat(beat, index, told, pace));
  });
  return [...moments, { beat: beats.length, told: to, hush: false, seconds: null, stops: true }];
}

function momentsOfBeat(
  beat: Beat,
  index: number,
  before: number,
  pace: Preferences['pace'],
): readonly Moment[] {
  const { hush, lines } = beat;
  const seconds = (usual: number): number => usual * PACE[pace];
  const quiet =
    hush > 0 ? [{ beat: index, told: before, hush: true, seconds: seconds(hush), stops: false }] : [];
  const told =
    lines.length === 0
      ? [{ beat: index, told: before, hush: false, seconds: seconds(beat.seconds), stops: false }]
      : lines.map((line) => ({
          beat: index,
          told: line.at + 1,
          hush: false,
          seconds: seconds(line.seconds),
          stops: false,
        }));
  const waits = pace === 'by-hand' || beat.waits;
  return [
    ...quiet,
    ...told.map((moment, each) =>
      waits && each === told.length - 1 ? { ...moment, seconds: null, stops: beat.waits } : moment,
    ),
  ];
}

/** For whom nothing moves: all is told at once, but for what waits at every pace. */
export const stopsOf = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ stops }) => stops);

/** Seconds from a beat's beginning to its end at this pace. */
export const paced = (seconds: number, pace: Preferences['pace']): number => seconds * PACE[pace];

/** Where the next beat begins; the end when there is none. */
export function nextBeat(moments: readonly Moment[], index: number): number {
  const beat = moments[index]?.beat ?? 0;
  const next = moments.findIndex((moment) => moment.beat > beat);
  return next < 0 ? moments.length - 1 : next;
}
