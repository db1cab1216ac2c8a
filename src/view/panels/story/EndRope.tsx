/** The rope as the game left it: open where the two governments agreed, else the knot that nobody undid. It was seen to move in the told turn. */
import { useMemo } from 'react';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import { holdOf, knotOf, SLACK } from '../model/knot.ts';
import { Rope } from '../rope/Rope.tsx';

const WIDTH = 1300;

export interface EndRopeProps {
  readonly update: Update;
}

export function EndRope({ update }: EndRopeProps) {
  const { text, side } = useWords();
  const { now, level, untied } = useMemo(() => knotOf(update, side), [update, side]);
  const held = useMemo(() => (untied ? SLACK : holdOf(now)), [now, untied]);
  const words = untied
    ? text.say('rope.untied.means')
    : text.say('end.rope', { level, value: text.points(now.knot) });
  return (
    <figure className="end-rope">
      <Rope hold={held} width={WIDTH} label={words} />
      <figcaption aria-hidden="true">
        {untied ? <b>{text.say('rope.untied')}</b> : null} {words}
      </figcaption>
    </figure>
  );
}
