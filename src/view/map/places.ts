/** Names of the sheet and marks of the globe: where they stand. What they are called is the words' business. */
import type { GlobeMark, MapPlace } from './picture.ts';

type Unnamed<T> = Omit<T, 'label' | 'allegiance'>;

export const SHEET_PLACES = [
  { id: 'atlantic', lon: -65.5, lat: 32.4, kind: 'sea', rank: 1 },
  { id: 'caribbean', lon: -73.2, lat: 15.9, kind: 'sea', rank: 2 },
  { id: 'gulf', lon: -88, lat: 26, kind: 'sea', rank: 2 },
  { id: 'united-states', lon: -83.4, lat: 33.4, kind: 'land', rank: 1 },
  { id: 'cuba', lon: -77.4, lat: 21.2, kind: 'land', rank: 2 },
  { id: 'bahamas', lon: -76.3, lat: 25.9, kind: 'land', rank: 3 },
  { id: 'haiti', lon: -72.5, lat: 19.1, kind: 'land', rank: 3 },
  { id: 'havana', lon: -82.37, lat: 23.13, kind: 'point', rank: 1 },
  { id: 'guantanamo', lon: -75.15, lat: 19.93, kind: 'point', rank: 1 },
  { id: 'miami', lon: -80.2, lat: 25.77, kind: 'point', rank: 2 },
  { id: 'bermuda', lon: -64.75, lat: 32.3, kind: 'point', rank: 2 },
  { id: 'key-west', lon: -81.8, lat: 24.56, kind: 'point', rank: 3 },
] as const satisfies readonly Unnamed<MapPlace>[];

/** The capitals come first: the line of the cables runs between them. Their ids are the sides'. */
export const GLOBE_PLACES = [
  { id: 'us', lon: -77.04, lat: 38.9, kind: 'capital' },
  { id: 'ussr', lon: 37.62, lat: 55.75, kind: 'capital' },
  { id: 'berlin', lon: 13.4, lat: 52.52, kind: 'place' },
  { id: 'turkey', lon: 29.2, lat: 38.4, kind: 'place' },
  { id: 'italy', lon: 16.6, lat: 40.8, kind: 'place' },
  { id: 'globe-cuba', lon: -79, lat: 22, kind: 'place' },
] as const satisfies readonly Unnamed<GlobeMark>[];

/** Cities that may be named while the reach of the missiles is shown, the most telling first. */
export const CITIES = [
  { id: 'us', lon: -77.04, lat: 38.9 },
  { id: 'new-york', lon: -74.01, lat: 40.71 },
  { id: 'dallas', lon: -96.8, lat: 32.78 },
  { id: 'los-angeles', lon: -118.24, lat: 34.05 },
  { id: 'panama', lon: -79.53, lat: 8.98 },
  { id: 'chicago', lon: -87.63, lat: 41.88 },
  { id: 'mexico-city', lon: -99.13, lat: 19.43 },
  { id: 'lima', lon: -77.04, lat: -12.05 },
  { id: 'atlanta', lon: -84.39, lat: 33.75 },
  { id: 'montreal', lon: -73.57, lat: 45.5 },
  { id: 'new-orleans', lon: -90.07, lat: 29.95 },
  { id: 'denver', lon: -104.99, lat: 39.74 },
  { id: 'caracas', lon: -66.9, lat: 10.49 },
] as const;

/** Every name the words must have: `globe-cuba` is Cuba on the globe, the capitals are cities there. */
export type PlaceId =
  | (typeof SHEET_PLACES)[number]['id']
  | (typeof GLOBE_PLACES)[number]['id']
  | (typeof CITIES)[number]['id'];

/** The quarantine line is measured from the eastern tip of Cuba. */
export const CAPE_MAISI = { lon: -74.13, lat: 20.25 };
/**
 * It lay across the ways from the Atlantic: the points of `quarantine-line` in the history dossier run from north of the cape to east
 * of it. Drawn a little farther on either side, because ships cross it as far round as 358 degrees; both ends lie in open water.
 */
export const LINE_BEARINGS = { from: 345, to: 96 };
