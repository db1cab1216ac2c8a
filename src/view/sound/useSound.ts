/** Sound for the screens of a game. The code of it is loaded when the reader asks for sound, and not before. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Preferences } from '../../store/preferences.ts';
import type { Cue } from './cues.ts';
import type { Sound } from './openSound.ts';

export interface Player {
  /** `seconds` is how long what is heard lasts. */
  play(cue: Cue, seconds: number): void;
  quiet(still: boolean): void;
}

export interface SoundOnPage {
  readonly player: Player;
  /** What is heard now, to be told in words; null for nothing, and while there is no sound. */
  readonly heard: Heard | null;
}

/** `count` tells the same cue twice apart. */
export interface Heard {
  readonly cue: Cue;
  readonly count: number;
}

/** Milliseconds for which a caption stands. */
const CAPTION = 2600;

export function useSound(level: Preferences['sound']): SoundOnPage {
  const sound = useRef<Sound | null>(null);
  const still = useRef(false);
  const latest = useRef(level);
  const [heard, setHeard] = useState<Heard | null>(null);
  const on = level !== 'off';
  useEffect(() => {
    latest.current = level;
    if (level !== 'off') sound.current?.level(level);
  }, [level]);
  useEffect(() => {
    if (!on) return undefined;
    let wanted = true;
    void import('./openSound.ts').then(({ openSound }) => {
      if (!wanted || latest.current === 'off') return;
      sound.current = openSound({
        page: document,
        woken: navigator.userActivation?.hasBeenActive ?? false,
        level: latest.current,
        make: () => new AudioContext(),
      });
      sound.current.quiet(still.current);
    });
    return () => {
      wanted = false;
      sound.current?.close();
      sound.current = null;
      setHeard(null);
    };
  }, [on]);
  useEffect(() => {
    if (heard === null) return undefined;
    const timer = setTimeout(() => setHeard(null), CAPTION);
    return () => clearTimeout(timer);
  }, [heard]);
  const player = useMemo(
    () => ({
      play: (cue: Cue, seconds: number) => {
        if (latest.current === 'off') return;
        sound.current?.play(cue, seconds);
        setHeard((before) => ({ cue, count: (before?.count ?? 0) + 1 }));
      },
      quiet: (is: boolean) => {
        still.current = is;
        sound.current?.quiet(is);
        if (is) setHeard(null);
      },
    }),
    [],
  );
  return { player, heard };
}
