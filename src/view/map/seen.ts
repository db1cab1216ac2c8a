/** What a map can use of an observation, and the words it needs for it. */
import type {
  Observation,
  ShipStatus,
  SubmarineFacts,
  UsFacts,
  UsMilitary,
  UssrMilitary,
} from '../../engine/types.ts';
import type { Scenario, Side, TextKey } from '../../scenario/types.ts';
import type { Fate } from './agreed.ts';
import type { Allegiance, Legend, MapFlight, MapLine, MapSite, Target, Theme } from './picture.ts';
import type { PlaceId } from './places.ts';

/** Every word of the map. The page fills it from its catalogue; names of the scenario come from the scenario's own texts. */
export interface MapWords {
  /** A text of the scenario. */
  name(key: TextKey): string;
  place(id: PlaceId): string;
  /** Set along the arc, in capitals. */
  line(status: MapLine['status'], radiusNm: number): string;
  /** A name with its question mark. */
  unsure(name: string): string;
  /** The line under a ship; `ageHours` is 0 for what is seen now. */
  ship(status: ShipStatus, ageHours: number, schematic: boolean): string;
  submarine(status: SubmarineFacts['status']): string;
  /** An unidentified contact, counted from 1, and the line under it. */
  contact(number: number): string;
  contactNote(ageHours: number): string;
  /** How many launchers of how many are ready, known or believed. */
  ready(launchers: number, of: number, certain: boolean): string;
  /** Of a site whose missiles are to leave, as was agreed, and of one whose missiles have left. */
  leaving(): string;
  gone(): string;
  /** What flew over Cuba, and whether it came back. */
  flight(kind: MapFlight['kind'], lost: boolean): string;
  /** How far missiles of a kind reach, as the side itself counts it; `pending`: none of them is ready yet. */
  ring(viewer: Side, kind: MapSite['kind'], nauticalMiles: number, pending: boolean): string;
  /** What stands on the sheet beside its scale. */
  legend(theme: Theme): Legend;
}

/** What a reader chose to see. */
export interface MapChoices {
  readonly selected: Target | null;
  /** Whether the reach of the missiles is drawn. */
  readonly ranges: boolean;
  /** `few`: names only for what moves, was chosen, is a site or a sea. */
  readonly labels: 'all' | 'few';
}

/** The pieces of an observation that a map can use, whoever looks. */
export interface Seen {
  readonly scenario: Scenario;
  readonly words: MapWords;
  readonly pub: Observation['pub'];
  /** The side whose colours are `own`; the truth is drawn in Washington's. */
  readonly viewer: Side;
  readonly us: UsMilitary | null;
  readonly ussr: UssrMilitary | null;
  readonly estimate: UsFacts['intelligence'] | null;
  readonly sitesKnown: number;
  /** What has been agreed about the missiles. */
  readonly fate: Fate;
  /** The debrief, or the teacher: nothing is uncertain. */
  readonly truth: boolean;
}

export const allegianceOf = (seen: Seen, side: Side): Allegiance =>
  side === seen.viewer ? 'own' : 'adversary';
