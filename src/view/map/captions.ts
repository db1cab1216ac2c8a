/** Every piece of text a picture asks for, with its face, colour and rank; placing them is placeLabels' work. Pure. */
import { colour, HEADING_FONT, type Palette, paletteOf, READING_FONT } from './palette.ts';
import { globePoints, sitePoints } from './marks.ts';
import type { Allegiance, MapPicture, MapPlace, MapSite, Target } from './picture.ts';
import type { LabelRequest } from './placeLabels.ts';
import type { Point } from './projection.ts';
import { toScreen, type View } from './view.ts';

export interface Face {
  readonly family: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
  /** Extra pixels between letters. */
  readonly spacing: number;
}

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
  readonly priority: number;
  readonly mode: LabelRequest['mode'];
  readonly bearings?: readonly number[];
  readonly reach: number;
}

/** The width of a text in CSS pixels, without letter spacing. */
export type Measure = (text: string, face: Face) => number;

/** Larger screens stand further away: a projector, a wall. */
export const textScale = ({ width }: View): number => width < 560 ? 0.94 : Math.min(1.4, Math.max(1, width / 1150));

const face = (family: string, size: number, weight: Face['weight'] = 400, spacing = 0, italic = false): Face => ({
  family,
  size: Math.round(size * 2) / 2,
  weight,
  italic,
  spacing,
});

const lineHeight = ({ size }: Face): number => Math.ceil(size * 1.18);

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

/** Places a small screen has no room for. */
const wanted = (place: MapPlace, view: View): boolean => view.width >= 560 || place.rank < (place.kind === 'sea' ? 3 : 2) + Math.floor(view.scale / 2);

/** The captions of the map itself, not of the globe. */
export function mapCaptions(picture: MapPicture, view: View): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  const ink = (allegiance: Allegiance): number => colour(palette[allegiance]);
  const pairs: Pair[] = [
    ...picture.ships.map((ship): Pair => ({
      ...ship,
      key: `ships:${ship.id}`,
      target: { kind: 'ship', id: ship.id },
      colour: ink(ship.allegiance),
      anchor: toScreen(view, ship),
      clear: ship.state === 'arrived' ? 7 : 10,
      priority: ship.certainty === 'fix' ? 82 : 78,
      reach: 84,
      ashore: false,
    })),
    ...picture.submarines.map((boat): Pair => ({
      ...boat,
      key: `submarines:${boat.id}`,
      target: { kind: 'submarine', id: boat.id },
      colour: boat.certainty === 'fix' ? ink(boat.allegiance) : colour(palette.accent),
      anchor: toScreen(view, boat),
      clear: 15,
      priority: 70,
      reach: 46,
      ashore: false,
    })),
    ...picture.warships.map((ship): Pair => ({
      ...ship,
      key: `warships:${ship.id}`,
      target: { kind: 'ship', id: ship.id },
      colour: ink(ship.allegiance),
      anchor: toScreen(view, ship),
      clear: 9,
      priority: 50,
      reach: 16,
      ashore: false,
    })),
    ...sitePairs(picture, view, palette),
  ];
  const lines = pairs.flatMap((pair) => pairCaption(pair, picture.selected, palette, textScale(view)));
  return [...lines, ...picture.places.filter((place) => wanted(place, view)).map((place) => placeCaption(place, view, palette)), ...ringCaptions(picture, view)];
}

function pairCaption(pair: Pair, selected: Target | null, palette: Palette, scale: number): readonly Caption[] {
  const name = face(HEADING_FONT, 15.5 * scale, 700, 0.2);
  const note = face(palette.noteFont, 10.5 * scale, 400);
  const chosen = pair.target !== null && selected?.kind === pair.target.kind && selected.id === pair.target.id;
  const lines: CaptionLine[] = [];
  if (pair.label !== '') lines.push({ text: pair.label, face: name, colour: pair.colour, alpha: 1 });
  if (pair.note !== '') lines.push({ text: pair.note, face: note, colour: colour(palette.dim), alpha: 1 });
  if (lines.length === 0) return [];
  const { key, anchor, clear, priority } = pair;
  const reach = pair.reach * (scale < 1 ? 0.4 : 1);
  const caption: Caption = { key, lines, anchor, clear, reach, priority: chosen ? 100 : priority, mode: 'around' };
  return [pair.ashore ? { ...caption, bearings: SEAWARD } : caption];
}

/** Sites of one group closer together than this are named by their group. */
const GROUP_EXTENT = 60;

function sitePairs(picture: MapPicture, view: View, palette: Palette): readonly Pair[] {
  const points = sitePoints(picture.sites, view);
  const named = (site: MapSite): Pair => ({
    ...site,
    key: `sites:${site.id}`,
    target: { kind: 'site', id: site.id },
    colour: colour(palette.ink),
    anchor: points.get(site.id) ?? toScreen(view, site),
    clear: 8,
    priority: 58,
    reach: 30,
    ashore: true,
  });
  const single = picture.sites.filter((site) => !picture.groups.some(({ id }) => id === site.group)).map(named);
  return picture.groups.reduce<readonly Pair[]>((pairs, group) => {
    const members = picture.sites.filter((site) => site.group === group.id);
    const at = members.map((site) => points.get(site.id) ?? toScreen(view, site));
    if (at.length === 0) return pairs;
    const xs = at.map(({ x }) => x);
    const ys = at.map(({ y }) => y);
    const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    if (extent > GROUP_EXTENT) return [...pairs, ...members.map(named)];
    const anchor = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
    const { label, note } = group;
    const key = `groups:${group.id}`;
    const pair: Pair = { key, label, note, target: null, colour: colour(palette.ink), anchor, clear: extent / 2 + 8, priority: 60, reach: 84, ashore: true };
    return [...pairs, pair];
  }, single);
}

const PLACE_SIZES = { sea: [17, 13, 11.5], land: [14, 12.5, 11.5], point: [13, 12, 11.5] } as const;

function placeCaption(place: MapPlace, view: View, palette: Palette): Caption {
  const scale = textScale(view) * (place.kind === 'point' ? 1 : Math.min(1, Math.max(0.72, view.width / 760)));
  const size = Math.max(10.5, PLACE_SIZES[place.kind][place.rank - 1] ?? 11.5) * scale;
  const broad = place.kind !== 'point';
  const wide = place.rank === 1 ? 0.42 : place.rank === 2 ? 0.26 : 0.14;
  const look = broad
    ? face(READING_FONT, size, 400, Math.round(size * wide), place.kind === 'sea' && place.rank > 1)
    : face(HEADING_FONT, size, 600, 0.3);
  const ink = broad ? (place.kind === 'sea' ? palette.seaName : palette.landName) : palette.dim;
  return {
    key: `places:${place.id}`,
    lines: [{ text: place.label, face: look, colour: colour(ink), alpha: 1 }],
    anchor: toScreen(view, place),
    clear: 4,
    priority: (broad ? 20 : 30) - place.rank,
    reach: place.kind === 'sea' ? (place.rank === 1 ? 90 : 48) : broad ? 24 : 0,
    mode: broad ? 'over' : 'around',
  };
}

function ringCaptions(picture: MapPicture, view: View): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  return picture.rings.map((ring) => ({
    key: `rings:${ring.id}`,
    lines: [{ text: ring.label, face: face(HEADING_FONT, 13 * textScale(view), 600), colour: colour(palette[ring.allegiance]), alpha: 0.9 }],
    anchor: toScreen(view, { lon: ring.lon, lat: ring.lat + ring.radiusNm / 60 }),
    clear: 2,
    priority: 40,
    reach: 30,
    mode: 'around',
  }));
}

/** The names on the globe: capitals first. */
export function globeCaptions(picture: MapPicture, view: View): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  const points = globePoints(picture, view);
  return picture.marks.flatMap((mark) => {
    const anchor = points.get(mark.id);
    if (anchor === undefined) return [];
    const capital = mark.kind === 'capital';
    const look = face(HEADING_FONT, (capital ? 13 : 12) * textScale(view), capital ? 700 : 600, 0.2);
    const lines = [{ text: mark.label, face: look, colour: colour(palette.ink), alpha: 1 }];
    return [{ key: `marks:${mark.id}`, lines, anchor, clear: 4, priority: capital ? 2 : 1, reach: 16, mode: 'around' as const }];
  });
}

export function lineFace(view: View): Face {
  return face(HEADING_FONT, 15 * textScale(view), 700, 1.4);
}

export function degreeFace(palette: Palette, view: View): Face {
  return face(palette.noteFont, 9.5 * textScale(view), 400);
}

