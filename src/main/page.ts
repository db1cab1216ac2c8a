/** The page's doings: opens games and closes them, seats people, keeps the record. The one thing panels may ask. */
import type { ExportForm, TableWords } from '../debrief/tableWords.ts';
import type { OwnQuestion } from '../engine/types.ts';
import { formatEpisode } from '../session/formatEpisode.ts';
import type { SavePort } from '../session/port.ts';
import type { Page, ViewStore } from '../store/page.ts';
import type { Preferences } from '../store/preferences.ts';
import type { GhostGame, NewGame } from '../store/types.ts';
import {
  notify,
  setBusy,
  setPreferences,
  setSaves,
  setSeenHints,
  setTexts,
  showForecasts,
  showTitle,
} from '../store/view.ts';
import {
  closeGame,
  enter,
  loadGameRoom,
  newSlot,
  openingOf,
  openText,
  readerOf,
  seat,
  type Wiring,
} from './atScreen.ts';
import { offerFile } from './files.ts';
import { keepForecasts } from './forecasts.ts';
import { keepSeenHints } from './hints.ts';
import { labDoings } from './lab.ts';
import { type Address, nextSeed } from './options.ts';
import { keepPreferences } from './preferences.ts';
import { listSaves } from './saveList.ts';
import { watchForAdvice, watchForEnd } from './watching.ts';

const loadSupposed = () => import('./supposed.ts');

/** A page on its title, with the stored games listed as soon as they are known. */
export const openPage = (store: ViewStore, saves: SavePort, address: Address): Page => {
  const wiring: Wiring = {
    store,
    saves,
    address,
    game: null,
    slot: '',
    origin: null,
    laid: null,
    getUp: null,
  };
  const lab = labDoings(store, () => wiring.game);
  watchForEnd(wiring, lab.runLuck);
  watchForAdvice(wiring);
  void refreshSaves(wiring);
  return {
    store,
    options: address.options,
    port: () => portOf(wiring),
    start: (asked) => whileBusy(wiring, () => start(wiring, asked)),
    startGhost: (asked) => whileBusy(wiring, () => startGhost(wiring, asked)),
    resume: (slot) => whileBusy(wiring, () => resumeSlot(wiring, slot)),
    forget: (slot) => forget(wiring, slot),
    exportGame: () => exportGame(wiring),
    exportTables: (form, words) => void whileBusy(wiring, () => exportTables(wiring, form, words)),
    shareLink: async () => wiring.game?.link(`${location.origin}${location.pathname}`) ?? null,
    importGame: (text) => whileBusy(wiring, () => openText(wiring, text, newSlot())),
    forecast: (question, percent) => forecast(wiring, question, percent),
    prefer: (change) => prefer(wiring, change),
    seeHint: (hint) => setHints(store, [...store.getState().seenHints, hint]),
    showHintsAgain: () => {
      prefer(wiring, { hints: 'on' });
      setHints(store, []);
    },
    theory: (turn, runPpm) =>
      store.getState().debrief === null ? null : (wiring.game?.theory(turn, runPpm) ?? null),
    liftCurtain: () => seat(wiring),
    leave: () => leave(wiring),
    ...lab,
    openFuture: (episode) =>
      whileBusy(wiring, async () => (await loadSupposed()).openFuture(wiring, episode)),
    returnToRun: () =>
      whileBusy(wiring, async () => (await loadSupposed()).returnToRun(wiring, lab.stopLuck)),
    playBranch: (change, mode) =>
      whileBusy(wiring, async () => (await loadSupposed()).playBranch(wiring, change, mode)),
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
  const { id, hash } = game.session.episode().scenario;
  const loaded = await room.loadScenario(id, reader, hash).catch(() => null);
  if (loaded === null) return notify(store, { kind: 'words-missing' });
  const { texts } = loaded;
  if (wiring.game === game && isSameReader(readerOf(wiring), reader)) setTexts(store, texts);
};

const start = async (wiring: Wiring, { scenario, mode, settings, opponent }: NewGame): Promise<void> => {
  const room = await loadGameRoom();
  const loaded = await room.loadScenario(scenario, readerOf(wiring));
  const slot = newSlot();
  const opening = openingOf(wiring, { ...loaded, mode, opponent, forecasts: keepForecasts() }, slot);
  enter(wiring, room.openGame({ ...opening, settings, seed: nextSeed(wiring.address) }), slot, false);
};

const startGhost = async (wiring: Wiring, asked: GhostGame): Promise<void> => {
  const room = await loadGameRoom();
  const read = await room.readRecord(asked.record ?? textOf(wiring), readerOf(wiring));
  if (!read.ok) return notify(wiring.store, { kind: 'record-refused', fault: read.error });
  const haunted = room.againstGhost(read.value, asked);
  const { settings, ghost } = haunted;
  const seed = haunted.seed ?? nextSeed(wiring.address);
  const slot = newSlot();
  const opening = openingOf(wiring, { ...haunted, forecasts: keepForecasts() }, slot);
  enter(wiring, room.openGame({ ...opening, settings, seed, ghost }), slot, false);
};

const resumeSlot = async (wiring: Wiring, slot: string): Promise<void> => {
  const text = await wiring.saves.load(slot).catch(() => undefined);
  if (text !== undefined) return openText(wiring, text, slot);
  notify(wiring.store, { kind: 'save-missing' });
  await refreshSaves(wiring);
};

const forecast = ({ game, store }: Wiring, question: OwnQuestion, percent: number | null): void => {
  const { looking, update } = store.getState();
  if (game === null || looking === null || update === null) return;
  game.forecasts.give(looking, update.observation.pub.turn, question, percent);
  showForecasts(store, game.forecasts.of(looking));
  game.session.keep();
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

/** The running game as a file has it; empty on the title. */
const textOf = ({ game }: Wiring): string =>
  game === null ? '' : formatEpisode(game.session.episode(), game.mode, game.aside());

const exportGame = (wiring: Wiring): void => {
  const { game, store } = wiring;
  if (game === null) return;
  const turn = (store.getState().update?.observation.pub.turn ?? 0) + 1;
  offerFile(`knot-of-war-${game.scenario.id}-turn-${turn}.json`, textOf(wiring));
  notify(store, { kind: 'saved-as-file' });
};

/** Loaded with the rest of a game, so that it is there when a game is over. */
const exportTables = async ({ game, store }: Wiring, form: ExportForm, words: TableWords): Promise<void> => {
  const { debrief, papers, forecastReport } = store.getState();
  if (game === null || debrief === null) return;
  const { offerTables } = await loadGameRoom();
  // A file is not filled in later.
  const told = debrief.riskFrom === 'pending' ? game.debrief(null, true) : debrief;
  const exported = { scenario: game.scenario.id, debrief: told, papers, forecasts: forecastReport };
  offerTables(exported, form, words);
  notify(store, { kind: 'saved-as-file' });
};
