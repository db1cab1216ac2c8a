/** The teacher's one screen: every seat, both truths, every letter, the clock, and what can be done about them. */
import { useMemo, useState } from 'react';
import '../../styles/game.css';
import '../../styles/classControl.css';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { ClassProps } from '../../classApp.tsx';
import { WordsProvider } from '../../panels/context.tsx';
import { openWords } from '../../panels/words/words.ts';
import { isOverForAll } from '../over.ts';
import { ClassPrint, printedOf } from '../print/ClassPrint.tsx';
import { useScenario } from '../useScenario.ts';
import { SendProvider, useSend } from './ask.ts';
import { KeySheet } from './byHand/KeySheet.tsx';
import { OneScreen } from './byHand/OneScreen.tsx';
import { ControlBar } from './ControlBar.tsx';
import { EndPanel } from './EndPanel.tsx';
import { Foot } from './Foot.tsx';
import { InjectBox } from './InjectBox.tsx';
import { JoinPanel } from './JoinPanel.tsx';
import { Letters } from './Letters.tsx';
import { SeatsPanel } from './SeatsPanel.tsx';
import { useNow } from './useNow.ts';

export interface ControlProps extends ClassProps {
  readonly view: ControlView;
}

export function ControlPage({ text, page, state, view }: ControlProps) {
  const { preferences } = state;
  const game = useScenario(page, view.class.scenario, preferences);
  const words = useMemo(
    () => (game === null ? null : openWords(text, game.scenario, game.texts, 'us')),
    [text, game],
  );
  const { send, refused } = useSend(page.ask);
  if (words === null) return <main className="control" data-theme="control" aria-busy="true" />;
  return (
    <WordsProvider words={words}>
      <SendProvider value={send}>
        <div className="control" data-theme="control">
          <Room view={view} page={page} ahead={state.ahead} />
          <p className="control-news" role="status">
            {refused === null ? '' : text.say('control.refused', { code: refused.code.replaceAll('-', '_') })}
            {state.line === 'off' ? text.say('control.line.off') : ''}
            {state.line === 'held' ? text.say('control.line.held') : ''}
          </p>
        </div>
      </SendProvider>
    </WordsProvider>
  );
}

interface RoomProps extends Pick<ControlProps, 'view' | 'page'> {
  readonly ahead: number;
}

function Room({ view, page, ahead }: RoomProps) {
  const now = useNow(ahead);
  const [keying, setKeying] = useState(false);
  const [printing, setPrinting] = useState(false);
  const { phase } = view.class.clock;
  const ending = phase.kind === 'debrief' || phase.kind === 'closed';
  const over = isOverForAll(view);
  const plays = (phase.kind === 'talks' || phase.kind === 'watching') && !over;
  const alone = view.class.preset === 'one-screen' && !ending;
  return (
    <>
      <ControlBar view={view} now={now} />
      {printing ? (
        <main className="end-panel">
          <ClassPrint {...printedOf(view)} page={page} onClose={() => setPrinting(false)} />
        </main>
      ) : null}
      {!printing && alone ? <OneScreen view={view} onPrint={() => setPrinting(true)} /> : null}
      {!printing && ending ? (
        <main className="control-end">
          <EndPanel view={view} page={page} />
        </main>
      ) : null}
      {printing || alone || ending ? null : (
        <main className="control-main">
          <SeatsPanel view={view} now={now} onPrint={() => setPrinting(true)} />
          <div className="control-side">
            {phase.kind === 'door' ? <JoinPanel code={view.class.code} /> : null}
            <Letters view={view} />
            {phase.kind === 'door' || over ? null : <InjectBox view={view} />}
          </div>
        </main>
      )}
      <Foot view={view} now={now} onKey={() => setKeying(true)} />
      {keying && plays ? <KeySheet view={view} onClose={() => setKeying(false)} /> : null}
    </>
  );
}
