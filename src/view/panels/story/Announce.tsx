/**
 * What a turn says to a screen reader by itself: an agreement, once, when it has been told; and once, when all has been told, the turn.
 * Beats, meters, captions and the hush are for the eye, and the lines are there to be read. Watching again says nothing.
 */
import { useEffect, useState } from 'react';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import type { Line } from '../model/lines.ts';
import { saidWords } from '../words/agreementWords.ts';

export interface AnnounceProps {
  readonly update: Update;
  readonly lines: readonly Line[];
  /** Lines told so far. */
  readonly shown: readonly Line[];
  readonly done: boolean;
  /** False for what is watched again. */
  readonly isNew: boolean;
  /** From 0. */
  readonly turn: number;
}

export function Announce({ update, lines, shown, done, isNew, turn }: AnnounceProps) {
  const { scenario, ...words } = useWords();
  const { text } = words;
  const agreed = (isNew ? shown : []).find(({ agreement }) => agreement !== undefined)?.agreement;
  // An agreement that was said before the turn was over is not said again with it.
  const [before, setBefore] = useState(false);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (agreed !== undefined && !done) setBefore(true);
  }, [agreed, done]);
  useEffect(() => {
    if (done && isNew) setOver(true);
  }, [done, isNew]);
  const said =
    agreed === undefined ? '' : saidWords({ scenario, ...words }, agreed, update.observation.pub.end);
  const told = Math.min(turn + 1, scenario.calendar.length);
  const first = before || said === '' ? firstOf(lines) : said;
  return (
    <p className="hidden" role="status">
      {over
        ? text.say('resolution.announce', { turn: told, count: lines.length, first })
        : before
          ? said
          : ''}
    </p>
  );
}

const firstOf = (lines: readonly Line[]): string =>
  (lines.find(({ grave }) => grave) ?? lines[0])?.text ?? '';
