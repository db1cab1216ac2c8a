/**
 * The map's two projections, as formulas, so that no projection library is shipped.
 * The theatre is a Lambert conformal conic: a sailor's projection, on which a heading drawn is the heading steered.
 * The globe is orthographic. Both take the Earth as a sphere; both agree with d3-geo (see the unit test).
 */
export type Point = { readonly x: number; readonly y: number };
export type LonLat = { readonly lon: number; readonly lat: number };

const RADIANS = Math.PI / 180;

/** Map units to one Earth radius: one unit is about 3.4 nautical miles. */
export const THEATRE_SCALE = 1000;
export const THEATRE_ORIGIN: LonLat = { lon: -72, lat: 24 };
export const THEATRE_PARALLELS: readonly [number, number] = [14, 34];

/** The point of the Earth the globe inset looks down on: both capitals, Cuba and Turkey stay on the near side. */
export const GLOBE_CENTRE: LonLat = { lon: -24, lat: 47 };

const tangent = (lat: number): number => Math.tan(Math.PI / 4 + (lat * RADIANS) / 2);
const COSINE = Math.cos(THEATRE_PARALLELS[0] * RADIANS);
const CONE =
  Math.log(COSINE / Math.cos(THEATRE_PARALLELS[1] * RADIANS)) /
  Math.log(tangent(THEATRE_PARALLELS[1]) / tangent(THEATRE_PARALLELS[0]));
const REACH = (COSINE * tangent(THEATRE_PARALLELS[0]) ** CONE) / CONE;
const radiusAt = (lat: number): number => REACH / tangent(lat) ** CONE;
const ORIGIN_RADIUS = radiusAt(THEATRE_ORIGIN.lat);

/** Place -> map units; x grows east, y grows south, (0, 0) is THEATRE_ORIGIN. Latitudes of -89 to 89. */
export function project(lon: number, lat: number): Point {
  const radius = radiusAt(lat);
  const turn = CONE * (lon - THEATRE_ORIGIN.lon) * RADIANS;
  return {
    x: THEATRE_SCALE * radius * Math.sin(turn),
    y: THEATRE_SCALE * (radius * Math.cos(turn) - ORIGIN_RADIUS),
  };
}

/** The inverse of project. */
export function unproject(point: Point): LonLat {
  const east = point.x / THEATRE_SCALE;
  const down = point.y / THEATRE_SCALE + ORIGIN_RADIUS;
  const lat = 2 * Math.atan((REACH / Math.hypot(east, down)) ** (1 / CONE)) - Math.PI / 2;
  return { lon: THEATRE_ORIGIN.lon + Math.atan2(east, down) / CONE / RADIANS, lat: lat / RADIANS };
}

/** Place -> the unit disc of the globe (y grows south). `near` is false on the far side. */
export function projectGlobe(lon: number, lat: number): Point & { readonly near: boolean } {
  const turn = (lon - GLOBE_CENTRE.lon) * RADIANS;
  const [up, centre] = [lat * RADIANS, GLOBE_CENTRE.lat * RADIANS];
  const [sinUp, cosUp, sinCentre, cosCentre] = [
    Math.sin(up),
    Math.cos(up),
    Math.sin(centre),
    Math.cos(centre),
  ];
  return {
    x: cosUp * Math.sin(turn),
    y: -(cosCentre * sinUp - sinCentre * cosUp * Math.cos(turn)),
    near: sinCentre * sinUp + cosCentre * cosUp * Math.cos(turn) > 0,
  };
}
