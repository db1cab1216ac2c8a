/** What panels may ask of the page beyond the store: the wiring supplies it, nobody else knows how it is done. */
import type { StoreApi } from 'zustand/vanilla';
import type { ExportForm, TableWords } from '../debrief/tableWords.ts';
import type { OwnQuestion } from '../engine/types.ts';
import type { Port } from '../session/port.ts';
import type { Preferences } from './preferences.ts';
import type { NewGame, View } from './types.ts';

export type ViewStore = StoreApi<View>;

/** Read once from the address of the page. */
export interface PageOptions {
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  /** True to tell `window.__map` where things lie on the map. Only tests ask for it. */
  readonly probe: boolean;
}

export interface Page {
  readonly store: ViewStore;
  readonly options: PageOptions;
  /** The door of the side now at the screen; null on the title and behind the curtain. */
  port(): Port | null;
  /** Starts a new game; the running one stays stored. Failures become notices. */
  start(game: NewGame): Promise<void>;
  resume(slot: string): Promise<void>;
  forget(slot: string): Promise<void>;
  /** Offers the running game as a file. */
  exportGame(): void;
  /** Offers everything that the debrief of a finished game tells as a file; nothing before that. */
  exportTables(form: ExportForm, words: TableWords): void;
  /** Opens a game from the text of a file; a faulty one becomes a notice and changes nothing else. */
  importGame(text: string): Promise<void>;
  /** Keeps what the player at the screen expects this turn, 0 to 100 per cent; null takes it back. */
  forecast(question: OwnQuestion, percent: number | null): void;
  /** Changes how the reader wants the page, at once and for later visits. */
  prefer(change: Partial<Preferences>): void;
  /** A hint has been put away: it does not come again. */
  seeHint(hint: string): void;
  /** All hints come again, also where they had been turned off. */
  showHintsAgain(): void;
  /** The called side is at the screen. */
  liftCurtain(): void;
  /** Back to the title. The running game stays stored. */
  leave(): void;
}
