/**
 * The debrief of a finished game: moments that mattered, the three leaves of a turn, misreadings, near misses, what the
 * computer thought, risk, and 1962 beside it.
 */
import { useState } from 'react';
import type { Papers } from '../../../debrief/papers.ts';
import type { Comparison, Debrief, ForecastReport } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { WhyButton } from '../WhyButton.tsx';
import { momentOf } from '../words/words.ts';
import { Accidents } from './Accidents.tsx';
import { Forecasts } from './Forecasts.tsx';
import { GivenOrders, InHistory } from './GivenOrders.tsx';
import { Leaves } from './Leaves.tsx';
import { Misreadings, TurningPoints } from './Moments.tsx';
import { OtherPapers } from './OtherPapers.tsx';
import { RiskSection } from './RiskChart.tsx';

export interface DebriefBookProps {
  readonly debrief: Debrief;
  /** Null where two people played. */
  readonly papers: Papers | null;
  readonly forecasts: ForecastReport | null;
}

export function DebriefBook({ debrief, papers, forecasts }: DebriefBookProps) {
  const [at, setAt] = useState(() => debrief.turningPoints[0]?.turn ?? 0);
  const { turns, end, turningPoints, misreadings, accidents } = debrief;
  const turn = turns[at];
  const page: Comparison = turn ?? end;
  return (
    <div className="debrief">
      <TurningPoints points={turningPoints} shown={at} onTurn={setAt} />
      <section className="debrief-turn" aria-labelledby="debrief-title">
        <Scrubber at={at} debrief={debrief} onTurn={setAt} />
        <Leaves page={page} />
      </section>
      <Misreadings misreadings={misreadings} shown={at} onTurn={setAt} />
      <Accidents accidents={accidents} shown={at} onTurn={setAt} />
      {papers === null ? null : <OtherPapers papers={papers} turns={turns} shown={at} onTurn={setAt} />}
      <Forecasts report={forecasts} />
      <div className="debrief-columns">
        <div className="debrief-beside">
          <RiskSection debrief={debrief} hour={page.hour} />
          {turn === undefined ? null : <GivenOrders page={turn} />}
        </div>
        {turn === undefined ? null : <InHistory page={turn} />}
      </div>
    </div>
  );
}

interface ScrubberProps {
  /** Index of the turn; one past the last is the moment at which it was over. */
  readonly at: number;
  readonly debrief: Debrief;
  readonly onTurn: (at: number) => void;
}

/** A slider moved by mouse, finger or arrow keys, and a button at each end of it. */
function Scrubber({ at, debrief: { turns, end }, onTurn }: ScrubberProps) {
  const words = useWords();
  const { text } = words;
  const when = momentOf(words, (turns[at] ?? end).hour);
  const said =
    at < turns.length
      ? text.say('debrief.when', { when, turn: at + 1, all: turns.length })
      : text.say('debrief.overAt', { when });
  return (
    <div className="debrief-row debrief-scrubber">
      <h2 id="debrief-title">{text.say('debrief.title')}</h2>
      <p aria-live="polite">{said}</p>
      <WhyButton
        className="button button-small"
        why={at === 0 ? text.say('why.first-turn') : null}
        onPress={() => onTurn(at - 1)}
      >
        <span aria-hidden="true">◀ </span>
        {text.say('debrief.earlier')}
      </WhyButton>
      <input
        type="range"
        min={0}
        max={turns.length}
        value={at}
        aria-label={text.say('debrief.turn')}
        aria-valuetext={said}
        onChange={(event) => onTurn(Number(event.currentTarget.value))}
      />
      <WhyButton
        className="button button-small"
        why={at === turns.length ? text.say('why.last-turn') : null}
        onPress={() => onTurn(at + 1)}
      >
        {text.say('debrief.later')}
        <span aria-hidden="true"> ▶</span>
      </WhyButton>
    </div>
  );
}
