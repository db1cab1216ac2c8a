/**
 * Bakes the coastlines of the map: node tools/bakeMap.mjs (by hand; the two files it writes are committed).
 * Source: world-atlas (Natural Earth, public domain). Each border or coast is stored once and shared by the shapes beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoOrthographic, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { GLOBE_CENTRE, project } from '../src/view/map/projection.ts';

const require = createRequire(import.meta.url);
const load = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'));
const target = (name) => new URL(`../assets/map/${name}`, import.meta.url);

/** Steps to a map unit, and to the radius of the globe. */
const THEATRE_STEPS = 8;
const GLOBE_STEPS = 600;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What the rings of the missiles need, seen from far off; land beyond keeps only a rough outline. */
const REACH = { west: -136, east: -30, south: -20, north: 64 };
/** What can be seen close to by panning. */
const SEEN = { west: -104, east: -36, south: 3, north: 47 };
/** Where players zoom in: Florida, the Bahamas, the Antilles. */
const FOCUS = { west: -88, east: -64, south: 17, north: 29 };
const within = (box, [lon, lat]) => lon > box.west && lon < box.east && lat > box.south && lat < box.north;
const inside = (point) => within(SEEN, point);

/** How far, in map units, a drawn coast may stray from the true one. */
const tolerance = (point) =>
  within(FOCUS, point) ? 0.16 : inside(point) ? 0.5 : within(REACH, point) ? 5 : 20;

function encode(points, steps) {
  let out = '';
  let [x, y] = [0, 0];
  const put = (value) => {
    let rest = value < 0 ? -value * 2 - 1 : value * 2;
    do {
      out += ALPHABET[(rest & 31) | (rest > 31 ? 32 : 0)];
      rest >>>= 5;
    } while (rest > 0);
  };
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0] * steps), Math.round(point[1] * steps)];
    put(nextX - x);
    put(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return out;
}

function distanceToChord([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Douglas-Peucker on points [x, y, tolerance there]; the ends stay, so neighbours still meet. */
function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  let [worst, at] = [1, -1];
  for (let i = 1; i < points.length - 1; i++) {
    const off = distanceToChord(points[i], first, last) / points[i][2];
    if (off > worst) [worst, at] = [off, i];
  }
  if (at < 0) return [first, last];
  return [...simplify(points.slice(0, at + 1)), ...simplify(points.slice(at)).slice(1)];
}

function decodeArcs(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

const planar = ([lon, lat]) => {
  const { x, y } = project(lon, lat);
  return [x, y, tolerance([lon, lat])];
};

/** A closed single arc needs at least three corners, so it is split in two before it is simplified. */
function bakeArc(arc) {
  const points = arc.map(planar);
  const closed = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  if (!closed) return simplify(points);
  const half = points.length >> 1;
  return [...simplify(points.slice(0, half + 1)), ...simplify(points.slice(half)).slice(1)];
}

/** Islets no larger than the pen are left out, except where players zoom in. */
function worthDrawing(ring, arcs) {
  const points = ring.flatMap((signed) => arcs[signed < 0 ? ~signed : signed]);
  if (!points.some((point) => within(REACH, point))) return false;
  const [xs, ys] = [points.map((point) => planar(point)[0]), points.map((point) => planar(point)[1])];
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return extent > (points.some((point) => within(FOCUS, point)) ? 0.4 : points.some(inside) ? 1.2 : 12);
}

function bakeTheatre() {
  const topology = load('countries-10m');
  const arcs = decodeArcs(topology);
  const kept = new Map();
  const uses = new Map();
  const shapes = { cuba: [], base: [], land: [] };
  const keep = (signed) => {
    const id = signed < 0 ? ~signed : signed;
    if (!kept.has(id)) kept.set(id, kept.size);
    uses.set(id, (uses.get(id) ?? 0) + 1);
    return signed < 0 ? ~kept.get(id) : kept.get(id);
  };
  for (const country of topology.objects.countries.geometries) {
    const polygons = country.type === 'Polygon' ? [country.arcs] : (country.arcs ?? []);
    const name = country.properties.name;
    const shape = name === 'Cuba' ? shapes.cuba : /Guantanamo/.test(name) ? shapes.base : shapes.land;
    for (const ring of polygons.flat()) {
      if (worthDrawing(ring, arcs)) shape.push(ring.map(keep));
    }
  }
  const order = [...kept].map(([id]) => id);
  const coded = order.map((id) => encode(bakeArc(arcs[id]), THEATRE_STEPS));
  const borders = order.flatMap((id, index) => (uses.get(id) > 1 ? [index] : []));
  writeFileSync(
    target('theatre.json'),
    `${JSON.stringify({ steps: THEATRE_STEPS, arcs: coded, shapes, borders })}\n`,
  );
}

/** d3 clips the land at the horizon; each ring comes out as a plain polygon in the unit disc. */
function bakeGlobe() {
  const topology = load('land-110m');
  const rings = [];
  let ring = [];
  const context = {
    moveTo: (x, y) => (ring = [[x, y]]),
    lineTo: (x, y) => ring.push([x, y]),
    closePath: () => rings.push(ring),
    arc() {},
  };
  const projection = geoOrthographic()
    .rotate([-GLOBE_CENTRE.lon, -GLOBE_CENTRE.lat])
    .scale(1)
    .translate([0, 0])
    .precision(0.004);
  geoPath(projection, context)(feature(topology, topology.objects.land));
  const coded = rings
    .filter((points) => points.length > 3)
    .map((points) => encode(simplify([...points, points[0]].map(([x, y]) => [x, y, 0.002])), GLOBE_STEPS));
  writeFileSync(target('globe.json'), `${JSON.stringify({ steps: GLOBE_STEPS, rings: coded })}\n`);
}

bakeTheatre();
bakeGlobe();
