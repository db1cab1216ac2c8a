/**
 * What this page shows and what its player is composing. Nothing here is the truth of the game: everything about it
 * is one side's latest update, exactly as the session sent it.
 */

import type { ForecastReport } from '../debrief/forecastTypes.ts';
import type { Papers } from '../debrief/papers.ts';
import type { Debrief } from '../debrief/types.ts';
import type { Bundle, Order, OwnForecast, Refusal, Settings } from '../engine/types.ts';
import type { Advice } from '../policy/advisers/advice.ts';
import type { Opponent } from '../policy/opponent.ts';
import type { ByDesk, BySide, Channel, Desk, Scenario, ScenarioTexts, Side } from '../scenario/types.ts';
import type { RecordFault, SaveAbout, Update } from '../session/port.ts';
import type { LabView } from './lab.ts';
import type { Preferences } from './preferences.ts';

export type Screen = 'title' | 'briefing' | 'curtain' | 'desk' | 'resolution' | 'end';

/** Who sits where: one person as Washington, one as Moscow, or two who share the page. */
export type Mode = SaveAbout['mode'];

/** The panel opened beside the map. */
export const PANELS = ['cables', 'advisers', 'talks', 'log', 'situation', 'sources'] as const;
export type Panel = (typeof PANELS)[number];

/** Something on the map one can point at. Warships are ships here; the line's id is `line`, a capital's its side. */
export interface Target {
  readonly kind: 'ship' | 'site' | 'capital' | 'line' | 'submarine' | 'place';
  readonly id: string;
}

/** What is opened: a thing on the map, one of the four desks, or nothing. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'desk'; readonly desk: Desk };

/** The offer being written. Becomes an order only through `composedOrder`. */
export interface Composer {
  readonly bundle: Bundle;
  readonly channel: Channel;
  /** Hours until the offer lapses, counted from its arrival. */
  readonly hours: number;
  /** Slot of the other side's offer that this one counters, or null for a new offer. */
  readonly answering: number | null;
  /** True from when somebody goes to write it from elsewhere until it is shown. */
  readonly sought: boolean;
}

/** Something the player should be told once, as a code; the text layer words it. */
export type NoticeBody =
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly desk: Desk | null }
  | { readonly kind: 'save-failed'; readonly detail: string }
  | { readonly kind: 'record-refused'; readonly fault: RecordFault }
  | { readonly kind: 'start-failed'; readonly detail: string }
  | { readonly kind: 'computer-replaced'; readonly side: Side }
  | {
      /** The recorded orders no longer fit, as one of them is not allowed or as there are no more; the opponent goes on. */
      readonly kind: 'ghost-left';
      readonly hour: number;
      readonly why: 'refused' | 'ended';
      readonly doctrine: Opponent['doctrine'];
    }
  | { readonly kind: 'save-missing' }
  | { readonly kind: 'words-missing' }
  | { readonly kind: 'saved-as-file' };
/** `id` counts up from 1 and is never used twice in one page. */
export type Notice = NoticeBody & { readonly id: number };

/** A line of the list of stored games, newest first. */
export interface SaveLine {
  readonly slot: string;
  readonly about: SaveAbout;
}

/** What the page is made to show. Set by the wiring; read by every panel. */
export interface View extends LabView {
  readonly screen: Screen;
  readonly preferences: Preferences;
  /** True while a game is being loaded or opened. */
  readonly busy: boolean;
  readonly scenario: Scenario | null;
  /** The scenario's own strings in the page's language. */
  readonly texts: ScenarioTexts;
  readonly mode: Mode | null;
  /** Whom a lone player chose to meet; null without a game, and where two play. */
  readonly opponent: Opponent | null;
  /** The side at the screen; behind the curtain, the side that is asked to come. */
  readonly looking: Side | null;
  /** That side's latest update. Null on the title and behind the curtain. */
  readonly update: Update | null;
  /** What this side's advisers say to this update; null while it is being worked out. */
  readonly advice: readonly Advice[] | null;
  /** What this side's player has forecast so far, in no order. */
  readonly forecasts: readonly OwnForecast[];
  /** Orders chosen and not yet sent. */
  readonly drafts: ByDesk<Order | null>;
  /** True from sending orders or a reaction until the session has answered. */
  readonly sending: boolean;
  /** Share of its thinking that the computer has done, ppm; null while it has told of none. */
  readonly thinking: number | null;
  readonly selection: Selection;
  readonly panel: Panel;
  readonly composer: Composer;
  readonly notices: readonly Notice[];
  /** Notices given since the page was opened. */
  readonly noticeCount: number;
  readonly saves: readonly SaveLine[];
  /** Hints that this browser has shown and that were put away, in no order. */
  readonly seenHints: readonly string[];
  /** First entry of the log that belongs to the resolution being watched. */
  readonly watchFrom: number;
  /** The entry at which a past turn that is watched again ends; null while what is watched is new, up to the end of the log. */
  readonly watchTo: number | null;
  /** Length of each side's log when it last finished watching; null until it has sat down on this page. */
  readonly watched: BySide<number | null>;
  /** Sides that have read their briefing in this game. */
  readonly briefed: BySide<boolean>;
  /** The whole game told from three places; null until it is over and has been worked out. */
  readonly debrief: Debrief | null;
  /** What the computer thought; null until the debrief is there, and where two played. */
  readonly papers: Papers | null;
  /** How the forecasts of the people at this page came out; null until they are looked into. */
  readonly forecastReport: ForecastReport | null;
}

/** What a player chooses before a game. */
export interface NewGame {
  readonly scenario: string;
  readonly mode: Mode;
  readonly settings: Settings;
  /** Of no consequence where two play. */
  readonly opponent: Opponent;
}

/** A new game against the recorded orders of another. */
export interface GhostGame {
  /** The text of that game; null for the one that is open. */
  readonly record: string | null;
  /** Whose orders are played again; null for those of whoever played alone. */
  readonly ghost: Side | null;
  /** Who goes on when they no longer fit; null for the opponent of that game. */
  readonly opponent: Opponent | null;
  /** The draws of chance as in that game, for as long as both sides do the same. */
  readonly sameLuck: boolean;
}
