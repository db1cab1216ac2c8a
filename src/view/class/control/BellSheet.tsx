/** When the bell rings. */
import { useId, useState } from 'react';
import { useWords } from '../../panels/context.tsx';
import { useAsk } from './ask.ts';
import { ControlSheet } from './ControlSheet.tsx';
import type { PeriodProps } from './PeriodBar.tsx';
import { nextTime, timeOfDay } from './period.ts';

export function BellSheet({ view, now, onClose }: PeriodProps & { readonly onClose: () => void }) {
  const { text } = useWords();
  const ask = useAsk();
  const id = useId();
  const [time, setTime] = useState(timeOfDay(view.class.bell ?? now));
  return (
    <ControlSheet title={text.say('control.bell')} onClose={onClose}>
      <form
        className="control-row"
        onSubmit={(event) => {
          event.preventDefault();
          const at = nextTime(time, now);
          if (at === null) return;
          ask({ kind: 'bell', at });
          onClose();
        }}
      >
        <label className="label" htmlFor={id}>
          {text.say('control.bell.at')}
        </label>
        <input id={id} type="time" required value={time} onChange={({ target }) => setTime(target.value)} />
        <button type="submit" className="button button-main">
          {text.say('control.bell.set')}
        </button>
      </form>
    </ControlSheet>
  );
}
