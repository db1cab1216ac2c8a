/** What panels may ask of the page beyond the store: the wiring supplies it, nobody else knows how it is done. */
import type { StoreApi } from 'zustand/vanilla';
import type { BranchChange, BranchChoices, BranchQuestion } from '../debrief/lab/types.ts';
import type { ExportForm, TableWords } from '../debrief/tableWords.ts';
import type { Theory } from '../debrief/theoryTypes.ts';
import type { Episode, OwnQuestion } from '../engine/types.ts';
import type { Side } from '../scenario/types.ts';
import type { Port } from '../session/port.ts';
import type { Preferences } from './preferences.ts';
import type { GhostGame, Mode, NewGame, View } from './types.ts';

export type ViewStore = StoreApi<View>;

/** Read once from the address of the page. */
export interface PageOptions {
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  /** True to tell `window.__map` where things lie on the map. Only tests ask for it. */
  readonly probe: boolean;
}

/** The lab of a game that is over: nothing happens while its debrief is not shown. What is found goes into the store. */
export interface LabPage {
  /** Begun by itself when the debrief is shown; again from the start. */
  runLuck(): void;
  stopLuck(): void;
  askEffects(): void;
  stopEffects(): void;
  /** Puts one more question beside those asked before. */
  branch(question: BranchQuestion): void;
  stopBranch(id: number): void;
  /** Stops it, and takes it off the list. */
  dropBranch(id: number): void;
  /** What a side could have ordered on a turn, from 0; null where no finished game is at the screen. */
  branchChoices(turn: number, side: Side): Promise<BranchChoices | null>;
  /** Shows one of the lab's futures as a finished game. It is kept nowhere. */
  openFuture(episode: Episode): Promise<void>;
  /** From a future back to the run it was found for, and to what its lab had found. */
  returnToRun(): Promise<void>;
  /** A new game from the turn of a change, with the change ordered; a lone player meets whom he met before. A refusal becomes a notice. */
  playBranch(change: BranchChange, mode: Mode): Promise<void>;
}

export interface Page extends LabPage {
  readonly store: ViewStore;
  readonly options: PageOptions;
  /** The door of the side now at the screen; null on the title and behind the curtain. */
  port(): Port | null;
  /** Starts a new game; the running one stays stored. Failures become notices. */
  start(game: NewGame): Promise<void>;
  /** Starts a new game against recorded orders; the running one stays stored. Failures become notices. */
  startGhost(game: GhostGame): Promise<void>;
  resume(slot: string): Promise<void>;
  forget(slot: string): Promise<void>;
  /** Offers the running game as a file. */
  exportGame(): void;
  /** Offers everything that the debrief of a finished game tells as a file; nothing before that. */
  exportTables(form: ExportForm, words: TableWords): void;
  /** The address that opens the running or finished game anywhere; null when it would be too long, and without a game. */
  shareLink(): Promise<string | null>;
  /** Opens a game from the text of a file or from a link; a faulty one becomes a notice and changes nothing else. */
  importGame(text: string): Promise<void>;
  /** Keeps what the player at the screen expects this turn, 0 to 100 per cent; null takes it back. */
  forecast(question: OwnQuestion, percent: number | null): void;
  /** Changes how the reader wants the page, at once and for later visits. */
  prefer(change: Partial<Preferences>): void;
  /** A hint has been put away: it does not come again. */
  seeHint(hint: string): void;
  /** All hints come again, also where they had been turned off. */
  showHintsAgain(): void;
  /** A turn of the game at the screen, and the risk run in it (ppm), as models of the literature see it; null until its debrief is there. */
  theory(turn: number, runPpm: number): Theory | null;
  /** The called side is at the screen. */
  liftCurtain(): void;
  /** Back to the title. The running game stays stored. */
  leave(): void;
}
