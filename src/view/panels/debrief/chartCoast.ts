/** The small maps' ground: coastlines as path data, and where a ship stands on them. Pure. */
import theatre from '../../../../assets/map/theatre.json';
import type { Waypoint } from '../../../scenario/types.ts';
import { arcRound, sailed } from '../../map/greatCircle.ts';
import { decode } from '../../map/ground/baked.ts';
import { CAPE_MAISI, LINE_BEARINGS } from '../../map/places.ts';
import { type Point, project } from '../../map/projection.ts';

/** West, south, east and north of a small map, degrees. */
const SHEET = { west: -85.5, south: 16.6, east: -51, north: 32.4 };
const north = project((SHEET.west + SHEET.east) / 2, SHEET.north);
const west = project(SHEET.west, SHEET.south);
const east = project(SHEET.east, SHEET.south);
const south = project((SHEET.west + SHEET.east) / 2, SHEET.south);

/** The sheet in map units. */
export const SHEET_BOX = { x: west.x, y: north.y, width: east.x - west.x, height: south.y - north.y };

const onSheet = ({ x, y }: Point): boolean =>
  x >= SHEET_BOX.x &&
  x <= SHEET_BOX.x + SHEET_BOX.width &&
  y >= SHEET_BOX.y &&
  y <= SHEET_BOX.y + SHEET_BOX.height;

const round = (value: number): number => Math.round(value * 4) / 4;
const trace = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;

let drawn: string | undefined;

/** All land that touches the sheet, as one path. Worked out once. */
export function landPath(): string {
  drawn ??= buildLand();
  return drawn;
}

function buildLand(): string {
  const arcs = theatre.arcs.map((text) => decode(text, theatre.steps));
  const arc = (signed: number): readonly Point[] =>
    signed < 0 ? (arcs[~signed] ?? []).toReversed() : (arcs[signed] ?? []);
  const rings = [...theatre.shapes.land, ...theatre.shapes.cuba, ...theatre.shapes.base].map((ring) =>
    ring.flatMap(arc),
  );
  return rings
    .filter((ring) => ring.some(onSheet))
    .map((ring) => `${trace(ring)}Z`)
    .join('');
}

/** The quarantine line at a distance in nm from the eastern tip of Cuba. */
export const linePath = (radius: number): string =>
  trace(arcRound(CAPE_MAISI, radius, LINE_BEARINGS, 5).map(({ lon, lat }) => project(lon, lat)));

export interface Spot extends Point {
  /** Degrees clockwise from the top of the sheet. */
  readonly heading: number;
}

const NM_AHEAD = 20;

/** Where something is after `nm` along its route; undefined off the sheet. One that has turned points back. */
export function spotOn(route: readonly Waypoint[], nm: number, turned: boolean): Spot | undefined {
  const { place } = sailed(route, nm);
  const at = project(place.lon, place.lat);
  if (!onSheet(at)) return undefined;
  const near = sailed(route, nm >= NM_AHEAD ? nm - NM_AHEAD : nm + NM_AHEAD).place;
  const other = project(near.lon, near.lat);
  const ahead = nm >= NM_AHEAD ? 1 : -1;
  const [dx, dy] = [(at.x - other.x) * ahead, (at.y - other.y) * ahead];
  const heading = (Math.atan2(dx, -dy) * 180) / Math.PI + (turned ? 180 : 0);
  return { ...at, heading };
}
