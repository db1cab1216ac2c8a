/** A running game on the page: which screen, and what each screen may ask. */
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import '../styles/game.css';
import { isGuided } from '../../scenario/types.ts';
import type { Page } from '../../store/page.ts';
import { finishBriefing, finishResolution, showStep } from '../../store/seating.ts';
import type { View } from '../../store/types.ts';
import type { Text } from '../../text/text.ts';
import { themeOf, WordsProvider } from './context.tsx';
import { Desk } from './desk/Desk.tsx';
import { deskActions } from './deskActions.ts';
import { MapSlot } from './map/MapSlot.tsx';
import { useMap } from './map/useMap.ts';
import { Briefing } from './story/Briefing.tsx';
import { Curtain } from './story/Curtain.tsx';
import { EndScreen } from './story/EndScreen.tsx';
import { Resolution } from './story/Resolution.tsx';
import { useArrival } from './useArrival.ts';
import { openWords, type Words } from './words/words.ts';

const Guide = lazy(async () => ({ default: (await import('./guide/Guide.tsx')).Guide }));

export interface GameProps {
  readonly page: Page;
  readonly view: View;
  readonly text: Text;
  readonly onSettings: () => void;
}

export function Game({ page, view, text, onSettings }: GameProps) {
  const { scenario, texts, looking, screen } = view;
  const words = useMemo(
    () => (scenario === null || looking === null ? null : openWords(text, scenario, texts, looking)),
    [text, scenario, texts, looking],
  );
  useTheme(looking);
  useArrival(screen);
  if (words === null || screen === 'curtain' || screen === 'title') {
    const called = view.mode === 'hot-seat' ? looking : null;
    return <Curtain text={text} side={called} onReady={() => page.liftCurtain()} />;
  }
  return (
    <WordsProvider words={words}>
      {isGuided(words.scenario.id) ? (
        <Suspense fallback={null}>
          <Guide view={view} />
        </Suspense>
      ) : null}
      <Screens page={page} view={view} words={words} onSettings={onSettings} />
    </WordsProvider>
  );
}

/** The whole document wears the board of the side at the screen, so that what lies over it does too. */
function useTheme(looking: View['looking']): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = themeOf(looking ?? 'us');
    return () => {
      delete dataset.theme;
    };
  }, [looking]);
}

interface ScreensProps {
  readonly page: Page;
  readonly view: View;
  readonly words: Words;
  readonly onSettings: () => void;
}

function Screens({ page, view, words, onSettings }: ScreensProps) {
  const [reading, setReading] = useState(false);
  const actions = useMemo(() => deskActions(page, () => setReading(true), onSettings), [page, onSettings]);
  const host = useMap(page, view, words);
  const map: ReactNode = host === null ? null : <MapSlot host={host} />;
  const { update, screen } = view;
  if (reading) return <Briefing onBegin={() => setReading(false)} />;
  if (screen === 'briefing') return <Briefing onBegin={() => finishBriefing(page.store)} />;
  if (update === null) return <Curtain text={words.text} side={null} onReady={() => undefined} />;
  if (screen === 'resolution') {
    return (
      <Resolution
        update={update}
        watchFrom={view.watchFrom}
        step={view.step}
        motion={view.preferences.motion === 'full'}
        map={map}
        onStep={(step) => showStep(page.store, step)}
        onContinue={() => finishResolution(page.store)}
      />
    );
  }
  if (screen === 'end' && update.outcome !== null) {
    return (
      <EndScreen
        update={update}
        outcome={update.outcome}
        debrief={view.debrief}
        papers={view.papers}
        forecasts={view.forecastReport}
        onAgain={() => page.leave()}
        onExport={() => page.exportGame()}
      />
    );
  }
  const wantsHints = view.preferences.hints === 'on' && !isGuided(words.scenario.id);
  const seenHints = wantsHints ? view.seenHints : null;
  return <Desk view={{ ...view, update, seenHints }} actions={actions} map={map} />;
}
