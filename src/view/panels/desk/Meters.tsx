/** The meters: a strip of numbers, each with its meaning and the reasons of its last move on demand. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../context.tsx';
import type { MeterView } from '../model/meters.ts';

export function Meters({ meters }: { readonly meters: readonly MeterView[] }) {
  const { text } = useWords();
  return (
    <section className="meters" aria-label={text.say('bar.meters')}>
      {meters.map((meter) => (
        <MeterButton key={meter.id} meter={meter} className={`meter meter-${meter.id}`}>
          <span className="meter-name">{meter.name}</span>
          <span className="meter-value">
            {meter.value}
            {meter.level === null ? <span className="meter-note">{meter.note}</span> : null}
            {meter.change === '' ? null : <Change meter={meter} />}
          </span>
          {meter.level === null ? null : <Bar level={meter.level} />}
        </MeterButton>
      ))}
    </section>
  );
}

export function Change({ meter }: { readonly meter: MeterView }) {
  return (
    <small className={meter.worse ? 'change change-worse' : 'change change-better'}>
      <span aria-hidden="true">{meter.change.startsWith('−') ? '▼' : '▲'}</span>
      {meter.change}
    </small>
  );
}

/** How full, beside the number that says it too. */
export function Bar({ level }: { readonly level: number }) {
  return (
    <svg className="meter-bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="5" className="meter-back" />
      <rect width={Math.max(0, Math.min(1, level)) * 100} height="5" className="meter-full" />
    </svg>
  );
}

interface MeterButtonProps {
  readonly meter: MeterView;
  readonly className: string;
  readonly children: ReactNode;
}

/** Opens what a meter means and why it moved, beside the meter in reading order. Closed by Escape or anywhere else. */
export function MeterButton({ meter, className, children }: MeterButtonProps) {
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
        aria-label={[meter.name, meter.value, meter.note, meter.change].filter(Boolean).join(', ')}
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
