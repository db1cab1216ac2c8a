/**
 * The room goes quiet over something grave: the map darkens but for its place, and the line stands alone, large. For the eye; the
 * same line is in the list beside it.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import type { Film } from '../map/useMap.ts';
import { placeOf } from '../model/incidentPlace.ts';
import type { Line } from '../model/lines.ts';
import type { Beat } from '../model/staging.ts';
import { STEP_NAME } from '../model/steps.ts';

export interface HushOverProps {
  readonly update: Update;
  readonly beat: Beat;
  /** True while nothing is said yet. */
  readonly hush: boolean;
  readonly lines: readonly Line[];
  readonly film: Film;
  readonly when: string;
}

export function HushOver({ update, beat, hush, lines, film, when }: HushOverProps) {
  const { text, scenario } = useWords();
  const element = useRef<HTMLDivElement>(null);
  const [light, setLight] = useState<'none' | 'high' | 'low'>('none');
  const at = beat.lines[0]?.at ?? -1;
  useLayoutEffect(() => {
    const target = placeOf(scenario, update.log, at);
    const point = target === null ? undefined : film.pointOf(target);
    const { current } = element;
    if (current === null || point === undefined) return setLight('none');
    const { left, top, height } = current.getBoundingClientRect();
    current.style.setProperty('--x', `${point.x - left}px`);
    current.style.setProperty('--y', `${point.y - top}px`);
    setLight(point.y - top > height / 2 ? 'low' : 'high');
  }, [scenario, update.log, at, film]);
  const line = lines.find((each) => each.at === at);
  return (
    <div ref={element} className={`hush hush-${light}`} aria-hidden="true">
      {hush ? null : (
        <div className="hush-words">
          <p className="label">
            {text.say(STEP_NAME[beat.step])} · {when}
          </p>
          <p className="hush-line">{line?.text}</p>
        </div>
      )}
    </div>
  );
}
