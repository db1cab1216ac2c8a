/** The store itself: what a page shows before any game, and the small changes that need no session. */
import { createStore } from 'zustand/vanilla';
import type { ForecastReport } from '../debrief/forecastTypes.ts';
import type { Papers } from '../debrief/papers.ts';
import type { Debrief } from '../debrief/types.ts';
import type { OwnForecast } from '../engine/types.ts';
import type { Advice } from '../policy/advisers/advice.ts';
import type { Opponent } from '../policy/opponent.ts';
import type { Desk, Scenario, ScenarioTexts, Side } from '../scenario/types.ts';
import type { Update } from '../session/port.ts';
import { EMPTY_COMPOSER } from './composer.ts';
import { NO_LAB } from './lab.ts';
import type { ViewStore } from './page.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import type { Mode, NoticeBody, Panel, SaveLine, Selection, Target, View } from './types.ts';

export const NO_DRAFTS = { military: null, public: null, intelligence: null, private: null } as const;

/** What belongs to one side at the screen, and must be gone when the other one comes. */
export const BLANK_DESK = {
  update: null,
  advice: null,
  forecasts: [],
  drafts: NO_DRAFTS,
  sending: false,
  selection: { kind: 'none' },
  panel: 'cables',
  composer: EMPTY_COMPOSER,
  watchFrom: 0,
  watchTo: null,
} as const satisfies Partial<View>;

const NO_GAME = {
  ...BLANK_DESK,
  busy: false,
  scenario: null,
  texts: {},
  mode: null,
  opponent: null,
  thinking: null,
  looking: null,
  watched: { us: null, ussr: null },
  briefed: { us: false, ussr: false },
  debrief: null,
  papers: null,
  forecastReport: null,
  ...NO_LAB,
} as const satisfies Partial<View>;

const TITLE: View = {
  screen: 'title',
  preferences: DEFAULT_PREFERENCES,
  notices: [],
  noticeCount: 0,
  saves: [],
  seenHints: [],
  ...NO_GAME,
};

export const createViewStore = (
  preferences = DEFAULT_PREFERENCES,
  seenHints: readonly string[] = [],
): ViewStore => createStore<View>(() => ({ ...TITLE, preferences, seenHints }));

export const setSeenHints = (store: ViewStore, seenHints: readonly string[]): void =>
  store.setState({ seenHints });

export const setPreferences = (store: ViewStore, preferences: Preferences): void =>
  store.setState({ preferences });

/** The same scenario's strings in another language. */
export const setTexts = (store: ViewStore, texts: ScenarioTexts): void => store.setState({ texts });

/** Back to the title; notices and the list of saves stay. */
export const showTitle = (store: ViewStore): void => store.setState({ ...NO_GAME, screen: 'title' });

export interface OpenedGame {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
  readonly mode: Mode;
  /** Null where two play. */
  readonly opponent: Opponent | null;
  /** The side asked to sit down first. */
  readonly called: Side;
  /** A stored game goes on at the desk: both sides have been briefed. */
  readonly resumed: boolean;
}

/** A game has been opened and nobody has sat down yet. Everything of an earlier game is gone. */
export const showGame = (store: ViewStore, opened: OpenedGame): void => {
  const { scenario, texts, mode, opponent, called, resumed } = opened;
  store.setState({
    ...NO_GAME,
    screen: 'curtain',
    looking: called,
    scenario,
    texts,
    mode,
    opponent,
    briefed: { us: resumed, ussr: resumed },
  });
};

export const setBusy = (store: ViewStore, busy: boolean): void => store.setState({ busy });
/** The stored games. To hear of none where none are shown is no change: nothing is drawn again for a first visitor. */
export const setSaves = (store: ViewStore, saves: readonly SaveLine[]): void =>
  store.setState((view) => (saves.length === 0 && view.saves.length === 0 ? view : { saves }));

/** Adds a notice at the end. */
export const notify = (store: ViewStore, body: NoticeBody): void =>
  store.setState(({ notices, noticeCount }) => ({
    notices: [...notices, { ...body, id: noticeCount + 1 }],
    noticeCount: noticeCount + 1,
  }));

export const dismissNotice = (store: ViewStore, id: number): void =>
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

export const openPanel = (store: ViewStore, panel: Panel): void => store.setState({ panel });

const select = (store: ViewStore, selection: Selection): void => store.setState({ selection });
export const selectTarget = (store: ViewStore, target: Target): void =>
  select(store, { kind: 'target', target });
export const selectDesk = (store: ViewStore, desk: Desk): void => select(store, { kind: 'desk', desk });
export const selectNothing = (store: ViewStore): void => select(store, { kind: 'none' });

/** How far the computer has come with its thinking, ppm; null when it has nothing to think about. */
export const setThinking = (store: ViewStore, thinking: number | null): void => store.setState({ thinking });

/** What the advisers say to an update. Dropped when that update is no longer the one at the screen. */
export const showAdvice = (store: ViewStore, update: Update, advice: readonly Advice[]): void =>
  store.setState((view) => (view.update === update ? { advice } : {}));

/** The forecasts of the player at the screen. */
export const showForecasts = (store: ViewStore, forecasts: readonly OwnForecast[]): void =>
  store.setState({ forecasts });

/** Puts orders on the desks that are known to be allowed. */
export const layOrders = (store: ViewStore, drafts: View['drafts']): void => store.setState({ drafts });

/** The game at the screen is over: nothing of it is secret any more. */
export const showDebrief = (store: ViewStore, debrief: Debrief, papers: Papers | null): void =>
  store.setState({ debrief, papers });
/** The same game told with other figures. */
export const retellDebrief = (store: ViewStore, debrief: Debrief): void => store.setState({ debrief });
export const showForecastReport = (store: ViewStore, forecastReport: ForecastReport): void =>
  store.setState({ forecastReport });
