/** The page's doings in the lab of a finished game: asks, stops, and puts what it is told into the store. */
import type { LabEnd, LabJob } from '../debrief/lab/client.ts';
import type { BranchChoices, BranchQuestion } from '../debrief/lab/types.ts';
import type { Side } from '../scenario/types.ts';
import { addBranch, dropBranch, type LabView, setBranch, setLab } from '../store/lab.ts';
import type { LabPage, ViewStore } from '../store/page.ts';
import { retellDebrief } from '../store/view.ts';
import type { Game } from './game.ts';
import type { GameLab } from './gameLab.ts';

type Doings = Omit<LabPage, 'openFuture' | 'returnToRun' | 'playBranch'>;

/** Work that has been asked for, and may not have begun. */
interface Asked {
  stop(): void;
}

interface Asking {
  readonly store: ViewStore;
  readonly current: () => Game | null;
  luck: Asked | null;
  effects: Asked | null;
  readonly branches: Map<number, Asked>;
  /** Branches asked for on this page. */
  count: number;
}

/** `current`: the game at the screen, or none. */
export const labDoings = (store: ViewStore, current: () => Game | null): Doings => {
  const asking: Asking = { store, current, luck: null, effects: null, branches: new Map(), count: 0 };
  return {
    runLuck: () => runLuck(asking),
    stopLuck: () => asking.luck?.stop(),
    askEffects: () => askEffects(asking),
    stopEffects: () => asking.effects?.stop(),
    branch: (question) => branch(asking, question),
    stopBranch: (id) => asking.branches.get(id)?.stop(),
    dropBranch: (id) => {
      asking.branches.get(id)?.stop();
      asking.branches.delete(id);
      dropBranch(store, id);
    },
    branchChoices: (turn, side) => branchChoices(asking, turn, side),
  };
};

/** Only a game whose secrets are out has a lab. */
const finishedGame = ({ store, current }: Asking): Game | null =>
  store.getState().debrief === null ? null : current();

/** Starts a job for a game. How it ended is told once, at once where it is stopped, and not after that game has been left. */
const begin = (
  { current }: Asking,
  game: Game,
  start: (lab: GameLab) => LabJob,
  over: (how: LabEnd) => void,
): Asked => {
  let job: LabJob | null = null;
  let ended = false;
  const end = (how: LabEnd): void => {
    if (!ended && current() === game) over(how);
    ended = true;
  };
  const work = async (): Promise<void> => {
    const lab = await game.lab();
    if (ended || current() !== game) return;
    job = start(lab);
    end(await job.ended);
  };
  work().catch((reason: unknown) => end({ kind: 'failed', detail: String(reason) }));
  return {
    stop: () => {
      end({ kind: 'stopped' });
      job?.stop();
    },
  };
};

/** Puts what the lab has found into the store and, when it is all there, into the whole debrief; `over`: no more will be found. */
export const showLuck = (
  store: ViewStore,
  game: Game,
  found: Pick<LabView, 'luckState'> & Partial<LabView>,
): void => {
  setLab(store, found);
  const { luck, luckState, debrief } = store.getState();
  // The games that come after those of the ledger change nothing in it.
  if (luckState === 'running' && debrief?.riskFrom === 'ledger') return;
  const over = luckState !== 'waiting' && luckState !== 'running';
  const told = game.debrief(luck?.ledger ?? null, over);
  if (told !== debrief) retellDebrief(store, told);
};

const runLuck = (asking: Asking): void => {
  const { store } = asking;
  const game = finishedGame(asking);
  if (game === null) return;
  asking.luck?.stop();
  showLuck(store, game, { luck: null, luckState: 'waiting' });
  asking.luck = begin(
    asking,
    game,
    (lab) => lab.luck((luck) => showLuck(store, game, { luck, luckState: 'running' })),
    ({ kind }) => showLuck(store, game, { luckState: kind }),
  );
};

const askEffects = (asking: Asking): void => {
  const { store } = asking;
  const game = finishedGame(asking);
  if (game === null) return;
  asking.effects?.stop();
  setLab(store, { effects: null, effectsState: 'waiting' });
  asking.effects = begin(
    asking,
    game,
    (lab) => lab.effects((effects) => setLab(store, { effects, effectsState: 'running' })),
    ({ kind }) => setLab(store, { effectsState: kind }),
  );
};

const branch = (asking: Asking, question: BranchQuestion): void => {
  const { store } = asking;
  const game = finishedGame(asking);
  if (game === null) return;
  const id = ++asking.count;
  addBranch(store, id, question);
  const asked = begin(
    asking,
    game,
    (lab) => lab.branch(question, (report) => setBranch(store, id, { report, state: 'running' })),
    (how) => setBranch(store, id, { state: how.kind, refusal: how.kind === 'refused' ? how.refusal : null }),
  );
  asking.branches.set(id, asked);
};

const branchChoices = async (asking: Asking, turn: number, side: Side): Promise<BranchChoices | null> => {
  const game = finishedGame(asking);
  if (game === null) return null;
  const lab = await game.lab().catch(() => null);
  return lab === null || asking.current() !== game ? null : lab.choices(turn, side);
};
