/** The title as HTML text, for the page to show before any script has arrived. Run by the build. */
import { renderToString } from 'react-dom/server';
import type { Page } from '../store/page.ts';
import { createViewStore } from '../store/view.ts';
import type { Language } from '../text/languages.ts';
import { openTitleText } from '../text/text.ts';
import { App } from './app.tsx';
import { DrawnRope } from './panels/title/DrawnRope.tsx';

const nothing = async (): Promise<void> => undefined;

/** Nobody can press anything yet. */
const pageAtRest = (): Page => ({
  store: createViewStore(),
  options: { renderer: 'auto', probe: false },
  port: () => null,
  start: nothing,
  startGhost: nothing,
  resume: nothing,
  forget: nothing,
  exportGame: () => undefined,
  shareLink: async () => null,
  importGame: nothing,
  forecast: () => undefined,
  prefer: () => undefined,
  seeHint: () => undefined,
  showHintsAgain: () => undefined,
  theory: () => null,
  liftCurtain: () => undefined,
  leave: () => undefined,
  runLuck: () => undefined,
  stopLuck: () => undefined,
  askEffects: () => undefined,
  stopEffects: () => undefined,
  branch: () => undefined,
  stopBranch: () => undefined,
  dropBranch: () => undefined,
  branchChoices: async () => null,
  openFuture: nothing,
  returnToRun: nothing,
  playBranch: nothing,
});

/** The language that most first visitors read; to others the title is shown in theirs as soon as the script is there. */
export const LANGUAGE = 'en' satisfies Language;

/** What `showPage` would show a first visitor who reads it, ready to be taken over. */
export const TITLE_HTML = renderToString(
  <App page={pageAtRest()} first={await openTitleText(LANGUAGE)} rope={DrawnRope} />,
);
