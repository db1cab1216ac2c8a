/** A running game on the page: which screen, and what each screen may ask. */
import { lazy, Suspense, useMemo, useState } from 'react';
import '../styles/game.css';
import { isGuided } from '../../scenario/types.ts';
import type { Page } from '../../store/page.ts';
import { finishBriefing, finishResolution } from '../../store/seating.ts';
import type { View } from '../../store/types.ts';
import type { Text } from '../../text/text.ts';
import { WordsProvider } from './context.tsx';
import { Desk } from './desk/Desk.tsx';
import { deskActions } from './deskActions.ts';
import { openReels, type Reels } from './map/reels.ts';
import { isMail } from './model/cables.ts';
import { Briefing } from './story/Briefing.tsx';
import { Curtain } from './story/Curtain.tsx';
import { EndScreen } from './story/EndScreen.tsx';
import { SoundButton } from './story/SoundButton.tsx';
import { WatchedTurn } from './story/WatchedTurn.tsx';
import { useArrival } from './useArrival.ts';
import { useNowIn } from './useNowIn.ts';
import { useScene } from './useScene.tsx';
import { useTheme } from './useTheme.ts';
import { openWords, type Words } from './words/words.ts';

const Guide = lazy(async () => ({ default: (await import('./guide/Guide.tsx')).Guide }));

export interface GameProps {
  readonly page: Page;
  readonly view: View;
  readonly text: Text;
  readonly onSettings: () => void;
}

export function Game({ page, view, text, onSettings }: GameProps) {
  const { scenario, texts, looking, screen, update } = view;
  const now = useNowIn(scenario, update?.observation ?? null);
  const words = useMemo(
    () => (scenario === null || looking === null ? null : openWords(text, scenario, texts, looking, now)),
    [text, scenario, texts, looking, now],
  );
  const [reels] = useState(openReels);
  useTheme(looking ?? 'us');
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
      <Screens page={page} view={view} words={words} reels={reels} onSettings={onSettings} />
    </WordsProvider>
  );
}

interface ScreensProps {
  readonly page: Page;
  readonly view: View;
  readonly words: Words;
  readonly reels: Reels;
  readonly onSettings: () => void;
}

function Screens({ page, view, words, reels, onSettings }: ScreensProps) {
  const [reading, setReading] = useState(false);
  const actions = useMemo(() => deskActions(page, () => setReading(true), onSettings), [page, onSettings]);
  const { update, screen, preferences } = view;
  const scene = useScene(page, view, words, reels);
  const goOn = () => {
    // A past turn watched again leaves the desk as it was; what is new is not to lie under another tab.
    const isWatched = update !== null && view.watchTo === null;
    if (isWatched && isMail(words, update.log, update.resolutionFrom)) actions.openPanel('cables');
    finishResolution(page.store);
  };
  if (reading) return <Briefing onBegin={() => setReading(false)} />;
  if (screen === 'briefing') return <Briefing onBegin={() => finishBriefing(page.store)} />;
  if (update === null) return <Curtain text={words.text} side={null} onReady={() => undefined} />;
  if (screen === 'resolution') {
    return (
      <WatchedTurn
        view={view}
        update={update}
        scene={scene}
        sound={<SoundButton sound={preferences.sound} prefer={(change) => page.prefer(change)} />}
        onContinue={goOn}
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
        lab={{ ...view, mode: view.mode ?? 'us', page }}
        onAgain={() => page.leave()}
        mode={view.mode}
        onExport={() => page.exportGame()}
        onTables={(form, words) => page.exportTables(form, words)}
      />
    );
  }
  const wantsHints = view.preferences.hints === 'on' && !isGuided(words.scenario.id);
  const seenHints = wantsHints ? view.seenHints : null;
  return <Desk view={{ ...view, update, seenHints }} actions={actions} map={scene.map} />;
}
