/** The page's doings: opens games and closes them, seats people, keeps the record. The one thing panels may ask. */

import type { ExportForm, TableWords } from '../debrief/tableWords.ts';
import type { Episode, OwnQuestion } from '../engine/types.ts';
import type { Opponent } from '../policy/opponent.ts';
import type { Side } from '../scenario/types.ts';
import { formatEpisode } from '../session/formatEpisode.ts';
import type { Aside, SavePort, Update } from '../session/port.ts';
import type { Page, ViewStore } from '../store/page.ts';
import type { Preferences } from '../store/preferences.ts';
import { sitDown } from '../store/seating.ts';
import type { NewGame } from '../store/types.ts';
import {
  notify,
  setBusy,
  setPreferences,
  setSaves,
  setSeenHints,
  setTexts,
  setThinking,
  showAdvice,
  showDebrief,
  showForecastReport,
  showForecasts,
  showGame,
  showTitle,
} from '../store/view.ts';
import { offerFile } from './files.ts';
import { keepForecasts, type OwnForecasts } from './forecasts.ts';
import type { Game, Loaded, Opening } from './game.ts';
import { keepSeenHints } from './hints.ts';
import type { Address } from './options.ts';
import { keepPreferences } from './preferences.ts';
import { listSaves } from './saveList.ts';

interface Wiring {
  readonly store: ViewStore;
  readonly saves: SavePort;
  readonly address: Address;
  game: Game | null;
  /** How the side at the screen gets up; null while nobody sits there. */
  getUp: (() => void) | null;
}

const loadGameRoom = () => import('./game.ts');

/** A page on its title, with the stored games listed as soon as they are known. */
export const openPage = (store: ViewStore, saves: SavePort, address: Address): Page => {
  const wiring: Wiring = { store, saves, address, game: null, getUp: null };
  watchForEnd(wiring);
  watchForAdvice(wiring);
  void refreshSaves(wiring);
  return {
    store,
    options: address.options,
    port: () => portOf(wiring),
    start: (asked) => whileBusy(wiring, () => start(wiring, asked)),
    resume: (slot) => whileBusy(wiring, () => resumeSlot(wiring, slot)),
    forget: (slot) => forget(wiring, slot),
    exportGame: () => exportGame(wiring),
    exportTables: (form, words) => void exportTables(wiring, form, words),
    importGame: (text) => whileBusy(wiring, () => openText(wiring, text, newSlot())),
    forecast: (question, percent) => forecast(wiring, question, percent),
    prefer: (change) => prefer(wiring, change),
    seeHint: (hint) => setHints(store, [...store.getState().seenHints, hint]),
    showHintsAgain: () => {
      prefer(wiring, { hints: 'on' });
      setHints(store, []);
    },
    liftCurtain: () => seat(wiring),
    leave: () => leave(wiring),
  };
};

const portOf = ({ game, store }: Wiring) => {
  const { looking, screen } = store.getState();
  return game === null || looking === null || screen === 'curtain'
    ? null
    : game.session.port({ side: looking });
};

const whileBusy = async ({ store }: Wiring, work: () => Promise<void>): Promise<void> => {
  if (store.getState().busy) return;
  setBusy(store, true);
  try {
    await work();
  } catch (reason) {
    notify(store, { kind: 'start-failed', detail: String(reason) });
  } finally {
    setBusy(store, false);
  }
};

const newSlot = (): string => `${new Date().toISOString()}-${newSeed()}`;
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const readerOf = ({ store }: Wiring): Preferences => store.getState().preferences;

const prefer = (wiring: Wiring, change: Partial<Preferences>): void => {
  const { store } = wiring;
  const before = store.getState().preferences;
  const preferences = { ...before, ...change };
  setPreferences(store, preferences);
  keepPreferences(preferences);
  if (!isSameReader(preferences, before)) void translate(wiring);
};

const setHints = (store: ViewStore, seen: readonly string[]): void => {
  setSeenHints(store, seen);
  keepSeenHints(seen);
};

const isSameReader = (one: Preferences, other: Preferences): boolean =>
  one.language === other.language && one.reading === other.reading;

/** The running game goes on in the language and at the reading level just chosen, or as before when its words cannot be fetched. */
const translate = async (wiring: Wiring): Promise<void> => {
  const { store, game } = wiring;
  if (game === null) return;
  const reader = readerOf(wiring);
  const room = await loadGameRoom();
  const loaded = await room.loadScenario(game.scenario.id, reader).catch(() => null);
  if (loaded === null) return notify(store, { kind: 'words-missing' });
  const { texts } = loaded;
  if (wiring.game === game && isSameReader(readerOf(wiring), reader)) setTexts(store, texts);
};

const start = async (wiring: Wiring, { scenario, mode, settings, opponent }: NewGame): Promise<void> => {
  const { seed } = wiring.address;
  const room = await loadGameRoom();
  const loaded = await room.loadScenario(scenario, readerOf(wiring));
  const opening = openingOf(wiring, { ...loaded, mode, opponent, forecasts: keepForecasts() }, newSlot());
  enter(wiring, room.openGame({ ...opening, settings, seed: seed ?? newSeed() }), false);
};

const resumeSlot = async (wiring: Wiring, slot: string): Promise<void> => {
  const text = await wiring.saves.load(slot).catch(() => undefined);
  if (text !== undefined) return openText(wiring, text, slot);
  notify(wiring.store, { kind: 'save-missing' });
  await refreshSaves(wiring);
};

/** Only a record that is sound to its end takes the place of the running game. */
const openText = async (wiring: Wiring, text: string, slot: string): Promise<void> => {
  const room = await loadGameRoom();
  const read = await room.readRecord(text, readerOf(wiring));
  if (!read.ok) return notify(wiring.store, { kind: 'record-refused', fault: read.error });
  const { episode, notes, forecasts } = read.value;
  const { settings, seed } = episode;
  const opening = openingOf(wiring, { ...read.value, forecasts: keepForecasts(forecasts) }, slot);
  enter(wiring, room.openGame({ ...opening, settings, seed, episode, notes }), true);
};

type Prepared = Omit<Opening, 'settings' | 'seed' | 'episode' | 'notes'>;

interface Seated extends Loaded {
  readonly mode: Game['mode'];
  readonly opponent: Opponent;
  readonly forecasts: OwnForecasts;
}

const openingOf = (wiring: Wiring, seated: Seated, slot: string): Prepared => {
  const { scenario, texts, mode, opponent, forecasts } = seated;
  const { store, saves } = wiring;
  const last = scenario.calendar.length - 1;
  const keep = (episode: Episode, turn: number, aside: Aside): Promise<void> => {
    const savedAt = new Date().toISOString();
    const about = { scenario: scenario.id, mode, turn: Math.min(turn, last), savedAt };
    return saves.save(slot, episode, about, aside);
  };
  return {
    scenario,
    texts,
    mode,
    opponent,
    forecasts,
    autosave: { keep, failed: (reason) => notify(store, { kind: 'save-failed', detail: String(reason) }) },
    onComputerReplaced: (side) => notify(store, { kind: 'computer-replaced', side }),
    onThinking: (donePpm) => setThinking(store, donePpm),
  };
};

/** One person sits down at once; two are called one by one. */
const enter = (wiring: Wiring, game: Game, resumed: boolean): void => {
  closeGame(wiring);
  wiring.game = game;
  const { scenario, texts, mode, opponent } = game;
  showGame(wiring.store, { scenario, texts, mode, opponent, called: calledFirst(game), resumed });
  if (mode !== 'hot-seat') seat(wiring);
};

/** Of two, Washington unless only Moscow has something to choose. */
const calledFirst = ({ mode, session }: Game): Side => {
  if (mode !== 'hot-seat') return mode;
  let waits = false;
  session.port({ side: 'us' }).subscribe(({ waiting }) => {
    waits = waiting;
  })();
  return waits ? 'ussr' : 'us';
};

const seat = (wiring: Wiring): void => {
  const { game, store } = wiring;
  const { looking, screen } = store.getState();
  if (game === null || looking === null || screen !== 'curtain') return;
  wiring.getUp = sitDown(store, game.session.port({ side: looking }), looking);
  if (store.getState().screen !== 'curtain') showForecasts(store, game.forecasts.of(looking));
};

const forecast = ({ game, store }: Wiring, question: OwnQuestion, percent: number | null): void => {
  const { looking, update } = store.getState();
  if (game === null || looking === null || update === null) return;
  game.forecasts.give(looking, update.observation.pub.turn, question, percent);
  showForecasts(store, game.forecasts.of(looking));
  game.session.keep();
};

const closeGame = (wiring: Wiring): void => {
  wiring.getUp?.();
  wiring.game?.close();
  wiring.getUp = null;
  wiring.game = null;
};

const leave = (wiring: Wiring): void => {
  closeGame(wiring);
  showTitle(wiring.store);
  void refreshSaves(wiring);
};

const forget = async (wiring: Wiring, slot: string): Promise<void> => {
  await wiring.saves.remove(slot).catch(() => undefined);
  await refreshSaves(wiring);
};

const refreshSaves = async ({ store, saves }: Wiring): Promise<void> =>
  setSaves(store, await listSaves(saves));

const exportGame = ({ game, store }: Wiring): void => {
  if (game === null) return;
  const { scenario, mode, session } = game;
  const turn = (store.getState().update?.observation.pub.turn ?? 0) + 1;
  offerFile(
    `knot-of-war-${scenario.id}-turn-${turn}.json`,
    formatEpisode(session.episode(), mode, game.aside()),
  );
  notify(store, { kind: 'saved-as-file' });
};

/** Loaded with the rest of a game, so that it is there when a game is over. */
const exportTables = async ({ game, store }: Wiring, form: ExportForm, words: TableWords): Promise<void> => {
  const { debrief, papers, forecastReport } = store.getState();
  if (game === null || debrief === null) return;
  const { offerTables } = await loadGameRoom();
  offerTables({ scenario: game.scenario.id, debrief, papers, forecasts: forecastReport }, form, words);
  notify(store, { kind: 'saved-as-file' });
};

/** Once the end is shown nothing is secret any more. */
const watchForEnd = (wiring: Wiring): void => {
  wiring.store.subscribe(({ screen, debrief }) => {
    const { game } = wiring;
    if (screen !== 'end' || debrief !== null || game === null) return;
    const told = game.debrief();
    showDebrief(wiring.store, told, game.papers(told));
    void game
      .scoreForecasts((report) => {
        if (wiring.game === game) showForecastReport(wiring.store, report);
      })
      .catch(() => undefined);
  });
};

/** The advisers are asked about every update once; while orders are being sent they wait. */
const watchForAdvice = (wiring: Wiring): void => {
  let asked: Update | null = null;
  wiring.store.subscribe(({ update, sending }) => {
    const { game, store } = wiring;
    if (update === asked || sending || game === null) return;
    asked = update;
    if (update === null) return;
    void game
      .advice(update)
      .catch(() => [])
      .then((advice) => showAdvice(store, update, advice));
  });
};
