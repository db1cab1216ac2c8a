/**
 * The one door between a seat and the authority over a running episode. The page's own game, a shared screen,
 * a computer's seat and a remote student all use it. Nothing here can hold a State.
 */
import type {
  Action,
  Episode,
  Event,
  Observation,
  Offer,
  OrderChoice,
  Outcome,
  OwnForecast,
  Refusal,
  Viewer,
} from '../engine/types.ts';

/** What a seat is sent after every accepted action that concerns it. Complete: no update depends on an earlier one. */
export interface Update {
  /**
   * Number of recorded choices this seat can know of: not the other side's unopened orders, not chance's draws.
   * Only ever grows; a submit made for an older one is stale.
   */
  readonly ply: number;
  readonly observation: Observation;
  /** Legal actions of this seat now, in the engine's fixed order. */
  readonly legal: readonly Action[];
  /** The same, grouped for buttons: every kind of order the scenario gives this side, with why it is refused. */
  readonly choices: readonly OrderChoice[];
  /** What this seat may know of what has happened since the beginning, in order; only ever grows. */
  readonly log: readonly Event[];
  /** Index in `log` at which the latest resolution began. */
  readonly resolutionFrom: number;
  /** Offers this seat could read that have since made room for later ones, oldest first, as they last stood; the rest lie in the observation. */
  readonly filed: readonly Offer[];
  /** True while another seat or the computer has to choose. */
  readonly waiting: boolean;
  /** Set when the game is over. */
  readonly outcome: Outcome | null;
}

export interface Port {
  /**
   * Offers an action for the position numbered `ply`. Resolves to null when accepted. A stale, illegal or
   * malformed action is refused with a code and changes nothing; the seat's present update is sent again. A
   * well-formed offer need not be among the listed ones. The new update is sent before an accepted submit resolves.
   */
  submit(ply: number, action: Action): Promise<Refusal | null>;
  /** Calls back at once with the present update and after every change; returns how to stop. */
  subscribe(listener: (update: Update) => void): () => void;
  /** The record so far. While the game runs only the session's owner may read it. */
  readonly viewer: Viewer;
}

/** Where a session keeps its record. Supplied by the page or the server. */
export interface SavePort {
  /** Keeps the record under its slot with what lies beside it, replacing what was there. Rejects with the storage's own error. */
  save(slot: string, episode: Episode, about: SaveAbout, aside?: Aside): Promise<void>;
  /** The stored text of a slot, or undefined when there is none. */
  load(slot: string): Promise<string | undefined>;
  list(): Promise<readonly { readonly slot: string; readonly about: SaveAbout }[]>;
  remove(slot: string): Promise<void>;
}

/**
 * What is kept beside a record and never replayed. `opponent` and `notes` are what the computer at the table is and has thought,
 * `ghost` the orders of another game that it follows: whoever opens a record checks them, and nobody at the table may see the notes before the game is over.
 */
export interface Aside {
  readonly forecasts?: readonly OwnForecast[];
  readonly opponent?: unknown;
  readonly notes?: unknown;
  readonly ghost?: unknown;
}

/** A line for the list of saves. `mode` says who sat where. */
export interface SaveAbout {
  readonly scenario: string;
  readonly mode: 'us' | 'ussr' | 'hot-seat';
  readonly turn: number;
  readonly savedAt: string;
}

/** Why a record cannot be opened; `params` fill the sentence that the text layer has for the code. */
export interface RecordFault {
  readonly code: RecordFaultCode;
  readonly params: { readonly [name: string]: string | number };
}

/**
 * truncated {} (the text stops or is no JSON) · not-an-episode {found} · newer-format {found,known} · other-rules {found,known} ·
 * unknown-scenario {id} · other-scenario {id} (its content has changed) · bad-seed {found} · bad-settings {found} ·
 * bad-action {index} (no action at all) · illegal-action {index,reason} · link-cut {} (its end is missing) · link-altered {} (its check does
 * not match) · link-oversized {} (more than any game needs). Indices count from 0.
 */
export const RECORD_FAULT_CODES = [
  'truncated',
  'not-an-episode',
  'newer-format',
  'other-rules',
  'unknown-scenario',
  'other-scenario',
  'bad-seed',
  'bad-settings',
  'bad-action',
  'illegal-action',
  'link-cut',
  'link-altered',
  'link-oversized',
] as const;
export type RecordFaultCode = (typeof RECORD_FAULT_CODES)[number];
