/** The sounds themselves, as samples worked out here: nothing is recorded, nothing is loaded. Pure. */
import type { Cue } from './cues.ts';

/** Samples a second; enough for a telephone, and half the work. */
export const RATE = 22_050;

const TURN = 2 * Math.PI;

/** White noise, the same on every machine, -1 to 1. */
function noise(length: number, seed: number): Float32Array<ArrayBuffer> {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2_147_483_648 - 1;
  });
}

const wave = (seconds: number, at: (time: number) => number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => at(index / RATE));

/** A tone that dies away: `after` is seconds since it was struck, nothing before that. */
const struck = (after: number, hertz: number, decay: number): number =>
  after < 0 ? 0 : Math.sin(TURN * hertz * after) * Math.exp(-after / decay) * Math.min(1, after / 0.004);

/** Takes away what is higher than about `hertz`. */
function muffled(samples: Float32Array<ArrayBuffer>, hertz: number): Float32Array<ArrayBuffer> {
  const share = 1 - Math.exp((-TURN * hertz) / RATE);
  let level = 0;
  return samples.map((sample) => {
    level += share * (sample - level);
    return level;
  });
}

const STROKES_A_SECOND = 11;

/** Type bars on paper, a little uneven, as long as there is something to type. */
function teletype(seconds: number): Float32Array<ArrayBuffer> {
  const grain = noise(Math.round(seconds * RATE), 1962);
  const uneven = noise(Math.ceil(seconds * STROKES_A_SECOND) + 1, 16);
  return grain.map((sample, index) => {
    const time = index / RATE;
    const stroke = Math.floor(time * STROKES_A_SECOND);
    const late = ((uneven[stroke] ?? 0) + 1) * 0.015;
    const after = time - stroke / STROKES_A_SECOND - late;
    const force = 0.55 + 0.3 * (uneven[stroke + 1] ?? 0);
    if (after < 0) return 0;
    return force * (sample * 0.6 * Math.exp(-after / 0.006) + struck(after, 1900, 0.008) * 0.35);
  });
}

/** A pulse and its echo. */
const sonar = (): Float32Array<ArrayBuffer> =>
  wave(2.2, (time) => 0.45 * struck(time, 1080, 0.35) + 0.13 * struck(time - 0.85, 1076, 0.4));

const bell = (): Float32Array<ArrayBuffer> =>
  muffled(
    wave(
      1.6,
      (time) =>
        0.5 * struck(time, 392, 0.4) + 0.25 * struck(time, 941, 0.22) + 0.12 * struck(time, 1510, 0.1),
    ),
    1400,
  );

/** A sheet is laid down and another drawn away. */
function paper(): Float32Array<ArrayBuffer> {
  const swish = (after: number): number => (after < 0 ? 0 : (after / 0.05) * Math.exp(1 - after / 0.05));
  const grain = muffled(noise(Math.round(0.7 * RATE), 24), 3800);
  return grain.map((sample, index) => {
    const time = index / RATE;
    return sample * (0.5 * swish(time) + 0.3 * swish(time - 0.24));
  });
}

/** Two rings in another room. */
const phone = (): Float32Array<ArrayBuffer> =>
  muffled(
    wave(2.2, (time) => {
      const ring = time % 1.1;
      const open = Math.min(1, ring / 0.02, Math.max(0, (0.7 - ring) / 0.05));
      const hammer = 0.5 + 0.5 * Math.sin(TURN * 21 * time);
      return 0.5 * open * hammer * (Math.sin(TURN * 1010 * time) + Math.sin(TURN * 1262 * time));
    }),
    700,
  );

/** Two low strokes, the second softer. */
function drum(): Float32Array<ArrayBuffer> {
  const stroke = (after: number): number =>
    after < 0
      ? 0
      : Math.sin(TURN * (46 * after + 1.6 * (1 - Math.exp(-after / 0.05)))) *
        Math.exp(-after / 0.45) *
        Math.min(1, after / 0.006);
  return wave(2.6, (time) => 0.85 * stroke(time) + 0.45 * stroke(time - 1.05));
}

const LONGEST_TYPING = 3;

/** Samples of a cue, -1 to 1; none for silence. `seconds` is how long its happening lasts, which typing follows. */
export function samplesOf(cue: Cue, seconds: number): Float32Array<ArrayBuffer> {
  switch (cue) {
    case 'teletype':
      return teletype(Math.max(0.4, Math.min(seconds, LONGEST_TYPING)));
    case 'sonar':
      return sonar();
    case 'bell':
      return bell();
    case 'paper':
      return paper();
    case 'phone':
      return phone();
    case 'drum':
      return drum();
    case 'silence':
      return new Float32Array(0);
  }
}

const ROOM_SECONDS = 6;
const SEAM = 1;

/** The tone of a closed room with its machines, to be repeated without a seam. */
export function roomTone(): Float32Array<ArrayBuffer> {
  const whole = muffled(muffled(noise((ROOM_SECONDS + SEAM) * RATE, 8), 180), 320);
  const length = ROOM_SECONDS * RATE;
  return whole.slice(0, length).map((sample, index) => {
    const hum = 0.012 * Math.sin((TURN * 60 * index) / RATE);
    const share = Math.min(1, index / (SEAM * RATE));
    return sample * share + (whole[index + length] ?? 0) * (1 - share) + hum;
  });
}
