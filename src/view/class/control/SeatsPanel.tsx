/** Both cabinets of every world, seat by seat, and what they say among themselves. */
import { useState } from 'react';
import { SIDES } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Cabinet } from './Cabinet.tsx';
import { ControlSheet } from './ControlSheet.tsx';
import { Outside } from './Outside.tsx';
import type { PeriodProps } from './PeriodBar.tsx';
import { TalkList } from './TalkList.tsx';
import { Truths } from './Truths.tsx';

const FLAGS = ['idle', 'stuck', 'lost', 'filled', 'glance'] as const;

export interface SeatsPanelProps extends PeriodProps {
  readonly onPrint: () => void;
}

export function SeatsPanel({ view, now, onPrint }: SeatsPanelProps) {
  const { text } = useWords();
  const [open, setOpen] = useState<'truths' | 'flags' | 'talk' | null>(null);
  const several = view.worlds.length > 1;
  return (
    <div className={several ? 'seats-panel seats-panel-dense' : 'seats-panel'}>
      {[...view.worlds.keys()].map((world) => (
        <div key={world} className="cabinets">
          {SIDES.map((side) => (
            <div key={side} className="cabinet-column">
              <Cabinet view={view} world={world} side={side} now={now} />
              <TalkList view={view} world={world} side={side} />
            </div>
          ))}
        </div>
      ))}
      <Outside view={view} now={now} />
      <div className="control-row seats-more">
        <button type="button" className="button button-small" onClick={() => setOpen('truths')}>
          {text.say('control.truths')}
        </button>
        {several ? (
          <button type="button" className="button button-small seats-talk" onClick={() => setOpen('talk')}>
            {text.say('control.talk.all')}
          </button>
        ) : null}
        <button type="button" className="button button-small" onClick={() => setOpen('flags')}>
          {text.say('control.flags')}
        </button>
        <button type="button" className="button button-small" onClick={onPrint}>
          {text.say('classPrint.title')}
        </button>
      </div>
      {open === 'truths' ? <Truths view={view} onClose={() => setOpen(null)} /> : null}
      {open === 'talk' ? (
        <ControlSheet title={text.say('control.talk.all')} wide onClose={() => setOpen(null)}>
          <Talks view={view} />
        </ControlSheet>
      ) : null}
      {open === 'flags' ? (
        <ControlSheet title={text.say('control.flags')} onClose={() => setOpen(null)}>
          <ul className="flags">
            {FLAGS.map((flag) => (
              <li key={flag}>{text.say(`control.flags.${flag}`)}</li>
            ))}
          </ul>
        </ControlSheet>
      ) : null}
    </div>
  );
}

/** Where two worlds leave no room for it beside the seats. */
function Talks({ view }: Pick<SeatsPanelProps, 'view'>) {
  return (
    <div className="talks-all">
      {[...view.worlds.keys()].map((world) =>
        SIDES.map((side) => <TalkList key={`${world} ${side}`} view={view} world={world} side={side} />),
      )}
    </div>
  );
}
