/** What a page of a class shows: where it stands, and the latest that its room has told it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ClassRefusal, Request } from '../classroom/types.ts';
import type { ControlView, ProjectorView, SeatView } from '../classroom/viewTypes.ts';
import type { Answer, FromClient, Opened } from '../classroom/wire.ts';
import type { Scenario, ScenarioTexts } from '../scenario/types.ts';
import type { AfterClass } from './afterClass.ts';
import type { PageOptions } from './page.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';

/** A view with whose it is. */
export type ClassShown =
  | { readonly role: 'seat'; readonly view: SeatView }
  | { readonly role: 'control'; readonly view: ControlView }
  | { readonly role: 'projector'; readonly view: ProjectorView };

export interface ClassState {
  readonly preferences: Preferences;
  /** The code in the address, or the last one this device had a seat in; '' where there is none. */
  readonly code: string;
  /** True where this device has kept a seat for that code. */
  readonly seated: boolean;
  /** True where this page was given the seat, false where it has come back to one. */
  readonly joined: boolean;
  /** A teacher wants to open a class. */
  readonly opening: boolean;
  /** Whether the server is reached now; `resting` before anything was asked of it, `held` while it has cut off a page that asked too fast. */
  readonly line: 'resting' | 'connecting' | 'on' | 'off' | 'held';
  readonly shown: ClassShown | null;
  /** Milliseconds by which the server's clock is ahead of this device's. */
  readonly ahead: number;
  /** Why this page has no room any more. */
  readonly gone: ClassRefusal | null;
}
export type ClassStore = StoreApi<ClassState>;

export const createClassStore = (preferences = DEFAULT_PREFERENCES): ClassStore =>
  createStore<ClassState>(() => ({
    preferences,
    code: '',
    seated: false,
    joined: false,
    opening: false,
    line: 'resting',
    shown: null,
    ahead: 0,
    gone: null,
  }));

/** A class as its teacher wants it; its seed is the page's to find. */
export type WantedClass = Omit<Parameters<FromClient['open']>[0], 'seed'>;
export type Ask = (request: Request) => Promise<ClassRefusal | null>;

/** What the pages of a class may ask of the wiring. Nothing rejects: a server that cannot be reached is the refusal `server`. */
export interface ClassPage {
  readonly store: ClassStore;
  readonly options: PageOptions;
  readonly after: AfterClass;
  /** The scenario a room plays, as it was at that hash, with its words for a reader. Rejects when its files cannot be fetched. */
  scenario(
    of: { readonly id: string; readonly hash: string },
    reader: Pick<Preferences, 'language' | 'reading'>,
  ): Promise<{ readonly scenario: Scenario; readonly texts: ScenarioTexts }>;
  /** Opens a room; its links are the caller's to show. */
  open(wanted: WantedClass): Promise<Answer<Opened>>;
  /** Goes to the control room of a room just opened, on this page. */
  takeControl(token: string): void;
  /** Joins as a student, or goes back to the seat that this device has kept for the code. */
  join(code: string): Promise<ClassRefusal | null>;
  readonly ask: Ask;
  /** Back to the door; the seat stays kept. */
  leave(): void;
  prefer(change: Partial<Preferences>): void;
}
