/**
 * A resolution as something to watch: what happened, in its order, as beats of a few seconds with their sound, their weight and
 * the movement of the map. Pure; times are seconds at the usual pace from the beginning.
 */
import { NOTHING_TOLD, type Told } from '../../map/planTold.ts';
import { type Cue, cueOf } from '../../sound/cues.ts';
import type { Line } from './lines.ts';
import { STEPS, type Step } from './steps.ts';

/** How much a beat asks of its watcher. */
export type Weight = 'light' | 'plain' | 'heavy' | 'grave';

export interface BeatLine {
  /** Index in the log of the event it tells. */
  readonly at: number;
  readonly seconds: number;
}

export interface Beat {
  readonly step: Step;
  readonly weight: Weight;
  readonly start: number;
  /** The hush and all lines. */
  readonly seconds: number;
  /** Silence before the line: of something grave, and of an agreement; else 0. */
  readonly hush: number;
  /** What it tells is read before the rest goes on. */
  readonly waits: boolean;
  /** Told one after another; none where the map alone moves, or nothing happened. */
  readonly lines: readonly BeatLine[];
  readonly cue: Cue | null;
  /** Whether the map moves meanwhile. */
  readonly moves: boolean;
  /** What has been told of on the map when it is over. */
  readonly shows: Told;
}

/** Whether anything on the map changes place, comes or goes between two points of the telling. */
export type Moves = (since: Told, until: Told) => boolean;

/** The whole is never shorter or longer, at the usual pace. */
export const SHORTEST = 4;
export const LONGEST = 15;

const HUSH = 1;
/** The least that the eye needs to follow the ships. */
const MOVEMENT = 2.4;
const MOST_LINES = 4;
/** Seconds before the first beat: the screen is new. */
export const LEAD = 0.5;

const GRAVE: ReadonlySet<Line['code']> = new Set(['incident', 'strike', 'landing', 'reprisal', 'nuclear']);
const LIGHT: ReadonlySet<Line['code']> = new Set([
  'ship-report',
  'ready',
  'alert-seen',
  'escaped',
  'meter',
  'rung',
]);

/** Seconds a line is worth by its weight, before its length is looked at. */
const WORTH: { readonly [weight in Weight]: number } = { light: 0.7, plain: 1, heavy: 1.7, grave: 2 };
/** What everything led up to. */
const AGREED = 3;
const LETTERS_A_SECOND = 80;
const EACH_EFFECT = 0.2;

const isAgreed = ({ code, agreement }: Line): boolean => code === 'settled' || agreement !== undefined;

export const weightOf = (line: Line): Weight => {
  const { code, grave, effects } = line;
  if (GRAVE.has(code)) return 'grave';
  if (grave || isAgreed(line)) return 'heavy';
  return LIGHT.has(code) && effects.length < 2 ? 'light' : 'plain';
};

/** What `lines` become on the stage, beside a map that moves. */
export function stage(lines: readonly Line[], moves: Moves): readonly Beat[] {
  const sails = moves(NOTHING_TOLD, { ...NOTHING_TOLD, sailed: true });
  const acts = withShips(groupsOf(lines), sails);
  const ships = acts.findIndex(({ step }) => step === 'ships');
  const sea = ships < 0 ? acts.findIndex(isAtSea) : ships;
  let told = NOTHING_TOLD;
  const beats = acts.map((act, index) => {
    const before = acts.slice(index + 1).find((next) => next.lines.length > 0)?.lines[0]?.at;
    const shows = { before: before ?? Number.POSITIVE_INFINITY, sailed: sea >= 0 && index >= sea };
    const beat = beatOf(act, moves(told, shows), shows);
    told = shows;
    return beat;
  });
  return timed(beats);
}

/** `kept`: it gives way last where time is short. */
type Untimed = Omit<Beat, 'start'> & { readonly kept: boolean };

/** What is told in one beat; no lines where the ships sail and nothing is told of them. */
interface Act {
  readonly step: Step;
  readonly lines: readonly Line[];
}

/** The turn has come to its ships, or past them. */
const isAtSea = ({ step }: Pick<Act, 'step'>): boolean => STEPS.indexOf(step) >= STEPS.indexOf('ships');

/** Ships sail although nothing is told of them: in their own place of the turn. There is always an act. */
function withShips(groups: readonly (readonly Line[])[], sails: boolean): readonly Act[] {
  const acts = groups.flatMap((lines) => (lines[0] === undefined ? [] : [{ step: lines[0].step, lines }]));
  if (acts.length > 0 && (!sails || acts.some(({ step }) => step === 'ships'))) return acts;
  const after = acts.findIndex(isAtSea);
  return acts.toSpliced(after < 0 ? acts.length : after, 0, { step: 'ships', lines: [] });
}

const standsAlone = (line: Line): boolean => weightOf(line) === 'grave' || isAgreed(line);

/** Neighbours of one step and no great weight share a beat. */
function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const alone = standsAlone(line) || (first !== undefined && standsAlone(first));
    if (last !== undefined && first?.step === line.step && !alone && last.length < MOST_LINES)
      last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function beatOf({ step, lines: group }: Act, moves: boolean, shows: Told): Untimed {
  const weights = group.map(weightOf);
  const weight = (['grave', 'heavy', 'plain'] as const).find((each) => weights.includes(each)) ?? 'light';
  const waits = group.some(({ agreement }) => agreement !== undefined);
  const hush = weight === 'grave' || waits ? HUSH : 0;
  const natural = group.map((line) => ({ at: line.at, seconds: secondsOf(line) }));
  const told = sum(natural);
  const lines = moves && told < MOVEMENT ? scaled(natural, MOVEMENT / told) : natural;
  const heaviest = group[weights.indexOf(weight)] ?? group[0];
  const cues = [heaviest, ...group].flatMap((line) => (line === undefined ? [] : (cueOf(line.code) ?? [])));
  const seconds = group.length === 0 ? MOVEMENT : hush + sum(lines);
  const kept = group.some(standsAlone);
  return { step, weight, seconds, hush, waits, lines, cue: cues[0] ?? null, moves, shows, kept };
}

const secondsOf = (line: Line): number =>
  (isAgreed(line) ? AGREED : WORTH[weightOf(line)]) +
  line.text.length / LETTERS_A_SECOND +
  line.effects.length * EACH_EFFECT;

const sum = (lines: readonly BeatLine[]): number => lines.reduce((total, { seconds }) => total + seconds, 0);

const scaled = (lines: readonly BeatLine[], by: number): readonly BeatLine[] =>
  lines.map((line) => ({ ...line, seconds: line.seconds * by }));

/** Fits the whole between the shortest and the longest; what is grave, and the agreement, give way last. */
function timed(beats: readonly Untimed[]): readonly Beat[] {
  const total = (isKept: boolean): number =>
    beats.reduce((all, { kept, seconds }) => all + (kept === isKept ? seconds : 0), 0);
  const [heavy, rest] = [total(true), total(false)];
  const room = LONGEST - LEAD;
  const least = SHORTEST - LEAD;
  if (heavy + rest < least) return placed(stretched(beats, least - heavy - rest));
  if (heavy + rest <= room) return placed(beats);
  const squeeze = Math.max((room - heavy) / rest, LEAST_SHARE);
  const crowded = beats.map((beat) => (beat.kept ? beat : shrunk(beat, squeeze)));
  const length = crowded.reduce((all, { seconds }) => all + seconds, 0);
  return placed(length <= room ? crowded : crowded.map((beat) => shrunk(beat, room / length)));
}

/** However much is grave, the rest keeps this share of its time. */
const LEAST_SHARE = 0.3;

/** A silence shorter than this is none. */
const LEAST_HUSH = 0.6;

function shrunk(beat: Untimed, by: number): Untimed {
  const seconds = beat.seconds * by;
  const hush = Math.min(beat.hush, Math.max(beat.hush * by, LEAST_HUSH));
  const told = beat.seconds - beat.hush;
  return {
    ...beat,
    seconds,
    hush,
    lines: told > 0 ? scaled(beat.lines, (seconds - hush) / told) : beat.lines,
  };
}

/** The time that is too much goes to the beat in which the map moves, else to the last. */
function stretched(beats: readonly Untimed[], more: number): readonly Untimed[] {
  const moving = beats.findIndex(({ moves }) => moves);
  const at = moving < 0 ? beats.length - 1 : moving;
  return beats.map((beat, index) => {
    if (index !== at) return beat;
    const last = beat.lines.length - 1;
    const lines = beat.lines.map((line, each) =>
      each === last ? { ...line, seconds: line.seconds + more } : line,
    );
    return { ...beat, seconds: beat.seconds + more, lines };
  });
}

function placed(beats: readonly Untimed[]): readonly Beat[] {
  let start = LEAD;
  return beats.map(({ kept: _, ...beat }) => {
    const at = start;
    start += beat.seconds;
    return { ...beat, start: at };
  });
}

/** Seconds from the beginning to the end of the last beat. */
export const lengthOf = (beats: readonly Beat[]): number => {
  const last = beats.at(-1);
  return last === undefined ? 0 : last.start + last.seconds;
};
