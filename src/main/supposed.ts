/** Opens what never was: a future of the lab as a finished game, a branch to be played on; and the way back to the run itself. */
import type { BranchChange } from '../debrief/lab/types.ts';
import type { Episode } from '../engine/types.ts';
import { DEFAULT_OPPONENT, type Opponent } from '../policy/opponent.ts';
import { SIDES } from '../scenario/types.ts';
import { formatEpisode } from '../session/formatEpisode.ts';
import { type LabState, type LabView, setLab } from '../store/lab.ts';
import type { ViewStore } from '../store/page.ts';
import { finishResolution } from '../store/seating.ts';
import type { Mode } from '../store/types.ts';
import { notify } from '../store/view.ts';
import {
  enter,
  loadGameRoom,
  newSlot,
  type Origin,
  openingOf,
  openText,
  seat,
  type Wiring,
} from './atScreen.ts';
import { keepForecasts } from './forecasts.ts';
import type { Game } from './game.ts';
import { showLuck } from './lab.ts';
import { nextSeed } from './options.ts';

const settled = (state: LabState): LabState =>
  state === 'waiting' || state === 'running' ? 'stopped' : state;

/** What the lab has found, as it stays when its game is left: nothing goes on. */
const foundIn = (store: ViewStore): LabView => {
  const { luck, luckState, effects, effectsState, branches } = store.getState();
  return {
    luck,
    luckState: luckState === null ? null : settled(luckState),
    effects,
    effectsState: effectsState === null ? null : settled(effectsState),
    branches: branches.map((branch) => ({ ...branch, state: settled(branch.state) })),
    supposed: false,
  };
};

const originOf = (store: ViewStore, game: Game, slot: string): Origin => ({
  slot,
  text: formatEpisode(game.session.episode(), game.mode, game.aside()),
  found: foundIn(store),
});

/** The texts as they are at the screen: the language may have been changed since. */
const loadedIn = ({ store }: Wiring, { scenario }: Game) => ({ scenario, texts: store.getState().texts });

export const openFuture = async (wiring: Wiring, episode: Episode): Promise<void> => {
  const { store, game } = wiring;
  if (game === null || store.getState().debrief === null) return;
  const origin = wiring.origin ?? originOf(store, game, wiring.slot);
  const room = await loadGameRoom();
  const opponent = game.opponent ?? DEFAULT_OPPONENT;
  const seated = { ...loadedIn(wiring, game), mode: game.mode, opponent, forecasts: keepForecasts() };
  const { settings, seed } = episode;
  const opening = openingOf(wiring, seated, '');
  enter(wiring, room.openGame({ ...opening, settings, seed, episode, supposed: true }), '', true);
  wiring.origin = origin;
  seat(wiring);
  finishResolution(store);
  setLab(store, { supposed: true });
};

/** `stopLuck` stops what the end of the run has begun anew, where that was known before; else it goes on. */
export const returnToRun = async (wiring: Wiring, stopLuck: () => void): Promise<void> => {
  const { origin, store } = wiring;
  if (origin === null) return;
  await openText(wiring, origin.text, origin.slot);
  seat(wiring);
  finishResolution(store);
  const { luck, luckState, ...found } = origin.found;
  setLab(store, found);
  if (luckState !== 'done') return;
  stopLuck();
  if (wiring.game !== null) showLuck(store, wiring.game, { luck, luckState });
};

/** Where a doctrine was to lead the computer's side, it does. */
const opponentIn = (game: Game, change: BranchChange, mode: Mode): Opponent => {
  const opponent = game.opponent ?? DEFAULT_OPPONENT;
  return change.kind === 'doctrine' && mode !== change.side
    ? { ...opponent, doctrine: change.doctrine }
    : opponent;
};

export const playBranch = async (wiring: Wiring, change: BranchChange, mode: Mode): Promise<void> => {
  const { game, store } = wiring;
  if (game === null || store.getState().debrief === null) return;
  const lab = await game.lab();
  const players = SIDES.filter((side) => mode === 'hot-seat' || mode === side);
  const started = lab.start(change, nextSeed(wiring.address), players);
  if (!started.ok) return notify(store, { kind: 'refused', refusal: started.error, desk: null });
  const room = await loadGameRoom();
  const slot = newSlot();
  const opponent = opponentIn(game, change, mode);
  const seated = { ...loadedIn(wiring, game), mode, opponent, forecasts: keepForecasts() };
  const { episode, drafts } = started.value;
  const { settings, seed } = episode;
  const opening = openingOf(wiring, seated, slot);
  enter(wiring, room.openGame({ ...opening, settings, seed, episode }), slot, true, drafts);
};
