/** The page: the title at once, a game when there is one. Everything beyond the title is loaded when it is asked for. */
import { lazy, Suspense, startTransition, useCallback, useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Side } from '../scenario/types.ts';
import type { Page } from '../store/page.ts';
import type { Notice } from '../store/types.ts';
import { dismissNotice } from '../store/view.ts';
import { openGameText, openTitleText, type Text, type TitleText } from '../text/text.ts';
import { keepRope } from './panels/title/KeptRope.tsx';
import { Notices } from './panels/title/Notices.tsx';
import { TitleScreen } from './panels/title/TitleScreen.tsx';
import type { TitleRope } from './panels/title/titleRope.ts';
import { useView } from './useView.ts';
import { useWordsOf } from './useWordsOf.ts';
import { wearPreferences } from './wear.ts';

const Game = lazy(async () => ({ default: (await import('./panels/Game.tsx')).Game }));
const Settings = lazy(async () => ({ default: (await import('./panels/settings/Settings.tsx')).Settings }));

/**
 * Takes over the root element and follows the store from then on. A title that the page came with is kept when it is in the right
 * language, and can be used from then on. Resolves when the title can be used.
 */
export async function showPage(root: HTMLElement, page: Page): Promise<void> {
  const { preferences } = page.store.getState();
  wearPreferences(document.documentElement, preferences);
  const text = await openTitleText(preferences.language);
  const rope = keepRope(root);
  return new Promise((resolve) => {
    const ready = () => {
      root.inert = false;
      resolve();
    };
    const app = <App page={page} first={text} rope={rope} onReady={ready} />;
    // In small steps: a weak machine stays free to scroll what it already shows.
    startTransition(() => {
      if (root.dataset.words === text.language) hydrateRoot(root, app);
      else createRoot(root).render(app);
    });
  });
}

interface AppProps {
  readonly page: Page;
  /** The words of the title in the language the page is opened in. */
  readonly first: TitleText;
  /** Draws the rope of the title. */
  readonly rope: TitleRope;
  /** Called when what is on the page can be used. */
  readonly onReady?: () => void;
}

export function App({ page, first, rope, onReady }: AppProps) {
  const view = useView(page.store);
  const { preferences, screen } = view;
  const [settingsOpen, setSettingsOpen] = useState(false);
  const openSettings = useCallback(() => setSettingsOpen(true), []);
  const { language, reading } = preferences;
  const text = useWordsOf(openTitleText, { language, reading: 'full' }, true, first) ?? first;
  const full = useWordsOf(openGameText, { language, reading }, screen !== 'title' || settingsOpen, null);
  useEffect(() => wearPreferences(document.documentElement, preferences), [preferences]);
  useEffect(() => onReady?.(), [onReady]);
  const loading = <Loading text={text} />;
  return (
    <>
      {screen === 'title' ? (
        <TitleScreen
          text={text}
          rope={rope}
          saves={view.saves}
          busy={view.busy}
          language={language}
          onLanguage={(language) => page.prefer({ language })}
          onSettings={openSettings}
          onStart={(game) => void page.start(game)}
          onResume={(slot) => void page.resume(slot)}
          onForget={(slot) => void page.forget(slot)}
          onImport={(record) => void page.importGame(record)}
          onGhost={(record, opponent) =>
            void page.startGhost({ record, opponent, ghost: null, sameLuck: false })
          }
        />
      ) : (
        <Suspense fallback={loading}>
          {full === null ? loading : <Game page={page} view={view} text={full} onSettings={openSettings} />}
        </Suspense>
      )}
      {settingsOpen && full !== null ? (
        <Suspense fallback={null}>
          <Settings
            text={full}
            theme={view.looking === 'ussr' ? 'moscow' : 'washington'}
            preferences={preferences}
            prefer={(change) => page.prefer(change)}
            onClose={() => setSettingsOpen(false)}
          />
        </Suspense>
      ) : null}
      <Notices
        text={text}
        notices={view.notices}
        why={(notice) => whyWords(full, notice, view.looking ?? 'us')}
        onDismiss={(id) => dismissNotice(page.store, id)}
      />
    </>
  );
}

function Loading({ text }: { readonly text: TitleText }) {
  return (
    <main className="loading" data-theme="washington">
      <p role="status">{text.say('title.loading')}</p>
    </main>
  );
}

/** A lone player reads the hour of his own capital; with the game gone it is Washington's. */
function whyWords(text: Text | null, notice: Notice, side: Side): string {
  if (text === null) return '';
  switch (notice.kind) {
    case 'refused':
      return text.say(`refusal.${notice.refusal.code}`);
    case 'ghost-left':
      return text.say('ghost.left', {
        when: text.moment(notice.hour, side),
        why: notice.why,
        known: notice.doctrine === 'hidden' ? 'no' : 'yes',
        leader: text.say(`title.opponent.${notice.doctrine}`),
      });
    default:
      return '';
  }
}
