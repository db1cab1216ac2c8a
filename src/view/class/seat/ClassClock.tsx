/** What is left of the phase, or of the time for an answer. Figures are for the eye; the room's voice says the time now and then. */
import type { Clock } from '../../../classroom/types.ts';
import type { ClassPart } from '../../../classroom/viewTypes.ts';
import type { Text } from '../../../text/text.ts';
import { useNow } from '../control/useNow.ts';
import { figures, isShort, leftOf } from './model/clock.ts';
import { phaseWords } from './phaseWords.ts';

export interface ClassClockProps {
  readonly text: Text;
  readonly room: Pick<ClassPart, 'clock'>;
  readonly ahead: number;
  /** The seat's game is over. */
  readonly over?: boolean;
}

export function ClassClock({ text, room: { clock }, ahead, over = false }: ClassClockProps) {
  const left = leftOf(clock, useNow(ahead));
  return <Time text={text} name={phaseWords(text, clock.phase, over)} left={left} paused={isPaused(clock)} />;
}

export interface AnswerClockProps extends Omit<ClassClockProps, 'over'> {
  /** When the room answers by itself. */
  readonly by: number;
}

/** How long a leader who is asked may think; while the clock stands, what is left of it is not told. */
export function AnswerClock({ text, room: { clock }, ahead, by }: AnswerClockProps) {
  const now = useNow(ahead);
  const paused = isPaused(clock);
  const left = paused ? null : leftOf({ ...clock, endsAt: by }, now);
  return <Time text={text} name={text.say('seat.answer')} left={left} paused={paused} />;
}

const isPaused = ({ pausedLeft }: Clock): boolean => pausedLeft !== null;

interface TimeProps extends Pick<ClassClockProps, 'text'> {
  readonly name: string;
  /** Milliseconds; null is not shown. */
  readonly left: number | null;
  readonly paused: boolean;
}

function Time({ text, name, left, paused }: TimeProps) {
  return (
    <div
      className={`class-clock${isShort(left) ? ' class-clock-short' : ''}${paused ? ' class-clock-paused' : ''}`}
    >
      <span className="class-phase">{name}</span>
      {left === null ? null : (
        <span className="class-left" role="timer" aria-live="off" aria-label={text.say('seat.clock')}>
          {figures(left)}
        </span>
      )}
      {paused ? <span className="class-paused">{text.say('seat.paused')}</span> : null}
    </div>
  );
}
