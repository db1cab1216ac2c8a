/** What the teacher can do with the running class, and where the autopilot's pace leads. */
import { useState } from 'react';
import type { Wall } from '../../../classroom/types.ts';
import { WALLS } from '../../../classroom/types.ts';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { isOverForAll } from '../over.ts';
import { useAsk } from './ask.ts';
import { BellSheet } from './BellSheet.tsx';
import { Sure } from './ControlSheet.tsx';
import { InjectSheet } from './InjectSheet.tsx';
import { PaceWords } from './PaceWords.tsx';
import { UndoSheet } from './UndoSheet.tsx';
import { turnBack } from './undo.ts';

export interface FootProps {
  readonly view: ControlView;
  readonly now: number;
  readonly onKey: () => void;
}

type Open = 'inject' | 'undo' | 'end' | 'close' | 'bell' | null;
const EXTENSION = 30_000;

export function Foot({ view, now, onKey }: FootProps) {
  const { text } = useWords();
  const ask = useAsk();
  const [open, setOpen] = useState<Open>(null);
  const { phase, pausedLeft } = view.class.clock;
  const close = () => setOpen(null);
  const plays = phase.kind === 'talks' || phase.kind === 'watching';
  const begun = plays || phase.kind === 'reading';
  const over = isOverForAll(view);
  const undoable = plays && view.worlds.some((world) => turnBack(world) !== null);
  return (
    <footer className="control-foot">
      <div className="control-doings">
        {begun ? (
          <>
            <button
              type="button"
              className={over ? 'button' : 'button button-main'}
              onClick={() => ask({ kind: 'pause', on: pausedLeft === null })}
            >
              {text.say('control.pause', { on: pausedLeft === null ? 'no' : 'yes' })}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => ask({ kind: 'extend', milliseconds: EXTENSION })}
            >
              {text.say('control.extend')}
            </button>
          </>
        ) : null}
        {phase.kind === 'closed' || phase.kind === 'debrief' ? null : (
          <button
            type="button"
            className={begun && !over ? 'button' : 'button button-main'}
            onClick={() => ask({ kind: phase.kind === 'door' ? 'begin' : 'next' })}
          >
            {text.say('control.next', { kind: over ? 'over' : phase.kind })}
          </button>
        )}
        {undoable ? (
          <button type="button" className="button" onClick={() => setOpen('undo')}>
            {text.say('control.undo')}
          </button>
        ) : null}
        {plays && !over ? (
          <>
            <button type="button" className="button" onClick={() => setOpen('inject')}>
              {text.say('control.inject')}
            </button>
            <button type="button" className="button" onClick={onKey}>
              {text.say('control.key')}
            </button>
          </>
        ) : null}
        {phase.kind === 'closed' ? null : (
          <WallChoice wall={view.class.wall} debriefs={phase.kind === 'debrief'} />
        )}
        {phase.kind === 'closed' ? null : (
          <button type="button" className="button" onClick={() => ask({ kind: 'lock', on: !view.locked })}>
            {text.say('control.lock', { on: view.locked ? 'yes' : 'no' })}
          </button>
        )}
        {begun && !over ? (
          <button type="button" className="button button-grave" onClick={() => setOpen('end')}>
            {text.say('control.end')}
          </button>
        ) : null}
        {phase.kind === 'debrief' ? (
          <button type="button" className="button button-grave" onClick={() => setOpen('close')}>
            {text.say('control.close.class')}
          </button>
        ) : null}
      </div>
      <PaceWords view={view} now={now} onBell={() => setOpen('bell')} />
      {open === 'inject' ? <InjectSheet view={view} onClose={close} /> : null}
      {open === 'bell' ? <BellSheet view={view} now={now} onClose={close} /> : null}
      {open === 'undo' ? <UndoSheet view={view} onClose={close} /> : null}
      {open === 'close' ? (
        <Sure
          title={text.say('control.close.class')}
          question={text.say('control.close.sure')}
          yes={text.say('control.close.class')}
          onYes={() => ask({ kind: 'end' })}
          onClose={close}
        />
      ) : null}
      {open === 'end' ? (
        <Sure
          title={text.say('control.end')}
          question={text.say('control.end.sure')}
          yes={text.say('control.end.yes')}
          onYes={() => ask({ kind: 'end' })}
          onClose={close}
        />
      ) : null}
    </footer>
  );
}

interface WallChoiceProps {
  readonly wall: Wall;
  readonly debriefs: boolean;
}

/** In the debrief there is no map and no clock to show: the debrief is in their place. */
const DEBRIEF_WALLS: readonly Wall[] = ['map', 'code', 'blank'];

function WallChoice({ wall, debriefs }: WallChoiceProps) {
  const { text } = useWords();
  const ask = useAsk();
  const walls = debriefs ? DEBRIEF_WALLS : WALLS;
  return (
    <select
      className="button control-select"
      aria-label={text.say('control.wall.choose')}
      value={walls.includes(wall) ? wall : 'map'}
      onChange={({ target }) => {
        const chosen = walls.find((known) => known === target.value);
        if (chosen !== undefined) ask({ kind: 'wall', wall: chosen });
      }}
    >
      {walls.map((each) => (
        <option key={each} value={each}>
          {text.say('control.wall', { wall: debriefs && each === 'map' ? 'debrief' : each })}
        </option>
      ))}
    </select>
  );
}
