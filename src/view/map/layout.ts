/** Everything about a picture that depends on the screen: which text goes where. Pure, so tests can measure it. */

import { type Box, overlap } from './boxIndex.ts';
import { type Caption, markCaptions, toRequest } from './captions.ts';
import { lineFace, type Measure } from './faces.ts';
import { type Furniture, furnitureBoxes, furnitureOf } from './furniture.ts';
import { type Glyph, glyphBox, lineRuns, setAlong } from './lineShape.ts';
import { globeDisc, globePoints, isNarrow, sitePoints } from './marks.ts';
import { paletteOf } from './palette.ts';
import type { MapPicture } from './picture.ts';
import { globeCaptions, placeCaption, ringCaptions, wanted } from './placeCaptions.ts';
import { type LabelPlacement, placeLabels } from './placeLabels.ts';
import type { Point } from './projection.ts';
import { pointIn, type Vessels, vesselsAtRest } from './vessels.ts';
import { screenHeading, toScreen, type View } from './view.ts';

export interface PlacedCaption {
  readonly caption: Caption;
  readonly placement: LabelPlacement;
}

export interface Layout {
  /** The view it was made for. */
  readonly view: View;
  readonly captions: readonly PlacedCaption[];
  readonly glyphs: readonly (Glyph & { readonly letter: string })[];
  readonly furniture: Furniture;
}

const EDGE = 5;

/** Points down the middle of the island. */
const CUBA = [
  [-84.3, 22.1],
  [-83.4, 22.6],
  [-82.4, 22.8],
  [-81.5, 22.7],
  [-80.6, 22.4],
  [-79.7, 22.2],
  [-78.8, 21.8],
  [-77.9, 21.4],
  [-77, 20.8],
  [-76.2, 20.4],
  [-75.3, 20.4],
  [-74.6, 20.3],
] as const;

const square = ({ x, y }: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: half * 2,
  height: half * 2,
});

/** Lays a picture out on a view. Equal inputs give equal layouts. */
export function layOut(picture: MapPicture, view: View, measure: Measure): Layout {
  const furniture = furnitureOf(picture, view, measure);
  const edge = EDGE + furniture.margin;
  const bounds: Box = { x: edge, y: edge, width: view.width - edge * 2, height: view.height - edge * 2 };
  const vessels = vesselsAtRest(picture, view);
  const marks = markBoxes(picture, view);
  const globe = placeGlobe(picture, view, measure);
  const hard = [...marks, ...globe.hard, buttons(view, furniture.margin), ...furnitureBoxes(furniture)];
  const roomy = hard.map(({ x, y, width, height }) => ({
    x: x - 8,
    y: y - 8,
    width: width + 16,
    height: height + 16,
  }));
  const glyphs = placeLineName(picture, view, measure, bounds, roomy);
  const height = lineFace(view).size;
  const captions = allCaptions(picture, view, vessels).filter(({ anchor }) =>
    overlap(square(anchor, 1), bounds),
  );
  const placements = placeLabels(
    captions.map((caption) => toRequest(caption, measure)),
    {
      bounds,
      hard: [...hard, ...glyphs.map((glyph) => glyphBox(glyph, height))],
      soft: softBoxes(picture, view, vessels),
      ground: CUBA.map(([lon, lat]) => square(toScreen(view, { lon, lat }), 9)),
      marks: marks.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
    },
  );
  return { view, captions: [...join(captions, placements), ...globe.captions], glyphs, furniture };
}

/** The upper left corner, where the page lays its four buttons over the map: below each other, or two by two. */
const buttons = (view: View, margin: number): Box => {
  const [width, height] = isNarrow(view) ? [84, 80] : [46, 150];
  return { x: 0, y: 6, width: width + margin, height: height + margin };
};

function allCaptions(picture: MapPicture, view: View, vessels: Vessels): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  const places = picture.places.filter((place) => wanted(place, view));
  return [
    ...markCaptions(picture, view, vessels),
    ...places.map((place) => placeCaption(place, view, palette)),
    ...ringCaptions(picture, view),
  ];
}

function join(captions: readonly Caption[], placements: readonly LabelPlacement[]): readonly PlacedCaption[] {
  const byKey = new Map(captions.map((caption) => [caption.key, caption]));
  return placements.flatMap((placement) => {
    const caption = byKey.get(placement.key);
    return caption === undefined ? [] : [{ caption, placement }];
  });
}

const HALVES = { ships: 9, warships: 8, submarines: 11 } as const;

/** The marks themselves: no text may cover them. */
export function markBoxes(picture: MapPicture, view: View): readonly Box[] {
  return [
    ...[...vesselsAtRest(picture, view).values()].map((vessel) => square(vessel, HALVES[vessel.layer])),
    ...[...sitePoints(picture.sites, view).values()].map((point) => square(point, 7)),
    ...picture.strikes.map((strike) => square(toScreen(view, strike), 8)),
  ];
}

function placeGlobe(
  picture: MapPicture,
  view: View,
  measure: Measure,
): { readonly captions: readonly PlacedCaption[]; readonly hard: readonly Box[] } {
  if (picture.marks.length === 0) return { captions: [], hard: [] };
  const disc = globeDisc(view);
  const captions = globeCaptions(picture, view);
  const left = Math.max(7, disc.x - disc.radius - 24);
  const bounds: Box = {
    x: left,
    y: disc.y - disc.radius,
    width: Math.min(view.width - 5, disc.x + disc.radius + 24) - left,
    height: disc.radius * 2,
  };
  const placements = placeLabels(
    captions.map((caption) => toRequest(caption, measure)),
    {
      bounds,
      hard: [...globePoints(picture, view).values()].map((point) => square(point, 4)),
      soft: [],
      ground: [],
      marks: [...globePoints(picture, view).values()],
    },
  );
  const sides = [square(disc, disc.radius * 0.99), ...placements.map(({ box }) => box)];
  return { captions: join(captions, placements), hard: sides };
}

function placeLineName(
  { line }: MapPicture,
  view: View,
  measure: Measure,
  bounds: Box,
  hard: readonly Box[],
): Layout['glyphs'] {
  const run = lineRuns(line, view)[0];
  if (run === undefined || line.label === '') return [];
  const face = lineFace(view);
  const letters = [...line.label];
  const widths = letters.map((letter) => measure(letter, face) + face.spacing);
  const glyphs = setAlong(run, widths, face.size, bounds, hard);
  return glyphs.map((glyph, index) => ({ ...glyph, letter: letters[index] ?? '' }));
}

/** Small boxes strung along the line, wakes and courses: labels avoid them where they can. */
function softBoxes(picture: MapPicture, view: View, vessels: Vessels): readonly Box[] {
  const line = lineRuns(picture.line, view).flatMap((run) =>
    run.filter((_, index) => index % 4 === 0).map((point) => square(point, 5)),
  );
  const tracks = picture.ships.flatMap((ship) => [
    [...ship.wake, ship],
    [ship, ...ship.course],
  ]);
  const bows = picture.ships.map((ship) => {
    const at = pointIn(vessels, 'ships', ship.id);
    const angle = screenHeading(ship, ship.heading);
    return square({ x: at.x + Math.cos(angle) * 19, y: at.y + Math.sin(angle) * 19 }, 9);
  });
  const strung = [...tracks, ...picture.flights.map(({ track }) => track)].flatMap((track) =>
    strung8(track.map((place) => toScreen(view, place))),
  );
  const hairs = [...vessels.values()].flatMap((vessel) => strung8([vessel.place, vessel]));
  return [...line, ...bows, ...strung, ...hairs];
}

function strung8(points: readonly Point[]): readonly Box[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const count = Math.min(40, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 8));
    return Array.from({ length: count }, (_, step) =>
      square(
        { x: start.x + ((end.x - start.x) * step) / count, y: start.y + ((end.y - start.y) * step) / count },
        4,
      ),
    );
  });
}
