/** Plays cues in the browser. Nothing is made before the first gesture, nothing sounds while the page is hidden. */
import type { Preferences } from '../../store/preferences.ts';
import type { Cue } from './cues.ts';
import { RATE, roomTone, samplesOf } from './waves.ts';

export type Level = Exclude<Preferences['sound'], 'off'>;

export interface Sound {
  /** `seconds` is how long what is heard lasts. Nothing comes of it before the first gesture, or while the page is hidden. */
  play(cue: Cue, seconds: number): void;
  /** Takes the tone of the room away with all that still sounds, or lets it come back. */
  quiet(still: boolean): void;
  level(level: Level): void;
  /** Stops all of it for good. */
  close(): void;
}

/** The document, as far as sound needs one. */
export interface SoundPage extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly hidden: boolean;
}

export interface SoundOptions {
  readonly page: SoundPage;
  /** True when there has been a gesture before. */
  readonly woken: boolean;
  readonly level: Level;
  readonly make: () => AudioContext;
}

const LOUDNESS: { readonly [level in Level]: number } = { soft: 0.22, full: 0.7 };
const ROOM = 0.35;
/** Seconds in which something fades. */
const FADE = 0.12;
const GESTURES = ['pointerdown', 'keydown'] as const;

/** What is there once there may be sound. */
interface Desk {
  readonly context: AudioContext;
  readonly master: GainNode;
  readonly room: GainNode;
  readonly tone: AudioBufferSourceNode;
  readonly sounding: Set<AudioBufferSourceNode>;
}

export function openSound({ page, woken, level: first, make }: SoundOptions): Sound {
  let desk: Desk | null = null;
  let level = first;
  let still = false;
  const wake = (): void => {
    stopWaiting();
    desk = openDesk(make(), LOUDNESS[level], still);
    follow();
  };
  const stopWaiting = (): void => {
    for (const gesture of GESTURES) page.removeEventListener(gesture, wake);
  };
  const follow = (): void => {
    if (desk !== null) void (page.hidden ? desk.context.suspend() : desk.context.resume());
  };
  page.addEventListener('visibilitychange', follow);
  if (woken) wake();
  else for (const gesture of GESTURES) page.addEventListener(gesture, wake);
  return {
    play: (cue, seconds) => {
      if (desk !== null && !page.hidden) playOn(desk, samplesOf(cue, seconds));
    },
    quiet: (is) => {
      still = is;
      if (desk === null) return;
      fade(desk, desk.room, is ? 0 : ROOM);
      if (is) hush(desk);
    },
    level: (next) => {
      level = next;
      if (desk !== null) fade(desk, desk.master, LOUDNESS[next]);
    },
    close: () => {
      stopWaiting();
      page.removeEventListener('visibilitychange', follow);
      if (desk !== null) shut(desk);
      desk = null;
    },
  };
}

function openDesk(context: AudioContext, loudness: number, still: boolean): Desk {
  const master = context.createGain();
  master.gain.value = loudness;
  master.connect(context.destination);
  const room = context.createGain();
  room.gain.value = still ? 0 : ROOM;
  room.connect(master);
  const tone = sourceOf(context, roomTone());
  tone.loop = true;
  tone.connect(room);
  tone.start();
  return { context, master, room, tone, sounding: new Set() };
}

function sourceOf(context: AudioContext, samples: Float32Array<ArrayBuffer>): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, samples.length, RATE);
  buffer.copyToChannel(samples, 0);
  const source = context.createBufferSource();
  source.buffer = buffer;
  return source;
}

function playOn({ context, master, sounding }: Desk, samples: Float32Array<ArrayBuffer>): void {
  if (samples.length === 0) return;
  const source = sourceOf(context, samples);
  source.connect(master);
  sounding.add(source);
  source.onended = () => {
    sounding.delete(source);
    source.disconnect();
  };
  source.start();
}

function hush({ sounding }: Desk): void {
  for (const source of sounding) source.stop();
}

const fade = ({ context }: Desk, { gain }: GainNode, to: number): void => {
  gain.setTargetAtTime(to, context.currentTime, FADE);
};

function shut(desk: Desk): void {
  hush(desk);
  desk.tone.stop();
  void desk.context.close();
}
