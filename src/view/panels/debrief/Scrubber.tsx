/** The time line of a debrief: a slider moved by mouse, finger or arrow keys, a button at each end of it, and one that lets it run. */
import { useEffect, useState } from 'react';
import type { Debrief } from '../../../debrief/types.ts';
import { useWords } from '../context.tsx';
import { WhyButton } from '../WhyButton.tsx';
import { momentOf, novemberOf } from '../words/words.ts';

interface ScrubberProps {
  /** Index of the turn; one past the last is the moment at which it was over. */
  readonly at: number;
  readonly debrief: Debrief;
  readonly onTurn: (at: number) => void;
}

/** Long enough to see what moved on three maps. */
const TURN_MS = 2500;

/** Whether the time line runs by itself, turn by turn, and how to start or stop it. At the end it stops; begun there, it starts over. */
function useRunning(at: number, last: number, onTurn: (at: number) => void) {
  const [running, setRunning] = useState(false);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => {
      onTurn(at + 1);
      if (at + 1 >= last) setRunning(false);
    }, TURN_MS);
    return () => clearTimeout(timer);
  }, [running, at, last, onTurn]);
  const toggle = () => {
    if (!running && at >= last) onTurn(0);
    setRunning(!running);
  };
  return { running, toggle };
}

export function Scrubber({ at, debrief: { turns, end, epilogue }, onTurn }: ScrubberProps) {
  const words = useWords();
  const { text } = words;
  const { running, toggle } = useRunning(at, turns.length, onTurn);
  // A slider tells its own value.
  const [sliding, setSliding] = useState(false);
  const turn = turns[at];
  const when =
    turn === undefined && epilogue > 0 ? novemberOf(words, epilogue) : momentOf(words, (turn ?? end).hour);
  const said =
    at < turns.length
      ? text.say('debrief.when', { when, turn: at + 1, all: turns.length })
      : text.say('debrief.overAt', { when });
  return (
    <div className="debrief-row debrief-scrubber">
      <p aria-live={running || sliding ? 'off' : 'polite'}>{said}</p>
      <button type="button" className="button button-small" onClick={toggle}>
        {text.say('debrief.run', { on: running ? 'yes' : 'no' })}
      </button>
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
        onFocus={() => setSliding(true)}
        onBlur={() => setSliding(false)}
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
