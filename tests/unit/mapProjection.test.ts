import { geoConicConformal, geoDistance, geoOrthographic } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { arcRound, circle, destination, distance, sailed, stretch } from '../../src/view/map/greatCircle.ts';
import {
  GLOBE_CENTRE,
  project,
  projectGlobe,
  THEATRE_ORIGIN,
  THEATRE_PARALLELS,
  THEATRE_SCALE,
  unproject,
} from '../../src/view/map/projection.ts';
import { linePath } from '../../src/view/panels/debrief/chartCoast.ts';

/** Pixels to a map unit at the deepest zoom: an error is judged as the player could see it. */
const DEEPEST = 14;

const places = [-98, -83.3, -74.13, -66, -52, -42].flatMap((lon) =>
  [8, 15, 20.25, 23, 30.5, 41].map((lat) => [lon, lat] as const),
);

describe('the theatre projection', () => {
  const reference = geoConicConformal()
    .parallels([...THEATRE_PARALLELS])
    .rotate([-THEATRE_ORIGIN.lon, 0])
    .center([0, THEATRE_ORIGIN.lat])
    .scale(THEATRE_SCALE)
    .translate([0, 0]);

  it.each(places)('agrees with d3 at %d, %d', (lon, lat) => {
    const [x = Number.NaN, y = Number.NaN] = reference([lon, lat]) ?? [];
    const ours = project(lon, lat);
    expect(Math.hypot(ours.x - x, ours.y - y) * DEEPEST).toBeLessThan(0.01);
  });

  it.each(places)('has an inverse at %d, %d', (lon, lat) => {
    const back = unproject(project(lon, lat));
    expect(back.lon).toBeCloseTo(lon, 8);
    expect(back.lat).toBeCloseTo(lat, 8);
  });
});

describe('the globe projection', () => {
  const radius = 108;
  const reference = geoOrthographic()
    .rotate([-GLOBE_CENTRE.lon, -GLOBE_CENTRE.lat])
    .scale(radius)
    .translate([0, 0])
    .clipAngle(180);

  it.each([
    [-77.04, 38.9],
    [37.62, 55.75],
    [-79, 22],
    [29.2, 38.4],
    [16.6, 40.8],
    [13.4, 52.52],
  ] as const)('agrees with d3 at %d, %d and is on the near side', (lon, lat) => {
    const [x = Number.NaN, y = Number.NaN] = reference([lon, lat]) ?? [];
    const ours = projectGlobe(lon, lat);
    expect(Math.hypot(ours.x * radius - x, ours.y * radius - y)).toBeLessThan(0.01);
    expect(ours.near).toBe(true);
  });

  it('knows the far side', () => {
    expect(projectGlobe(150, -40).near).toBe(false);
  });
});

describe('great circles', () => {
  const maisi = { lon: -74.13, lat: 20.25 };

  it('gives the published points of the quarantine arc', () => {
    expect(destination(maisi, 45, 500)).toEqual({
      lon: expect.closeTo(-67.59, 1),
      lat: expect.closeTo(26.01, 1),
    });
    expect(destination(maisi, 90, 500)).toEqual({
      lon: expect.closeTo(-65.26, 1),
      lat: expect.closeTo(20.03, 1),
    });
  });

  it('keeps every point of a circle at its radius', () => {
    for (const point of circle(maisi, 500, 72)) {
      const radians = geoDistance([maisi.lon, maisi.lat], [point.lon, point.lat]);
      expect((radians * 180 * 60) / Math.PI).toBeCloseTo(500, 6);
    }
  });

  it('goes round a part of a circle past north, and draws the same part on the small maps', () => {
    const arc = arcRound(maisi, 500, { from: 350, to: 20 }, 5);
    expect(arc).toHaveLength(7);
    expect([arc[0], arc[2], arc[6]]).toEqual([350, 0, 20].map((bearing) => destination(maisi, bearing, 500)));
    expect(linePath(500)).toMatch(/^M[^Z]+$/);
  });

  it('sails a route and stops at its ends', () => {
    const route = [
      { lon: -60, lat: 25 },
      { lon: -70, lat: 25 },
      { lon: -75, lat: 22 },
    ];
    expect(distance({ lon: -60, lat: 25 }, sailed(route, 100).place)).toBeCloseTo(100, 6);
    expect(sailed(route, 0).place).toEqual({ lon: expect.closeTo(-60, 9), lat: expect.closeTo(25, 9) });
    expect(sailed(route, 99_999).place).toEqual({ lon: -75, lat: 22 });
    expect(stretch(route, 100, 700)).toHaveLength(3);
  });
});
