/** The period from joining to the bell, the present part of it with its clock. */
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { figures, leftOf } from '../seat/model/clock.ts';
import { type Stretch, stretchesOf } from './period.ts';

export interface PeriodProps {
  readonly view: ControlView;
  readonly now: number;
}

const MINUTE = 60_000;
/** Share of the bar that a part has beyond its minutes, so that its words have room. */
const LEAST = 4;

export function PeriodBar({ view, now }: PeriodProps) {
  const { text } = useWords();
  return (
    <ol className="period" aria-label={text.say('control.period')}>
      {stretchesOf(view).map((stretch) => (
        <li
          key={`${stretch.kind} ${stretch.from}`}
          className={`period-part period-${stretch.kind} period-${stretch.state}`}
          style={{ flexGrow: LEAST + stretch.milliseconds / MINUTE }}
          aria-current={stretch.state === 'now' ? 'step' : undefined}
        >
          <PartWords view={view} now={now} stretch={stretch} />
        </li>
      ))}
    </ol>
  );
}

function PartWords({ view, now, stretch }: PeriodProps & { readonly stretch: Stretch }) {
  const { text } = useWords();
  const { kind, from, to, state, milliseconds } = stretch;
  const name = text.say('control.stretch', {
    kind,
    from: from === to ? 'same' : 'more',
    first: from + 1,
    to: to + 1,
  });
  const left = leftOf(view.class.clock, now);
  const paused = view.class.clock.pausedLeft !== null;
  return (
    <>
      <span>{name}</span>
      {state === 'now' && left !== null ? <b className="period-clock">{figures(left)}</b> : null}
      {state === 'now' && paused ? <span>{text.say('control.paused')}</span> : null}
      {state === 'next' && kind === 'debrief' && milliseconds > 0 ? (
        <span>{text.say('control.stretch.kept', { minutes: Math.round(milliseconds / MINUTE) })}</span>
      ) : null}
      {state === 'past' ? <span className="hidden">{text.say('control.stretch.past')}</span> : null}
    </>
  );
}
