/** The meters: a strip of numbers, each with its meaning and the reasons of its last move on demand. */
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { themeOf, useWords } from '../context.tsx';
import type { MeterView } from '../model/meters.ts';

export function Meters({ meters }: { readonly meters: readonly MeterView[] }) {
  const { text } = useWords();
  return (
    <section className="meters" aria-label={text.say('bar.meters')}>
      {meters.map((meter) => (
        <MeterButton key={meter.id} meter={meter} className="meter">
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

function Change({ meter }: { readonly meter: MeterView }) {
  return (
    <small className={meter.worse ? 'change change-worse' : 'change change-better'}>
      <span aria-hidden="true">{meter.change.startsWith('−') ? '▼' : '▲'}</span>
      {meter.change}
    </small>
  );
}

/** How full, beside the number that says it too. */
function Bar({ level }: { readonly level: number }) {
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

/** Opens what a meter means and why it moved. */
export function MeterButton({ meter, className, children }: MeterButtonProps) {
  const { text, side } = useWords();
  return (
    <DialogTrigger>
      <Button
        className={className}
        aria-label={[meter.name, meter.value, meter.note, meter.change].filter(Boolean).join(', ')}
      >
        {children}
      </Button>
      <Popover className="popover" data-theme={themeOf(side)}>
        <Dialog className="meter-dialog">
          <Heading slot="title">{meter.name}</Heading>
          <p>
            <b>{meter.value}</b> {meter.note}
          </p>
          <p>{meter.about}</p>
          {meter.why.length === 0 ? null : (
            <>
              <h3>{text.say('meter.why')}</h3>
              <ul>
                {meter.why.map((why) => (
                  <li key={why}>{why}</li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
