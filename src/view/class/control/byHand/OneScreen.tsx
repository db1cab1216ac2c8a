/** A class on one screen: a side is called, reads and decides while the other looks away; then the turn is told to everybody. */
import { useState } from 'react';
import type { ControlView } from '../../../../classroom/viewTypes.ts';
import { otherSide, SIDES, type Side } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { isOverForAll } from '../../over.ts';
import { useAsk } from '../ask.ts';
import { sideDue } from '../sides.ts';
import { RoomNews, SideNews } from './News.tsx';
import { SideForm } from './SideForm.tsx';
import { TakeBack } from './TakeBack.tsx';

export interface OneScreenProps {
  readonly view: ControlView;
  readonly onPrint: () => void;
}

export function OneScreen({ view, onPrint }: OneScreenProps) {
  const { text } = useWords();
  const { phase } = view.class.clock;
  const game = view.worlds[0]?.game;
  const side = game === undefined ? undefined : SIDES.find((each) => sideDue(game, each) !== null);
  const [shown, setShown] = useState('');
  const call = `${game?.observation.pub.turn} ${side}`;
  if (phase.kind === 'talks' && side !== undefined)
    return (
      <main className="one-screen">
        {shown === call ? (
          <Decide view={view} side={side} />
        ) : (
          <Call view={view} side={side} onReady={() => setShown(call)} />
        )}
      </main>
    );
  return (
    <main className="one-screen">
      <Told view={view} onPrint={onPrint} />
      {phase.kind === 'talks' ? <p role="status">{text.say('one.waiting')}</p> : null}
    </main>
  );
}

interface CallProps {
  readonly view: ControlView;
  readonly side: Side;
  readonly onReady: () => void;
}

function Call({ view, side, onReady }: CallProps) {
  const { text } = useWords();
  const who = text.say(`side.${side}`);
  const foe = text.say(`side.${otherSide(side)}`);
  return (
    <section className={`one-curtain one-curtain-${side}`}>
      <h2>{text.say('one.curtain', { foe })}</h2>
      <p>{text.say('one.curtain.about', { who, foe })}</p>
      <button type="button" className="button button-main" onClick={onReady}>
        {text.say('one.curtain.ready', { who })}
      </button>
      <TakeBack view={view} world={0} side={otherSide(side)} />
    </section>
  );
}

function Decide({ view, side }: { readonly view: ControlView; readonly side: Side }) {
  const { text } = useWords();
  return (
    <div className="one-columns">
      <section aria-labelledby="one-brief">
        <h2 id="one-brief">{text.say('one.step', { step: 'brief' })}</h2>
        <SideNews view={view} side={side} />
      </section>
      <section aria-labelledby="one-desks">
        <h2 id="one-desks">
          {text.say(`side.${side}`)}: {text.say('one.step', { step: 'desks' })}
        </h2>
        <SideForm view={view} world={0} side={side} votes />
      </section>
    </div>
  );
}

/** Between the sides and after a turn: what the whole room may know. The debrief is begun at the foot, as in every class. */
function Told({ view, onPrint }: OneScreenProps) {
  const { text } = useWords();
  const ask = useAsk();
  const { kind } = view.class.clock.phase;
  return (
    <section className="one-told">
      <h2>{text.say('one.told')}</h2>
      <RoomNews view={view} />
      {kind === 'watching' && !isOverForAll(view) ? (
        <button type="button" className="button button-main" onClick={() => ask({ kind: 'next' })}>
          {text.say('one.told.next')}
        </button>
      ) : null}
      {kind === 'door' || kind === 'reading' ? (
        <button type="button" className="button" onClick={onPrint}>
          {text.say('classPrint.title')}
        </button>
      ) : null}
    </section>
  );
}
