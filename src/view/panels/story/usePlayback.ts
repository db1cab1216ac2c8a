/** Goes through the moments of a resolution by itself, by the reader's hand, or not at all. */
import { useCallback, useEffect, useState } from 'react';
import { type Moment, nextBeat } from '../model/playback.ts';

export interface Playback {
  readonly moment: Moment;
  readonly done: boolean;
  /** To the beginning of the next beat. */
  readonly next: () => void;
  readonly skip: () => void;
  readonly again: () => void;
}

/** There is always a last moment. */
export function usePlayback(moments: readonly Moment[]): Playback {
  const last = moments.length - 1;
  const [position, setPosition] = useState(0);
  const index = Math.min(position, last);
  const moment = moments[index] ?? END;
  const { seconds } = moment;
  useEffect(() => {
    if (seconds === null) return undefined;
    const timer = setTimeout(() => setPosition(index + 1), seconds * 1000);
    return () => clearTimeout(timer);
  }, [index, seconds]);
  return {
    moment,
    done: index === last,
    next: useCallback(() => setPosition(nextBeat(moments, index)), [moments, index]),
    skip: useCallback(() => setPosition(last), [last]),
    again: useCallback(() => setPosition(0), []),
  };
}

const END: Moment = { beat: 0, told: Number.POSITIVE_INFINITY, hush: false, seconds: null, stops: true };
