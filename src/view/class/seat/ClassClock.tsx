/** The phase and what is left of it. Figures are for the eye; the room's voice says the time now and then. */
import type { ClassPart } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import { useNow } from '../control/useNow.ts';
import { figures, isShort, leftOf } from './model/clock.ts';
import { phaseWords } from './phaseWords.ts';

export interface ClassClockProps {
  readonly text: Text;
  readonly room: Pick<ClassPart, 'clock'>;
  readonly ahead: number;
}

export function ClassClock({ text, room: { clock }, ahead }: ClassClockProps) {
  const left = leftOf(clock, useNow(ahead));
  const paused = clock.pausedLeft !== null;
  return (
    <div
      className={`class-clock${isShort(left) ? ' class-clock-short' : ''}${paused ? ' class-clock-paused' : ''}`}
    >
      <span className="class-phase">{phaseWords(text, clock.phase)}</span>
      {left === null ? null : (
        <span className="class-left" role="timer" aria-live="off" aria-label={text.say('seat.clock')}>
          {figures(left)}
        </span>
      )}
      {paused ? <span className="class-paused">{text.say('seat.paused')}</span> : null}
    </div>
  );
}
