/** The page: the title at once, a game when there is one. Everything beyond the title is loaded when it is asked for. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import type { Page } from '../store/page.ts';
import type { Notice } from '../store/types.ts';
import { dismissNotice } from '../store/view.ts';
import { asLanguage, openText, openTitleText, type Text, type TitleText } from '../text/text.ts';
import { Notices } from './panels/title/Notices.tsx';
import { TitleScreen } from './panels/title/TitleScreen.tsx';
import './styles/base.css';
import './styles/title.css';

const Game = lazy(async () => ({ default: (await import('./panels/Game.tsx')).Game }));

/** Takes over the root element and follows the store from then on. Resolves when the title can be used. */
export async function showPage(root: HTMLElement, page: Page): Promise<void> {
  const text = await openTitleText(asLanguage(page.options.language));
  document.documentElement.lang = text.tag;
  createRoot(root).render(<App page={page} text={text} />);
}

interface AppProps {
  readonly page: Page;
  readonly text: TitleText;
}

function App({ page, text }: AppProps) {
  const view = useStore(page.store);
  const full = useFullText(text, view.screen !== 'title');
  const loading = <Loading text={text} />;
  return (
    <>
      {view.screen === 'title' ? (
        <TitleScreen
          text={text}
          saves={view.saves}
          busy={view.busy}
          onStart={(game) => void page.start(game)}
          onResume={(slot) => void page.resume(slot)}
          onForget={(slot) => void page.forget(slot)}
          onImport={(record) => void page.importGame(record)}
        />
      ) : (
        <Suspense fallback={loading}>
          {full === null ? loading : <Game page={page} view={view} text={full} />}
        </Suspense>
      )}
      <Notices
        text={text}
        notices={view.notices}
        why={(notice) => whyWords(full, notice)}
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

/** The whole catalogue, once a game has been asked for. */
function useFullText({ language }: TitleText, wanted: boolean): Text | null {
  const [text, setText] = useState<Text | null>(null);
  useEffect(() => {
    if (wanted && text === null) void openText(language).then(setText);
  }, [wanted, text, language]);
  return text;
}

const whyWords = (text: Text | null, notice: Notice): string =>
  text === null || notice.kind !== 'refused' ? '' : text.say(`refusal.${notice.refusal.code}`);
