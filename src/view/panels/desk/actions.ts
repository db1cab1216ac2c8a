/** What the desk asks of whoever shows it. Plain functions: the desk itself decides nothing. */
import type { Offer, Order, OwnQuestion, Publicity, ReactionChoice, Refusal } from '../../../engine/types.ts';
import type { Channel, Desk } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import type { Preferences } from '../../../store/preferences.ts';
import type { Composer, Panel, Selection, View } from '../../../store/types.ts';

export interface DeskActions {
  readonly select: (selection: Selection) => void;
  readonly openPanel: (panel: Panel) => void;
  readonly choose: (desk: Desk, order: Order) => void;
  readonly clear: (desk: Desk) => void;
  readonly send: () => void;
  readonly react: (choice: ReactionChoice) => void;
  /** Why this order could not be sealed now; null when it could. */
  readonly refusal: (desk: Desk, order: Order) => Refusal | null;
  readonly setTerm: (issue: number, level: number) => void;
  readonly setPublicity: (issue: number, publicity: Publicity) => void;
  readonly setChannel: (channel: Channel) => void;
  readonly setHours: (hours: number) => void;
  readonly answerOffer: (slot: number, offer: Offer) => void;
  /** True asks for the draft to be shown, false says that it has been. */
  readonly seekDraft: (sought: boolean) => void;
  readonly clearComposer: () => void;
  readonly chooseComposed: () => void;
  /** What the player expects, 0 to 100 per cent; null takes it back. */
  readonly forecast: (question: OwnQuestion, percent: number | null) => void;
  readonly exportGame: () => void;
  readonly leave: () => void;
  readonly readBriefing: () => void;
  readonly openSettings: () => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** A past turn, from 0, is told once more. */
  readonly watchAgain: (turn: number) => void;
  readonly seeHint: (hint: string) => void;
  readonly showHintsAgain: () => void;
}

/** What the desk shows. */
export interface DeskView {
  readonly update: Update;
  readonly advice: View['advice'];
  readonly forecasts: View['forecasts'];
  readonly drafts: View['drafts'];
  readonly selection: Selection;
  readonly panel: Panel;
  readonly composer: Composer;
  readonly sending: boolean;
  readonly opponent: View['opponent'];
  readonly thinking: View['thinking'];
  readonly preferences: Preferences;
  /** As in the store; null where hints are not wanted. */
  readonly seenHints: View['seenHints'] | null;
}

export interface DeskProps {
  readonly view: DeskView;
  readonly actions: DeskActions;
}
