/** Every piece of text a picture asks for, with its face, colour and rank; placing them is placeLabels' work. Pure. */

import { type Face, face, lineHeight, type Measure, textScale } from './faces.ts';
import { markScale, sitePoints } from './marks.ts';
import { allegianceColour, colour, HEADING_FONT, type Palette, paletteOf } from './palette.ts';
import type {
  MapFlight,
  MapPicture,
  MapShip,
  MapSite,
  MapSubmarine,
  MapWarship,
  SiteGroup,
  Target,
} from './picture.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { Point } from './projection.ts';
import { pointIn, type Vessels } from './vessels.ts';
import { toScreen, type View } from './view.ts';

export interface CaptionLine {
  readonly text: string;
  readonly face: Face;
  readonly colour: number;
  readonly alpha: number;
}

export interface Caption {
  readonly key: string;
  readonly lines: readonly CaptionLine[];
  readonly anchor: Point;
  readonly clear: number;
  readonly spare?: number;
  readonly priority: number;
  readonly mode: LabelRequest['mode'];
  readonly bearings?: readonly number[];
  readonly reach: number;
}

export function toRequest({ lines, ...caption }: Caption, measure: Measure): LabelRequest {
  const sizes = lines.map(({ text, face }) => ({
    width: Math.ceil(measure(text, face) + face.spacing * Math.max(0, text.length - 1)) + 2,
    height: lineHeight(face),
  }));
  return { ...caption, lines: sizes };
}

interface Pair {
  readonly key: string;
  readonly target: Target | null;
  readonly label: string;
  readonly note: string;
  readonly colour: number;
  readonly anchor: Point;
  readonly clear: number;
  readonly priority: number;
  /** Sites are named from the sea beside the island. */
  readonly ashore: boolean;
  readonly reach: number;
}

const SEAWARD = [-90, -120, -60, 90, 120, 60, -145, -35, 145, 35, 180, 0];

/** What things on the map are called, whatever else may be written on it. */
export function markCaptions(picture: MapPicture, view: View, vessels: Vessels): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  const pairs = [
    ...picture.ships.map((ship) => shipPair(ship, pointIn(vessels, 'ships', ship.id), view, palette)),
    ...picture.submarines.map((boat) =>
      boatPair(boat, pointIn(vessels, 'submarines', boat.id), view, palette),
    ),
    ...picture.warships.map((ship) =>
      warshipPair(ship, pointIn(vessels, 'warships', ship.id), view, palette),
    ),
    ...sitePairs(picture, view, palette),
    ...picture.flights.map((flight) => flightPair(flight, view, palette)),
  ];
  return pairs.flatMap((pair) => pairCaption(pair, picture.selected, palette, textScale(view)));
}

const shipPair = (ship: MapShip, anchor: Point, view: View, palette: Palette): Pair => ({
  ...ship,
  key: `ships:${ship.id}`,
  target: { kind: 'ship', id: ship.id },
  colour: allegianceColour(palette, ship.allegiance),
  anchor,
  clear: (ship.state === 'arrived' ? 7 : 10) * markScale(view),
  priority: ship.certainty === 'fix' ? 82 : 78,
  reach: 84,
  ashore: false,
});

const boatPair = (boat: MapSubmarine, anchor: Point, view: View, palette: Palette): Pair => ({
  ...boat,
  key: `submarines:${boat.id}`,
  target: { kind: 'submarine', id: boat.id },
  colour: boat.certainty === 'fix' ? allegianceColour(palette, boat.allegiance) : colour(palette.accent),
  anchor,
  clear: (boat.state === 'held-down' ? 18 : 15) * markScale(view),
  priority: 70,
  reach: 46,
  ashore: false,
});

const warshipPair = (ship: MapWarship, anchor: Point, view: View, palette: Palette): Pair => ({
  ...ship,
  key: `warships:${ship.id}`,
  target: { kind: 'ship', id: ship.id },
  colour: allegianceColour(palette, ship.allegiance),
  anchor,
  clear: 9 * markScale(view),
  priority: 50,
  reach: 16,
  ashore: false,
});

/** Named where it turns for home, or where it ends. */
const flightPair = (
  { id, label, allegiance, track, lost }: MapFlight,
  view: View,
  palette: Palette,
): Pair => ({
  key: `flights:${id}`,
  target: null,
  label: '',
  note: label,
  colour: allegianceColour(palette, allegiance),
  anchor: toScreen(view, track.at(lost ? -1 : -2) ?? { lon: 0, lat: 0 }),
  clear: lost ? 8 : 4,
  priority: 64,
  reach: 46,
  ashore: false,
});

/** A phone's map is low and has no fewer ships than a wide one: all names come before what is noted of any. */
const SMALL_NAME = 13;

function pairCaption(
  pair: Pair,
  selected: Target | null,
  palette: Palette,
  scale: number,
): readonly Caption[] {
  const isSmall = scale < 1;
  const name = face(HEADING_FONT, isSmall ? SMALL_NAME : 15.5 * scale, 700);
  const note = face(palette.noteFont, 10.5 * scale, 400);
  const chosen =
    pair.target !== null && selected?.kind === pair.target.kind && selected.id === pair.target.id;
  const lines: CaptionLine[] = [];
  if (pair.label !== '') lines.push({ text: pair.label, face: name, colour: pair.colour, alpha: 1 });
  const waits = isSmall && !chosen && !pair.ashore && lines.length > 0 && pair.note !== '';
  if (pair.note !== '') lines.push({ text: pair.note, face: note, colour: colour(palette.dim), alpha: 1 });
  if (lines.length === 0) return [];
  const { key, anchor, clear, priority } = pair;
  const reach = pair.reach * (isSmall ? (pair.ashore ? 0.4 : 0.6) : 1);
  const caption: Caption = {
    key,
    lines,
    anchor,
    clear,
    reach,
    spare: waits ? 1 : 0,
    priority: chosen ? 100 : priority,
    mode: 'around',
  };
  return [pair.ashore ? { ...caption, bearings: SEAWARD } : caption];
}

/** Sites of one group closer together than this are named by their group. */
const GROUP_EXTENT = 60;

function sitePairs(picture: MapPicture, view: View, palette: Palette): readonly Pair[] {
  const points = sitePoints(picture.sites, view);
  const at = (site: MapSite): Point => points.get(site.id) ?? toScreen(view, site);
  const alone = (site: MapSite): Pair => sitePair(site, at(site), palette);
  const single = picture.sites.filter((site) => !picture.groups.some(({ id }) => id === site.group));
  const grouped = picture.groups.flatMap((group) => {
    const members = picture.sites.filter((site) => site.group === group.id);
    const { middle, extent } = span(members.map(at));
    if (extent > GROUP_EXTENT || members.length === 0) return members.map(alone);
    return [groupPair(group, middle, extent, palette)];
  });
  return [...single.map(alone), ...grouped];
}

const sitePair = (site: MapSite, anchor: Point, palette: Palette): Pair => ({
  ...site,
  key: `sites:${site.id}`,
  target: { kind: 'site', id: site.id },
  colour: colour(palette.ink),
  anchor,
  clear: 8,
  priority: 58,
  reach: 30,
  ashore: true,
});

const groupPair = (group: SiteGroup, anchor: Point, extent: number, palette: Palette): Pair => ({
  ...group,
  key: `groups:${group.id}`,
  target: null,
  colour: colour(palette.ink),
  anchor,
  clear: extent / 2 + 8,
  priority: 60,
  reach: 84,
  ashore: true,
});

/** The middle of some points and the longer side of the box that holds them. */
function span(points: readonly Point[]): { readonly middle: Point; readonly extent: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return {
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
    extent: Math.max(right - left, bottom - top),
  };
}
