/** The game at the screen: how one is opened and takes the place of another. */
import type { Episode } from '../engine/types.ts';
import type { Opponent } from '../policy/opponent.ts';
import type { BySide, Side } from '../scenario/types.ts';
import type { Aside, SavePort } from '../session/port.ts';
import type { LabView } from '../store/lab.ts';
import type { ViewStore } from '../store/page.ts';
import type { Preferences } from '../store/preferences.ts';
import { sitDown } from '../store/seating.ts';
import type { View } from '../store/types.ts';
import { layOrders, NO_DRAFTS, notify, setThinking, showForecasts, showGame } from '../store/view.ts';
import { keepForecasts, type OwnForecasts } from './forecasts.ts';
import type { Game, Opening } from './game.ts';
import { type Address, newSeed } from './options.ts';
import type { Loaded } from './scenario.ts';

/** The run from which the lab's futures are looked at: its slot, its text, and what its lab had found. */
export interface Origin {
  readonly slot: string;
  readonly text: string;
  readonly found: LabView;
}

export interface Wiring {
  readonly store: ViewStore;
  readonly saves: SavePort;
  readonly address: Address;
  game: Game | null;
  /** Where that game is kept; empty for one that is not. */
  slot: string;
  /** The run whose futures are being looked at; null where the game at the screen is no future. */
  origin: Origin | null;
  /** Orders that lie ready for whoever sits down next; null where none do. */
  laid: BySide<View['drafts']> | null;
  /** How the side at the screen gets up; null while nobody sits there. */
  getUp: (() => void) | null;
}

export const loadGameRoom = () => import('./game.ts');

export const newSlot = (): string => `${new Date().toISOString()}-${newSeed()}`;

export const readerOf = ({ store }: Wiring): Preferences => store.getState().preferences;

type Prepared = Omit<Opening, 'settings' | 'seed' | 'episode' | 'notes' | 'ghost'>;

interface Seated extends Loaded {
  readonly mode: Game['mode'];
  readonly opponent: Opponent;
  readonly forecasts: OwnForecasts;
}

/** An opening for everybody but its game; an empty slot keeps nothing. */
export const openingOf = (wiring: Wiring, seated: Seated, slot: string): Prepared => {
  const { scenario, texts, mode, opponent, forecasts } = seated;
  const { store, saves } = wiring;
  const last = scenario.calendar.length - 1;
  const keep = async (episode: Episode, turn: number, aside: Aside): Promise<void> => {
    if (slot === '') return;
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
    onGhostLeft: ({ hour, refused }) =>
      notify(store, {
        kind: 'ghost-left',
        hour,
        why: refused === null ? 'ended' : 'refused',
        doctrine: opponent.doctrine,
      }),
  };
};

/** Only a record that is sound to its end takes the place of the running game. */
export const openText = async (wiring: Wiring, text: string, slot: string): Promise<void> => {
  const room = await loadGameRoom();
  const read = await room.readRecord(text, readerOf(wiring));
  if (!read.ok) return notify(wiring.store, { kind: 'record-refused', fault: read.error });
  const { episode, notes, ghost, forecasts } = read.value;
  const { settings, seed } = episode;
  const opening = openingOf(wiring, { ...read.value, forecasts: keepForecasts(forecasts) }, slot);
  enter(wiring, room.openGame({ ...opening, settings, seed, episode, notes, ghost }), slot, true);
};

/** One person sits down at once; two are called one by one. `laid`: what each then finds on its desks. */
export const enter = (
  wiring: Wiring,
  game: Game,
  slot: string,
  resumed: boolean,
  laid: Wiring['laid'] = null,
): void => {
  closeGame(wiring);
  wiring.game = game;
  wiring.slot = slot;
  wiring.laid = laid;
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

export const seat = (wiring: Wiring): void => {
  const { game, store } = wiring;
  const { looking, screen } = store.getState();
  if (game === null || looking === null || screen !== 'curtain') return;
  wiring.getUp = sitDown(store, game.session.port({ side: looking }), looking);
  if (store.getState().screen === 'curtain') return;
  showForecasts(store, game.forecasts.of(looking));
  if (wiring.laid === null) return;
  layOrders(store, wiring.laid[looking]);
  wiring.laid = { ...wiring.laid, [looking]: NO_DRAFTS };
};

export const closeGame = (wiring: Wiring): void => {
  wiring.getUp?.();
  wiring.game?.close();
  wiring.getUp = null;
  wiring.game = null;
  wiring.slot = '';
  wiring.origin = null;
  wiring.laid = null;
};
