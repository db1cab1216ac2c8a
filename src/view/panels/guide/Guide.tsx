/**
 * The guided drill's bar above the screen: what to look at and what to do, a step at a time. It lies over nothing, stays in reach
 * of screen readers while a dialog is open, is announced politely, and never takes the focus.
 */
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../../store/types.ts';
import '../../styles/guide.css';
import { themeOf, useWords } from '../context.tsx';
import type { Words } from '../words/words.ts';
import { usePointer } from './point.ts';
import { beginGuide, follow, turnPage } from './progress.ts';
import { STEPS, type StepCode } from './steps.ts';

const SCREENS: readonly View['screen'][] = ['desk', 'resolution', 'end'];

export function Guide({ view }: { readonly view: View }) {
  const [isLeft, setLeft] = useState(false);
  if (isLeft || view.update === null || !SCREENS.includes(view.screen)) return null;
  return <Bar view={view} onLeave={() => setLeft(true)} />;
}

function Bar({ view, onLeave }: { readonly view: View; readonly onLeave: () => void }) {
  const words = useWords();
  const { text, side } = words;
  const [kept, setKept] = useState(() => beginGuide(view));
  const progress = follow(kept, view);
  if (progress !== kept) setKept(progress);
  const bar = useRoom();
  const step = STEPS[progress.at];
  usePointer(step?.at ?? NOWHERE, view.preferences.motion === 'full');
  if (step === undefined) return null;
  const isLast = progress.at === STEPS.length - 1;
  return (
    <section
      ref={bar}
      className="guide"
      data-theme={themeOf(side)}
      data-react-aria-top-layer="true"
      aria-label={text.say('guide.label')}
    >
      <p className="guide-count">{text.say('guide.step', { n: progress.at + 1, count: STEPS.length })}</p>
      <p className="guide-words" role="status">
        {stepWords(words, step.code)}
      </p>
      <div className="row guide-buttons">
        {progress.at === 0 ? null : (
          <button
            type="button"
            className="button button-small"
            onClick={() => setKept(turnPage(progress, -1))}
          >
            {text.say('guide.back')}
          </button>
        )}
        {isLast ? null : (
          <button
            type="button"
            className="button button-small"
            onClick={() => setKept(turnPage(progress, 1))}
          >
            {text.say('guide.next')}
          </button>
        )}
        <button type="button" className="button button-small" onClick={onLeave}>
          {text.say('guide.leave')}
        </button>
      </div>
    </section>
  );
}

const NOWHERE: readonly string[] = [];

/** What is asked, with tabs and buttons called as they are. */
function stepWords({ text, side }: Words, code: StepCode): string {
  return text.say(`guide.${code}`, {
    side,
    situation: text.say('tabs.situation'),
    talks: text.say('tabs.talks'),
    orders: text.say('situation.ordersShort'),
    military: text.say('desk.military'),
  });
}

/** Tells the style sheets how high the bar is, so that the screen below makes room for it. */
function useRoom() {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      style.setProperty('--guide', `${bar.current?.offsetHeight ?? 0}px`);
    });
    if (bar.current !== null) watch.observe(bar.current);
    return () => {
      watch.disconnect();
      style.removeProperty('--guide');
    };
  }, []);
  return bar;
}
