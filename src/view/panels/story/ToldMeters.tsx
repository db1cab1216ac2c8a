/** The meters while a turn is told: each moves with the line that moved it, and the line says why. */
import { useWords } from '../context.tsx';
import { Change, Gauge } from '../desk/Meters.tsx';
import type { Cause, ToldMeter } from '../model/toldMeters.ts';

export interface ToldMetersProps {
  readonly meters: readonly ToldMeter[];
  /** Why one moved last; null while none has. */
  readonly cause: Cause | null;
}

export function ToldMeters({ meters, cause }: ToldMetersProps) {
  const { text } = useWords();
  return (
    <section className="told-meters" aria-label={text.say('resolution.standing')}>
      {meters.map((meter) => (
        <div key={meter.id} className={`told-meter meter-${meter.id}${meter.moved ? ' told-moved' : ''}`}>
          <span className="meter-name">{meter.name}</span>
          <span key={`${meter.value}${meter.change}`} className="meter-value">
            {meter.figure}
            {meter.change === '' ? null : <Change meter={meter} />}
          </span>
          {meter.level === null ? null : <Gauge level={meter.level} spread={meter.spread} />}
        </div>
      ))}
      <p className="told-cause" aria-hidden="true">
        {cause === null ? (
          text.say('resolution.standing')
        ) : (
          <>
            <b>{cause.moves.join(' · ')}</b> {cause.why}
          </>
        )}
      </p>
    </section>
  );
}
