/** Names of seas, lands, towns and rings, and of the marks on the globe. */
import type { Caption } from './captions.ts';
import { type Face, face, textScale } from './faces.ts';
import { outline } from './lineShape.ts';
import { globePoints } from './marks.ts';
import { colour, HEADING_FONT, type Palette, paletteOf, READING_FONT } from './palette.ts';
import type { MapPicture, MapPlace, MapRing } from './picture.ts';
import type { Point } from './projection.ts';
import { toScreen, type View } from './view.ts';

/** Places a small screen has no room for. */
export const wanted = (place: MapPlace, view: View): boolean =>
  view.width >= 560 || place.rank < (place.kind === 'sea' ? 3 : 2) + Math.floor(view.scale / 2);

const PLACE_SIZES = { sea: [17, 13, 11.5], land: [14, 12.5, 11.5], point: [13, 12, 11.5] } as const;

export function placeCaption(place: MapPlace, view: View, palette: Palette): Caption {
  const broad = place.kind === 'sea' || place.kind === 'land';
  const scale = textScale(view) * (broad ? Math.min(1, Math.max(0.72, view.width / 760)) : 1);
  const sizes = PLACE_SIZES[place.kind === 'city' ? 'point' : place.kind];
  const size = Math.max(10.5, sizes[place.rank - 1] ?? 11.5) * scale;
  const look = broad ? lettering(place, palette, size) : face(HEADING_FONT, size, 600);
  const ink = broad ? (place.kind === 'sea' ? palette.seaName : palette.landName) : palette.dim;
  const capitals = broad && palette.hand !== 'ink' && !look.italic;
  const text = capitals ? place.label.toLocaleUpperCase() : place.label;
  return {
    key: `places:${place.id}`,
    lines: [{ text, face: look, colour: colour(ink), alpha: 1 }],
    anchor: toScreen(view, place),
    clear: 4,
    priority: (broad ? 20 : place.kind === 'city' ? 68 : 30) - place.rank,
    reach: place.kind === 'sea' ? (place.rank === 1 ? 90 : 48) : broad ? 24 : 0,
    mode: broad ? 'over' : 'around',
  };
}

/** Chalk is lettered with a stencil; print sets seas in slanted letters and lands in capitals. */
function lettering({ kind, rank }: MapPlace, { hand }: Palette, size: number): Face {
  const wide = Math.round(size * (rank === 1 ? 0.42 : rank === 2 ? 0.26 : 0.14));
  if (hand === 'chalk') return face(HEADING_FONT, size * 1.12, 600, Math.round(wide * 1.15));
  if (hand === 'print') {
    const sea = kind === 'sea';
    return face(READING_FONT, sea ? size * 1.12 : size * 0.84, 400, sea ? wide * 0.7 : wide, sea);
  }
  return face(READING_FONT, size, 400, wide, kind === 'sea' && rank > 1);
}

export function ringCaptions(picture: MapPicture, view: View): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  const look = face(HEADING_FONT, 14 * textScale(view), 700);
  return picture.rings.flatMap((ring) => {
    const anchor = highest(ring, view);
    if (anchor === undefined) return [];
    const line = { text: ring.label, face: look, colour: colour(palette[ring.allegiance]), alpha: 1 };
    return [
      {
        key: `rings:${ring.id}`,
        lines: [line],
        anchor,
        clear: 0,
        priority: 90,
        reach: 90,
        mode: 'over' as const,
      },
    ];
  });
}

/** The highest point of a ring on the screen, with room beside it for some words. */
function highest({ circles }: MapRing, view: View): Point | undefined {
  const points = outline(circles).flatMap((run) => run.map((place) => toScreen(view, place)));
  const roomy = ({ x, y }: Point): boolean =>
    x > view.width * 0.2 && x < view.width * 0.8 && y > 34 && y < view.height - 34;
  return points.filter(roomy).toSorted((a, b) => a.y - b.y)[0];
}

/** The names on the globe: capitals first. */
export function globeCaptions(picture: MapPicture, view: View): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  const points = globePoints(picture, view);
  return picture.marks.flatMap((mark) => {
    const anchor = points.get(mark.id);
    if (anchor === undefined) return [];
    const capital = mark.kind === 'capital';
    const look = face(HEADING_FONT, (capital ? 13 : 12) * textScale(view), capital ? 700 : 600);
    const lines = [{ text: mark.label, face: look, colour: colour(palette.ink), alpha: 1 }];
    return [
      {
        key: `marks:${mark.id}`,
        lines,
        anchor,
        clear: 4,
        priority: capital ? 2 : 1,
        reach: 16,
        mode: 'around' as const,
      },
    ];
  });
}
