/**
 * The one thing a turn says to a screen reader by itself, once, when all has been told: beats, meters, captions and the hush are
 * for the eye, and the lines are there to be read. Watching again says nothing.
 */
import { useEffect, useState } from 'react';
import { useWords } from '../context.tsx';
import type { Line } from '../model/lines.ts';

export interface AnnounceProps {
  readonly lines: readonly Line[];
  readonly done: boolean;
  /** From 0. */
  readonly turn: number;
}

export function Announce({ lines, done, turn }: AnnounceProps) {
  const { text, scenario } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (done) setOver(true);
  }, [done]);
  const told = Math.min(turn + 1, scenario.calendar.length);
  const first = (lines.find(({ grave }) => grave) ?? lines[0])?.text ?? '';
  return (
    <p className="hidden" role="status">
      {over ? text.say('resolution.announce', { turn: told, count: lines.length, first }) : ''}
    </p>
  );
}
