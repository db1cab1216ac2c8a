/** The meters while a turn is told: each moves with the line that moved it. */
import { useWords } from '../context.tsx';
import { Change, Gauge } from '../desk/Meters.tsx';
import type { ToldMeter } from '../model/toldMeters.ts';

export interface ToldMetersProps {
  readonly meters: readonly ToldMeter[];
}

export function ToldMeters({ meters }: ToldMetersProps) {
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
    </section>
  );
}
