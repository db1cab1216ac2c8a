/** Everything about a picture that depends on the screen: which text goes where. Pure, so tests can measure it. */

import { type Box, overlap } from './boxIndex.ts';
import { type Caption, markCaptions, toRequest } from './captions.ts';
import { lineFace, type Measure } from './faces.ts';
import { type Furniture, furnitureBoxes, furnitureOf } from './furniture.ts';
import { buttonBox, cubaBoxes, markBoxes, softBoxes, square } from './layoutRoom.ts';
import { type Glyph, glyphBox, setAlong, wayOfName } from './lineShape.ts';
import { globeDisc, globePoints } from './marks.ts';
import { paletteOf } from './palette.ts';
import type { MapPicture } from './picture.ts';
import { globeCaptions, placeCaption, ringCaptions, wanted } from './placeCaptions.ts';
import { type LabelPlacement, placeLabels } from './placeLabels.ts';
import { type Vessels, vesselsAtRest } from './vessels.ts';
import type { View } from './view.ts';

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

/** Lays a picture out on a view. Equal inputs give equal layouts. */
export const layOut = (picture: MapPicture, view: View, measure: Measure): Layout =>
  beginLayout(picture, view, measure)();

/** The same in two parts of about equal length, each a task's work: what names keep clear of, and the names. */
export function beginLayout(picture: MapPicture, view: View, measure: Measure): () => Layout {
  const furniture = furnitureOf(picture, view, measure);
  const edge = EDGE + furniture.margin;
  const bounds: Box = { x: edge, y: edge, width: view.width - edge * 2, height: view.height - edge * 2 };
  const vessels = vesselsAtRest(picture, view);
  const marks = markBoxes(picture, view, vessels);
  const globe = placeGlobe(picture, view, measure);
  const hard = [...marks, ...globe.hard, buttonBox(view, furniture.margin), ...furnitureBoxes(furniture)];
  const glyphs = placeLineName(picture, view, measure, bounds, hard.map(roomy));
  return () => {
    const captions = allCaptions(picture, view, vessels).filter(({ anchor }) =>
      overlap(square(anchor, 1), bounds),
    );
    const height = lineFace(view).size;
    const placements = placeLabels(
      captions.map((caption) => toRequest(caption, measure)),
      {
        bounds,
        hard: [...hard, ...glyphs.map((glyph) => glyphBox(glyph, height))],
        soft: softBoxes(picture, view, vessels),
        ground: cubaBoxes(view),
        marks: marks.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
      },
    );
    return { view, captions: [...join(captions, placements), ...globe.captions], glyphs, furniture };
  };
}

const roomy = ({ x, y, width, height }: Box): Box => ({
  x: x - 8,
  y: y - 8,
  width: width + 16,
  height: height + 16,
});

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
  if (line.arc === null || line.label === '') return [];
  const face = lineFace(view);
  const letters = [...line.label];
  const widths = letters.map((letter) => measure(letter, face) + face.spacing);
  const glyphs = setAlong(wayOfName(line, view), widths, face.size, bounds, hard);
  return glyphs.map((glyph, index) => ({ ...glyph, letter: letters[index] ?? '' }));
}
