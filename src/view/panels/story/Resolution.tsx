/** The resolution of a turn: what happened and what it moved, revealed in order beside the map, with a way to skip. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Update } from '../../../session/port.ts';
import { themeOf, useWords } from '../context.tsx';
import { LineItem } from '../desk/Lines.tsx';
import { turnHour } from '../model/clock.ts';
import { type Line, linesOf, stretchesOf } from '../model/lines.ts';
import { metersOf } from '../model/meters.ts';
import { momentOf } from '../words/words.ts';

export interface ResolutionProps {
  readonly update: Update;
  /** First entry of the log that belongs to what is watched, and how many entries from there are shown. */
  readonly watchFrom: number;
  readonly step: number;
  /** False shows everything at once. */
  readonly motion: boolean;
  readonly map: ReactNode;
  readonly onStep: (step: number) => void;
  readonly onContinue: () => void;
}

const PACE_MS = 900;

export function Resolution({ update, watchFrom, step, motion, map, onStep, onContinue }: ResolutionProps) {
  const words = useWords();
  const { text, side } = words;
  const lines = linesOf(words, update.log, watchFrom);
  const shown = lines.filter(({ at }) => at < watchFrom + step);
  const next = lines.find(({ at }) => at >= watchFrom + step);
  const all = update.log.length - watchFrom;
  const reveal = next === undefined ? all : next.at - watchFrom + 1;
  const goal = motion ? reveal : all;
  usePace(motion, next === undefined ? null : goal, onStep);
  const turn = update.log[watchFrom]?.turn ?? update.observation.pub.turn;
  const from = momentOf(words, turnHour(words.scenario, turn));
  const to = momentOf(words, update.observation.pub.hour);
  return (
    <div className={motion ? 'resolution resolution-moving' : 'resolution'} data-theme={themeOf(side)}>
      <header className="resolution-head">
        <h1>{text.say('resolution.title')}</h1>
        <p>{from === to ? from : text.say('resolution.when', { from, to })}</p>
        <p className="quiet">{text.say('resolution.progress', { shown: shown.length, all: lines.length })}</p>
      </header>
      <div className="resolution-map">{map}</div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <main className="resolution-sheet" tabIndex={0} aria-label={text.say('resolution.title')}>
        {lines.length === 0 ? <p>{text.say('resolution.quiet')}</p> : <StepSections lines={shown} />}
        {next === undefined ? <Standing update={update} /> : null}
        <Announce lines={lines} done={next === undefined} turn={turn} />
      </main>
      <footer className="resolution-foot">
        {next === undefined ? (
          <button type="button" className="button button-main" onClick={onContinue}>
            {continueWords()}
          </button>
        ) : (
          <>
            <button type="button" className="button button-main" onClick={() => onStep(reveal)}>
              {text.say('resolution.next')}
            </button>
            <button type="button" className="button" onClick={() => onStep(all)}>
              {text.say('resolution.skip')}
            </button>
          </>
        )}
      </footer>
    </div>
  );

  function continueWords(): string {
    if (update.outcome !== null) return text.say('resolution.toEnd');
    if (update.observation.own?.reaction != null) return text.say('resolution.answer');
    return text.say('resolution.continue', { when: to });
  }
}

/** The meters as they stand when all has been told. */
function Standing({ update }: { readonly update: Update }) {
  const words = useWords();
  return (
    <section className="standing">
      <h2 className="label">{words.text.say('resolution.standing')}</h2>
      <dl>
        {metersOf(words, update).map(({ id, name, value, change }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {value} <small>{change}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Goes to the next step after a steady pace, at once without motion; null when there is none left. */
function usePace(motion: boolean, next: number | null, go: (step: number) => void): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    if (next === null) return undefined;
    const timer = setTimeout(() => latest.current(next), motion ? PACE_MS : 0);
    return () => clearTimeout(timer);
  }, [motion, next]);
}

function StepSections({ lines }: { readonly lines: readonly Line[] }) {
  const { text } = useWords();
  return stretchesOf(lines).map((stretch) => (
    <section key={stretch[0]?.at}>
      <h2 className="label">{text.say(`step.${stretch[0]?.step ?? 'clock'}`)}</h2>
      <ol className="lines">
        {stretch.map((line) => (
          <LineItem key={line.at} line={line} />
        ))}
      </ol>
    </section>
  ));
}

/** Says briefly, once, what came of the turn. */
function Announce({
  lines,
  done,
  turn,
}: {
  readonly lines: readonly Line[];
  readonly done: boolean;
  readonly turn: number;
}) {
  const { text } = useWords();
  const first = (lines.find(({ grave }) => grave) ?? lines[0])?.text ?? '';
  return (
    <p className="hidden" role="status">
      {done ? text.say('resolution.announce', { turn: turn + 1, count: lines.length, first }) : ''}
    </p>
  );
}
