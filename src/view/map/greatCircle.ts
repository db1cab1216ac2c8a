/** Courses and circles on a spherical Earth, in degrees and nautical miles. */
import type { LonLat } from './projection.ts';

const RADIANS = Math.PI / 180;
/** A nautical mile is a minute of arc. */
const NM_PER_DEGREE = 60;

/** Where one arrives after `miles` on an initial bearing, along a great circle. */
export function destination(from: LonLat, bearing: number, miles: number): LonLat {
  const [lat, course, arc] = [from.lat * RADIANS, bearing * RADIANS, (miles / NM_PER_DEGREE) * RADIANS];
  const sinTo = Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(course);
  const east = Math.sin(course) * Math.sin(arc) * Math.cos(lat);
  return {
    lon: from.lon + Math.atan2(east, Math.cos(arc) - Math.sin(lat) * sinTo) / RADIANS,
    lat: Math.asin(sinTo) / RADIANS,
  };
}

/** The distance along the great circle, in nautical miles. */
export function distance(from: LonLat, to: LonLat): number {
  const [a, b] = [from.lat * RADIANS, to.lat * RADIANS];
  const half =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(((to.lon - from.lon) * RADIANS) / 2) ** 2;
  return (2 * Math.asin(Math.min(1, Math.sqrt(half))) * NM_PER_DEGREE) / RADIANS;
}

/** A closed circle of `steps` points, clockwise from north; the first point is not repeated. */
export function circle(centre: LonLat, miles: number, steps: number): readonly LonLat[] {
  return Array.from({ length: steps }, (_, index) => destination(centre, (index * 360) / steps, miles));
}

/** A part of that circle, clockwise from one bearing to another, both ends included: a point at least every `step` degrees. */
export function arcRound(
  centre: LonLat,
  miles: number,
  { from, to }: { readonly from: number; readonly to: number },
  step: number,
): readonly LonLat[] {
  const degrees = (to - from + 360) % 360;
  const count = Math.ceil(degrees / step);
  return Array.from({ length: count + 1 }, (_, index) =>
    destination(centre, from + (degrees * index) / count, miles),
  );
}

/** Points from one place to another along the great circle, both ends included. */
export function arcBetween(from: LonLat, to: LonLat, steps: number): readonly LonLat[] {
  const bearing = bearingTo(from, to);
  const miles = distance(from, to);
  return Array.from({ length: steps + 1 }, (_, index) => destination(from, bearing, (miles * index) / steps));
}

/** The initial great-circle bearing, 0 to 360. */
export function bearingTo(from: LonLat, to: LonLat): number {
  const [a, b, turn] = [from.lat * RADIANS, to.lat * RADIANS, (to.lon - from.lon) * RADIANS];
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(Math.sin(turn) * Math.cos(b), north) / RADIANS + 360) % 360;
}

/** Where one is after so many miles along a route of great circles, and the bearing there; its ends hold one fast. */
export function sailed(route: readonly LonLat[], miles: number): { place: LonLat; bearing: number } {
  let left = Math.max(0, miles);
  let [place, bearing] = [route[0] ?? { lon: 0, lat: 0 }, 0];
  for (const end of route.slice(1)) {
    const leg = distance(place, end);
    if (leg > 0) bearing = bearingTo(place, end);
    if (leg > left) return { place: destination(place, bearing, left), bearing };
    left -= leg;
    place = { lon: end.lon, lat: end.lat };
  }
  return { place, bearing };
}

/** The corners of a route between two distances along it, with both ends of that stretch. */
export function stretch(route: readonly LonLat[], from: number, to: number): readonly LonLat[] {
  let run = 0;
  const corners = route.flatMap((corner, index) => {
    run += distance(route[index - 1] ?? corner, corner);
    return run > from && run < to ? [{ lon: corner.lon, lat: corner.lat }] : [];
  });
  return [sailed(route, from).place, ...corners, sailed(route, to).place];
}
