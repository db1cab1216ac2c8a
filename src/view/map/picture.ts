/**
 * Everything the map draws, as plain readonly JSON. Whoever makes a picture has already chosen every word in it:
 * the map never makes a sentence, and it never knows more than the picture says.
 */
export type Theme = 'washington' | 'moscow' | 'truth';
export type Allegiance = 'own' | 'adversary' | 'neutral';

/** `fix`: seen now. `old`: seen `ageHours` ago. `schematic`: no position is known; the place is a guess. */
export type Certainty = 'fix' | 'old' | 'schematic';

export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Anything with an identity on the map. `note` is a second, smaller line; an empty string draws nothing. */
export interface Marked extends Place {
  readonly id: string;
  readonly label: string;
  readonly note: string;
}

export type ShipState =
  | 'underway'
  | 'stopped'
  | 'at-line'
  | 'turned'
  | 'boarded'
  | 'passed'
  | 'arrived'
  | 'disabled';

export interface MapShip extends Marked {
  /** True course in degrees, 0 north, clockwise. */
  readonly heading: number;
  /** Where it has been, oldest first, without its present place. It moves along it; of a ship in port it is not drawn. */
  readonly wake: readonly Place[];
  /** Where it is thought to be going, nearest first; empty where nobody can say. */
  readonly course: readonly Place[];
  readonly allegiance: Allegiance;
  readonly certainty: Certainty;
  readonly ageHours: number;
  readonly state: ShipState;
}

export interface MapSubmarine extends Marked {
  readonly allegiance: Allegiance;
  readonly certainty: Certainty;
  readonly ageHours: number;
  readonly state: 'submerged' | 'held-down' | 'surfaced';
}

/** A warship keeping the line, or on any other station. */
export interface MapWarship extends Marked {
  readonly allegiance: Allegiance;
  readonly kind: 'carrier' | 'cruiser' | 'destroyer';
}

export interface MapSite extends Marked {
  readonly kind: 'mrbm' | 'irbm';
  readonly allegiance: Allegiance;
  readonly certainty: Certainty;
  readonly state: 'building' | 'ready' | 'struck' | 'removed';
  /** Whether it is agreed that its missiles leave, and they have not been seen to. */
  readonly leaving: boolean;
  /** The id of its group; sites too close to be named one by one are named together. */
  readonly group: string;
}

export interface SiteGroup {
  readonly id: string;
  readonly label: string;
  /** What is believed of the whole group, such as how many launchers are ready. */
  readonly note: string;
}

export interface LineCircle extends Place {
  readonly radiusNm: number;
}

/** A part of a circle, clockwise from one true bearing to another, degrees. */
export interface LineArc extends LineCircle {
  readonly from: number;
  readonly to: number;
}

export interface MapLine {
  readonly status: 'none' | 'proclaimed' | 'in-force' | 'suspended' | 'lifted';
  /** Set along the arc. */
  readonly label: string;
  /** Null where no line is drawn. */
  readonly arc: LineArc | null;
}

export interface MapFlight {
  readonly id: string;
  readonly kind: 'high' | 'low';
  /** A few words beside the track. */
  readonly label: string;
  readonly allegiance: Allegiance;
  readonly track: readonly Place[];
  /** A cross ends the track of an aircraft that did not come back. */
  readonly lost: boolean;
}

export interface MapStrike extends Place {
  readonly id: string;
}

/** How far the missiles of one kind reach from their sites: the outline of all circles together, drawn on demand. */
export interface MapRing {
  readonly id: MapSite['kind'];
  readonly label: string;
  readonly allegiance: Allegiance;
  readonly circles: readonly LineCircle[];
  /** None of them is ready yet. */
  readonly pending: boolean;
  /** Names of some cities within it that the smaller rings do not hold, the most telling first. */
  readonly cities: readonly string[];
}

export interface MapPlace extends Place {
  readonly id: string;
  readonly label: string;
  /** `sea` and `land` are broad, letter-spaced names; `point` is a dot with a name and can be picked, `city` one that cannot. */
  readonly kind: 'sea' | 'land' | 'point' | 'city';
  readonly rank: 1 | 2 | 3;
}

/** A mark on the globe inset. Capitals are joined by a line and always named; others are named when there is room. */
export interface GlobeMark extends Place {
  readonly id: string;
  readonly label: string;
  readonly kind: 'capital' | 'place';
  readonly allegiance: Allegiance;
}

/** What stands on the sheet beside its name: a note, and the short names of two units. */
export interface Legend {
  readonly title: string;
  readonly note: string;
  readonly miles: string;
  readonly kilometres: string;
}

export interface MapPicture {
  readonly theme: Theme;
  readonly legend: Legend;
  /** Who holds Cuba in this picture: its colour. */
  readonly cuba: Allegiance;
  readonly ships: readonly MapShip[];
  readonly submarines: readonly MapSubmarine[];
  readonly warships: readonly MapWarship[];
  readonly sites: readonly MapSite[];
  readonly groups: readonly SiteGroup[];
  /** What is noted of every site from the moment on in which it is agreed that the missiles leave. */
  readonly agreed: string;
  readonly line: MapLine;
  readonly flights: readonly MapFlight[];
  readonly strikes: readonly MapStrike[];
  readonly rings: readonly MapRing[];
  readonly places: readonly MapPlace[];
  readonly marks: readonly GlobeMark[];
  /** What is chosen at the moment, or null. */
  readonly selected: Target | null;
}

export type TargetKind = 'ship' | 'site' | 'capital' | 'line' | 'submarine' | 'place';

/** Something on the map one can point at. Warships are ships here; the line's id is `line`. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

export const EMPTY_PICTURE: MapPicture = {
  theme: 'washington',
  legend: { title: '', note: '', miles: '', kilometres: '' },
  cuba: 'adversary',
  ships: [],
  submarines: [],
  warships: [],
  sites: [],
  groups: [],
  agreed: '',
  line: { status: 'none', label: '', arc: null },
  flights: [],
  strikes: [],
  rings: [],
  places: [],
  marks: [],
  selected: null,
};

/** The layers whose items have an identity, in drawing order; of groups only their names are drawn. */
export const LAYERS = [
  'places',
  'rings',
  'flights',
  'sites',
  'groups',
  'strikes',
  'warships',
  'submarines',
  'ships',
  'marks',
] as const;
export type Layer = (typeof LAYERS)[number];
