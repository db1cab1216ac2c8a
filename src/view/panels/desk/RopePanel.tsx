/** The rope between the capitals, what it means, and why it moved last. */
import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import type { Update } from '../../../session/port.ts';
import { useWords } from '../context.tsx';
import { holdOf, knotOf, type LastPull, riskTold, SLACK } from '../model/knot.ts';
import type { MeterView } from '../model/meters.ts';
import type { Hold } from '../rope/course.ts';
import { ROPE_WIDTH, Rope } from '../rope/Rope.tsx';
import { RopeFrame } from '../rope/RopeFrame.tsx';
import { whenSeen } from '../whenSeen.ts';
import { causeWords } from '../words/causeWords.ts';
import { Change } from './Meters.tsx';

export interface RopePanelProps {
  readonly update: Update;
  /** The first entry of the log not told yet, while a turn is watched. */
  readonly told?: number;
  /** How the knot has moved so far, while a turn is watched: said here where its meter has no room. */
  readonly moved?: Pick<MeterView, 'change' | 'worse'> | undefined;
  /** The rope itself, which is half of all there is to draw on a screen, follows when the rest has been seen. */
  readonly afterwards?: boolean;
}

export const RopePanel = memo(function RopePanel({ update, told, moved, afterwards }: RopePanelProps) {
  const { text, side } = useWords();
  const drawn = useDrawn(afterwards ?? false);
  const knot = useMemo(() => knotOf(update, side, told), [update, side, told]);
  const { now, before, level, last } = knot;
  const [hold, held] = useMemo(() => [holdOf(now), holdOf(before)], [now, before]);
  const [us, ussr, value] = [text.points(now.us), text.points(now.ussr), text.points(now.knot)];
  const label = text.say('rope.label', { value, words: text.say('rope.words', { level }), us, ussr });
  if (knot.untied) return <Untied before={held} />;
  return (
    <section className={`rope-panel rope-${level}`} aria-labelledby="rope-title">
      <div className="rope-ends">
        <span className="rope-name-us">
          {text.say('side.us')} <b>{us}</b>
        </span>
        <h2 id="rope-title" className="label">
          {text.say('rope.title')} <b>{text.say('meter.of100', { value })}</b>
          {moved === undefined || moved.change === '' ? null : (
            <span className="rope-change">
              {' '}
              <Change meter={moved} />
            </span>
          )}
        </h2>
        <span className="rope-name-ussr">
          <b>{ussr}</b> {text.say('side.ussr')}
        </span>
      </div>
      {drawn ? (
        <Rope hold={hold} before={held} marked label={label} />
      ) : (
        <RopeFrame className="rope" label={label} width={ROPE_WIDTH} />
      )}
      <p className="rope-words">
        <b>{text.say('rope.state', { level })}</b>{' '}
        <span className="rope-means">{text.say('rope.means', { level, percent: value })}</span>
      </p>
      <p className="rope-last">
        <Last last={last} />
      </p>
      <p className="rope-risk">
        {text.say('rope.risk')} <span>{riskWords()}</span>
      </p>
    </section>
  );

  function riskWords(): string {
    const n = text.oneIn(riskTold(update, side, told));
    return n === undefined ? text.say('meter.none') : text.say('meter.oneIn', { n });
  }
});

function useDrawn(afterwards: boolean): boolean {
  const [drawn, setDrawn] = useState(!afterwards);
  useEffect(() => {
    if (!drawn) whenSeen(() => startTransition(() => setDrawn(true)));
  }, [drawn]);
  return drawn;
}

/** After the two have agreed: the rope opens, and no figure stands beside it. */
function Untied({ before }: { readonly before: Hold }) {
  const { text } = useWords();
  const means = text.say('rope.untied.means');
  return (
    <section className="rope-panel rope-slack" aria-labelledby="rope-title">
      <div className="rope-ends">
        <span className="rope-name-us">{text.say('side.us')}</span>
        <h2 id="rope-title" className="label">
          {text.say('rope.title')}
        </h2>
        <span className="rope-name-ussr">{text.say('side.ussr')}</span>
      </div>
      <Rope hold={SLACK} before={before} marked label={means} />
      <p className="rope-words">
        <b>{text.say('rope.untied')}</b> <span className="rope-means">{means}</span>
      </p>
    </section>
  );
}

function Last({ last }: { readonly last: LastPull | null }) {
  const words = useWords();
  const { text } = words;
  if (last === null) return text.say('rope.last.none');
  return (
    <>
      <span aria-hidden="true">{last.by > 0 ? '▲' : '▼'} </span>
      {text.say('rope.last', {
        way: last.by > 0 ? 'up' : 'down',
        who: text.say(`side.${last.side}`),
        cause: causeWords(words, last.cause),
        by: text.change(last.by),
      })}
    </>
  );
}
