/** The autopilot's sentence: when the bell rings and what is left to talk it over. */
import type { Text } from '../../../text/text.ts';
import { useWords } from '../../panels/context.tsx';
import type { PeriodProps } from './PeriodBar.tsx';
import { LEAST_DEBRIEF, type Pace, paceOf, timeOfDay } from './period.ts';

export interface PaceProps extends PeriodProps {
  readonly onBell: () => void;
}

export function PaceWords({ view, now, onBell }: PaceProps) {
  const { text } = useWords();
  const { phase, pausedLeft } = view.class.clock;
  const pace = paceOf(view, now);
  const plays = phase.kind === 'talks' || phase.kind === 'watching';
  return (
    <p className="pace">
      <span>{paceSentence(text, pace)} </span>
      {plays && pace !== null && pace.minutes < LEAST_DEBRIEF ? (
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
}

function paceSentence({ say }: Text, pace: Pace | null): string {
  if (pace === null) return say('control.pace.none');
  const { minutes, last } = pace;
  const bell = timeOfDay(pace.bell);
  if (last === null) return say('control.pace.debrief', { bell, minutes });
  return say('control.pace', { bell, turn: last.turn + 1, ends: timeOfDay(last.endsAt), minutes });
}
