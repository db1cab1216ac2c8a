/** The autopilot's sentence: when the bell rings and what is left to talk it over. */
import type { Phase } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import { useWords } from '../../panels/context.tsx';
import { isOverForAll } from '../over.ts';
import type { PeriodProps } from './PeriodBar.tsx';
import { LEAST_DEBRIEF, LEAST_TALKS, type Pace, paceOf, timeOfDay } from './period.ts';

export interface PaceProps extends PeriodProps {
  readonly onBell: () => void;
}

export function PaceWords({ view, now, onBell }: PaceProps) {
  const { text } = useWords();
  const { phase, pausedLeft } = view.class.clock;
  const pace = paceOf(view, now);
  const over = isOverForAll(view);
  const lacking = pace === null || over ? null : lackOf(pace, phase);
  return (
    <p className="pace">
      <span>{paceSentence(text, pace === null || !over ? pace : { ...pace, last: null })} </span>
      {lacking === null ? null : (
        <b className="pace-short">{text.say('control.pace.short', { of: lacking })} </b>
      )}
      {pausedLeft === null ? null : <b>{text.say('control.pace.paused')} </b>}
      {phase.kind === 'closed' ? null : (
        <button type="button" className="link" onClick={onBell}>
          {text.say('control.bell')}
        </button>
      )}
    </p>
  );
}

/** What there is too little time for; a class in which nobody plays yet, or any more, is not hurried. */
function lackOf({ each, minutes }: Pace, { kind }: Phase): 'turns' | 'debrief' | null {
  if (kind !== 'talks' && kind !== 'watching') return null;
  if (each !== null && each < LEAST_TALKS) return 'turns';
  return minutes < LEAST_DEBRIEF ? 'debrief' : null;
}

/** Whole minutes, and halves where there are so few that it matters; never as many as would not be a warning. */
const roughly = (minutes: number): number =>
  minutes < LEAST_TALKS ? Math.min(Math.round(minutes * 2) / 2, LEAST_TALKS - 0.5) : Math.round(minutes);

function paceSentence({ say }: Text, pace: Pace | null): string {
  if (pace === null) return say('control.pace.none');
  const { minutes, last, each } = pace;
  const bell = timeOfDay(pace.bell);
  if (last === null) return say('control.pace.debrief', { bell, minutes });
  const toCome = each === null ? { more: 'no', each: 0 } : { more: 'yes', each: roughly(each) };
  return say('control.pace', {
    bell,
    turn: last.turn + 1,
    ends: timeOfDay(last.endsAt),
    minutes,
    ...toCome,
  });
}
