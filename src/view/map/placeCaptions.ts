/** Names of seas, lands, towns and rings, and of the marks on the globe. */
import type { Caption } from './captions.ts';
import { face, textScale } from './faces.ts';
import { globePoints } from './marks.ts';
import { colour, HEADING_FONT, type Palette, paletteOf, READING_FONT } from './palette.ts';
import type { MapPicture, MapPlace } from './picture.ts';
import { toScreen, type View } from './view.ts';

/** Places a small screen has no room for. */
export const wanted = (place: MapPlace, view: View): boolean =>
  view.width >= 560 || place.rank < (place.kind === 'sea' ? 3 : 2) + Math.floor(view.scale / 2);

const PLACE_SIZES = { sea: [17, 13, 11.5], land: [14, 12.5, 11.5], point: [13, 12, 11.5] } as const;

export function placeCaption(place: MapPlace, view: View, palette: Palette): Caption {
  const scale =
    textScale(view) * (place.kind === 'point' ? 1 : Math.min(1, Math.max(0.72, view.width / 760)));
  const size = Math.max(10.5, PLACE_SIZES[place.kind][place.rank - 1] ?? 11.5) * scale;
  const broad = place.kind !== 'point';
  const wide = place.rank === 1 ? 0.42 : place.rank === 2 ? 0.26 : 0.14;
  const look = broad
    ? face(READING_FONT, size, 400, Math.round(size * wide), place.kind === 'sea' && place.rank > 1)
    : face(HEADING_FONT, size, 600);
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

export function ringCaptions(picture: MapPicture, view: View): readonly Caption[] {
  const palette = paletteOf(picture.theme);
  return picture.rings.map((ring) => ({
    key: `rings:${ring.id}`,
    lines: [
      {
        text: ring.label,
        face: face(HEADING_FONT, 13 * textScale(view), 600),
        colour: colour(palette[ring.allegiance]),
        alpha: 0.9,
      },
    ],
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
