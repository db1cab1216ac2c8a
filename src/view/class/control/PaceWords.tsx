/** The autopilot's sentence: when the bell rings and what is left to talk it over. */
import { useWords } from '../../panels/context.tsx';
import type { PeriodProps } from './PeriodBar.tsx';
import { LEAST_DEBRIEF, paceOf, timeOfDay } from './period.ts';

export interface PaceProps extends PeriodProps {
  readonly onBell: () => void;
}

export function PaceWords({ view, now, onBell }: PaceProps) {
  const { text } = useWords();
  const { phase, pausedLeft } = view.class.clock;
  const short = paceOf(view, now)?.minutes ?? LEAST_DEBRIEF;
  const plays = phase.kind === 'talks' || phase.kind === 'watching';
  return (
    <p className="pace">
      <span>{sentence()} </span>
      {plays && short < LEAST_DEBRIEF ? (
        <b className="pace-short">{text.say('control.pace.short')} </b>
      ) : null}
      {pausedLeft === null ? null : <b>{text.say('control.pace.paused')} </b>}
      {phase.kind === 'closed' ? null : (
        <button type="button" className="link" onClick={onBell}>
          {text.say('control.bell')}
        </button>
      )}
    </p>
  );

  function sentence(): string {
    const pace = paceOf(view, now);
    if (pace === null) return text.say('control.pace.none');
    const bell = timeOfDay(pace.bell);
    const { minutes } = pace;
    if (pace.last === null) return text.say('control.pace.debrief', { bell, minutes });
    const { turn, endsAt } = pace.last;
    return text.say('control.pace', { bell, turn: turn + 1, ends: timeOfDay(endsAt), minutes });
  }
}
