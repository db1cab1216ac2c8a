/**
 * Bakes the coast behind the title: node tools/bakeTitle.mjs (by hand; the files it writes are committed). They are outlines, laid
 * over each half of the title in its own ink. Source: world-atlas (Natural Earth, public domain), in the projection of the map.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { project } from '../src/view/map/projection.ts';

const require = createRequire(import.meta.url);
const load = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'));

const BOX = { width: 1400, height: 640 };
/** Where the middle of Cuba lies in it, and how long the island is drawn. */
const CUBA = { x: 700, y: 400, width: 430 };
/** How far a drawn coast may stray from the true one, and how large an island must be. */
const TOLERANCE = 1.2;
const LEAST = 11;
/** Cape Maisi, and the radius of the line around it in Earth radii. */
const MAISI = [-74.13, 20.25];
const LINE = 500 / 3440;
const UNITS_PER_RADIUS = 1000;

/** Rings of a GeoJSON shape near enough to be seen, as map units; the projection cannot show the far side. */
const ringsOf = (shape) => {
  const shapes = shape.type === 'FeatureCollection' ? shape.features : [shape];
  return shapes
    .flatMap(({ geometry: { type, coordinates } }) => (type === 'Polygon' ? [coordinates] : coordinates))
    .flat()
    .map((ring) => ring.filter(([lon, lat]) => lon > -125 && lon < -25 && lat > -10 && lat < 60))
    .filter((ring) => ring.length > 3)
    .map((ring) => ring.map(([lon, lat]) => Object.values(project(lon, lat))));
};
const boundsOf = (points) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
};

const countries = load('countries-50m');
const cuba = ringsOf(
  feature(
    countries,
    countries.objects.countries.geometries.find(({ properties }) => properties.name === 'Cuba'),
  ),
);
const land = load('land-50m');
const middle = boundsOf(cuba.flat());
const scale = CUBA.width / (middle.east - middle.west);
const place = ([x, y]) => [
  Math.round((x - (middle.west + middle.east) / 2) * scale + CUBA.x),
  Math.round((y - (middle.north + middle.south) / 2) * scale + CUBA.y),
];

/** Douglas and Peucker's simplification. */
function simple(points) {
  if (points.length < 3) return points;
  const [[x0, y0], [x1, y1]] = [points[0], points[points.length - 1]];
  const length = Math.hypot(x1 - x0, y1 - y0);
  const strays = points.map(([x, y]) =>
    length === 0
      ? Math.hypot(x - x0, y - y0)
      : Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length,
  );
  const furthest = strays.indexOf(Math.max(...strays));
  if (strays[furthest] < TOLERANCE) return [points[0], points[points.length - 1]];
  return [...simple(points.slice(0, furthest + 1)).slice(0, -1), ...simple(points.slice(furthest))];
}

/** A ring has no ends to keep, so each half of it is made simple by itself. */
const simpleRing = (points) => {
  const half = points.length >> 1;
  return [...simple(points.slice(0, half + 1)).slice(0, -1), ...simple(points.slice(half))];
};

const isLarge = (points) => {
  const box = boundsOf(points);
  return Math.max(box.east - box.west, box.south - box.north) > LEAST;
};
const isInSight = ([x, y]) => x > -40 && x < BOX.width + 40 && y > -40 && y < BOX.height + 40;

const pathOf = (points) =>
  points
    .map(([x, y], index) => {
      const [fromX, fromY] = points[index - 1] ?? [0, 0];
      return index === 0 ? `M${x} ${y}` : `l${x - fromX} ${y - fromY}`.replace(' -', '-');
    })
    .join('');

/** The stretches of a ring that can be seen. */
const stretches = (points) => {
  const found = [[]];
  for (const point of points) {
    if (isInSight(point)) found[found.length - 1].push(point);
    else if (found[found.length - 1].length > 0) found.push([]);
  }
  return found.filter((stretch) => stretch.length > 1);
};

const drawn = (rings) =>
  rings
    .map((ring) => ring.map(place))
    .filter(isLarge)
    .map(simpleRing);
const island = drawn(cuba)
  .map((ring) => `${pathOf(ring)}z`)
  .join('');
const coast = drawn(ringsOf(feature(land, land.objects.land)))
  .flatMap(stretches)
  .map(pathOf)
  .join('');
const [x, y] = place(Object.values(project(...MAISI)));
const radius = Math.round(LINE * UNITS_PER_RADIUS * scale);

const folder = new URL('../assets/title/', import.meta.url);
mkdirSync(folder, { recursive: true });
const file = (name, title, drawing) =>
  writeFileSync(
    new URL(`${name}.svg`, folder),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX.width} ${BOX.height}"><title>${title}</title>${drawing}</svg>\n`,
  );
file(
  'coast',
  'The coasts around Cuba',
  `<path d="${coast}" fill="none" stroke="#000" stroke-width="1.5" stroke-linejoin="round"/>`,
);
file('island', 'The island of Cuba', `<path d="${island}"/>`);
file(
  'line',
  'The line of the quarantine',
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="#000" stroke-width="3" stroke-dasharray="14 9"/>`,
);
