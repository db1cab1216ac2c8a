/** The meters: a strip of numbers, each with its meaning and the reasons of its last move on demand. */
import { memo, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../context.tsx';
import type { MeterView } from '../model/meters.ts';

/** All but the alert, which stands in the bar above. */
export const Meters = memo(function Meters({ meters }: { readonly meters: readonly MeterView[] }) {
  const { text } = useWords();
  return (
    <section className="meters" aria-label={text.say('bar.meters')}>
      {meters.map((meter) => (meter.id === 'alert' ? null : <Meter key={meter.id} meter={meter} />))}
    </section>
  );
});

function Meter({ meter }: { readonly meter: MeterView }) {
  const { id, name, figure, level, spread, change, note, grave } = meter;
  return (
    <MeterButton meter={meter} className={`meter meter-${id}${grave ? ' meter-grave' : ''}`}>
      <span className="meter-name">
        <Lamp lit={grave} />
        {name}
      </span>
      <span className="meter-value">
        {figure}
        {change === '' ? null : <Change meter={meter} />}
      </span>
      {level === null ? <span className="meter-note">{note}</span> : <Gauge level={level} spread={spread} />}
    </MeterButton>
  );
}

export function Change({
  meter: { change, worse },
}: {
  readonly meter: Pick<MeterView, 'change' | 'worse'>;
}) {
  return (
    <small className={worse ? 'change change-worse' : 'change change-better'}>
      <span aria-hidden="true">{change.startsWith('−') ? '▼' : '▲'}</span>
      {change}
    </small>
  );
}

/** A round lamp that is out, or a triangle with a stroke in it: told apart without colour. */
function Lamp({ lit }: { readonly lit: boolean }) {
  return (
    <svg className="lamp" viewBox="0 0 12 12" aria-hidden="true">
      {lit ? (
        <>
          <path d="M6 .6 11.6 11H.4Z" className="lamp-lit" />
          <path d="M6 4v3.6M6 8.8v1" className="lamp-stroke" />
        </>
      ) : (
        <circle cx="6" cy="6" r="3" className="lamp-out" />
      )}
    </svg>
  );
}

interface GaugeProps {
  readonly level: number;
  readonly spread: number;
  /** Where it fills from: 0 but on a scale with two ends. */
  readonly from?: number;
}

/** How full, on a scale of tenths; where it is an estimate, how far the truth may lie to either side. */
export function Gauge({ level, spread, from = 0 }: GaugeProps) {
  const within = (share: number) => Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg className="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect y="2" width="100" height="6" className="meter-back" />
      <rect
        x={within(Math.min(from, level))}
        y="2"
        width={Math.abs(within(level) - within(from))}
        height="6"
        className="meter-full"
      />
      {spread === 0 ? null : (
        <rect
          x={within(level - spread)}
          y="0"
          width={within(level + spread) - within(level - spread)}
          height="2"
          className="gauge-range"
        />
      )}
      <path d={TENTHS} className="gauge-tenths" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

const TENTHS = Array.from({ length: 9 }, (_, tenth) => `M${(tenth + 1) * 10} 2v6`).join('');

interface MeterButtonProps {
  readonly meter: MeterView;
  readonly className: string;
  readonly children: ReactNode;
}

/** Opens what a meter means and why it moved, beside the meter in reading order. Closed by Escape or anywhere else. */
export function MeterButton({ meter, className, children }: MeterButtonProps) {
  const { text } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const about = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => placeUnder(button.current, about.current);
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-label={[
          meter.name,
          meter.value,
          meter.grave ? text.say('meter.grave') : '',
          meter.note,
          meter.change,
        ]
          .filter(Boolean)
          .join(', ')}
      >
        {children}
      </button>
      <div
        ref={about}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={meter.name}
        className="popover meter-about"
        onBeforeToggle={() => placeUnder(button.current, about.current)}
      >
        <MeterAbout meter={meter} />
      </div>
    </>
  );
}

function MeterAbout({ meter }: { readonly meter: MeterView }) {
  const { text } = useWords();
  return (
    <>
      <h2>{meter.name}</h2>
      <p>
        <b>{meter.value}</b> {meter.note}
        {meter.change === '' ? null : <> ({text.say('meter.change', { by: meter.change })})</>}
      </p>
      <p>{meter.about}</p>
      {meter.why.length === 0 ? null : (
        <>
          <h3>{text.say('meter.why')}</h3>
          <ul>
            {[...new Set(meter.why)].map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The widest a popover gets with its margin, in CSS pixels; styles say the same. */
const ROOM = 400;

function placeUnder(button: HTMLElement | null, about: HTMLElement | null): void {
  if (button === null || about === null) return;
  const { left, bottom } = button.getBoundingClientRect();
  about.style.left = `${Math.max(8, Math.min(left, window.innerWidth - ROOM))}px`;
  about.style.top = `${bottom + 6}px`;
}
