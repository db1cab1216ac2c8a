import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/view/map/boxIndex.ts';
import type { Measure } from '../../src/view/map/faces.ts';
import { distance } from '../../src/view/map/greatCircle.ts';
import { layOut } from '../../src/view/map/layout.ts';
import { markBoxes } from '../../src/view/map/layoutRoom.ts';
import { lineRuns } from '../../src/view/map/lineShape.ts';
import type { MapPicture } from '../../src/view/map/picture.ts';
import { still } from '../../src/view/map/pictureAt.ts';
import { meant, pointOf, spots } from '../../src/view/map/pointing.ts';
import { unproject } from '../../src/view/map/projection.ts';
import { vesselsAtRest } from '../../src/view/map/vessels.ts';
import { homeView, panned, resized, screenToUnits, zoomed } from '../../src/view/map/view.ts';
import { MOSCOW_PICTURE, WASHINGTON_PICTURE } from './mapPictures.ts';

/** About as wide as the fonts of the map: condensed headings, a wider typewriter. */
const measure: Measure = (text, face) =>
  text.length *
  face.size *
  (face.family.includes('Mono') ? 0.6 : face.family.includes('Sofia') ? 0.36 : 0.58);

/** Names two fifths longer, as another language may have them. */
const lengthened = (picture: MapPicture): MapPicture => {
  const longer = <T extends { readonly label: string }>(item: T): T => ({
    ...item,
    label: item.label.padEnd(Math.ceil(item.label.length * 1.4), '·'),
  });
  return {
    ...picture,
    ships: picture.ships.map(longer),
    submarines: picture.submarines.map(longer),
    warships: picture.warships.map(longer),
    sites: picture.sites.map(longer),
    groups: picture.groups.map(longer),
    places: picture.places.map(longer),
    marks: picture.marks.map(longer),
  };
};

const pictures = {
  washington: WASHINGTON_PICTURE,
  moscow: MOSCOW_PICTURE,
  longer: lengthened(MOSCOW_PICTURE),
};
const screens = [
  [880, 590],
  [1366, 700],
  [1920, 1000],
  [390, 400],
  [390, 844],
] as const;
const cases = Object.keys(pictures).flatMap((name) =>
  screens.flatMap((size) => [1, 2.5].map((zoom) => [name as keyof typeof pictures, ...size, zoom] as const)),
);

const viewOf = (width: number, height: number, zoom: number) =>
  zoomed(homeView(width, height), zoom, { x: width / 2, y: height / 2 });

describe('labels', () => {
  it.each(cases)(
    'of the %s picture at %dx%d, zoom %d, cover neither each other nor a mark nor the edge',
    (name, width, height, zoom) => {
      const picture: MapPicture = pictures[name];
      const view = viewOf(width, height, zoom);
      const boxes = layOut(picture, view, measure).captions.map(({ placement }) => placement.box);
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
      const onMap = layOut(picture, view, measure).captions.filter(
        ({ caption }) => !caption.key.startsWith('marks:'),
      );
      const marks = markBoxes(picture, view, vesselsAtRest(picture, view));
      expect(onMap.filter(({ placement }) => marks.some((mark) => overlap(placement.box, mark)))).toEqual([]);
    },
  );

  it.each(Object.keys(pictures))('name every ship of the %s picture on a desk', (name) => {
    const picture = pictures[name as keyof typeof pictures];
    const view = homeView(880, 590);
    const named = new Set(layOut(picture, view, measure).captions.map(({ caption }) => caption.key));
    for (const ship of picture.ships) expect(named).toContain(`ships:${ship.id}`);
  });

  it('note something of the chosen ship alone on a phone', () => {
    const chosen: MapPicture = { ...WASHINGTON_PICTURE, selected: { kind: 'ship', id: 'gagarin' } };
    const { captions } = layOut(chosen, homeView(390, 256), measure);
    const noted = captions.filter(({ caption }) => /^(ships|warships|submarines):/.test(caption.key));
    expect(noted.filter(({ placement }) => placement.lines > 1).map(({ caption }) => caption.key)).toEqual([
      'ships:gagarin',
    ]);
  });

  it.each(screens.filter(([width]) => width > 500))(
    'set the whole name of the line along it at %dx%d',
    (width, height) => {
      const { glyphs } = layOut(WASHINGTON_PICTURE, homeView(width, height), measure);
      expect(glyphs.map(({ letter }) => letter).join('')).toBe(WASHINGTON_PICTURE.line.label);
      expect(glyphs.every(({ angle }) => Math.abs(angle) < 1.2)).toBe(true);
    },
  );
});

describe('pointing', () => {
  const view = homeView(880, 590);
  const moment = still(WASHINGTON_PICTURE);

  it('reaches every thing on a desk by its own point', () => {
    for (const { target } of spots(moment, view)) {
      const point = pointOf(moment, view, target);
      expect([target, point && meant(moment, view, point)]).toEqual([target, target]);
    }
  });

  it('gives every thing at least 24 pixels', () => {
    for (const { radius } of spots(moment, view)) expect(radius).toBeGreaterThanOrEqual(12);
  });

  it('reaches the line, and nothing in the open sea', () => {
    const point = pointOf(moment, view, { kind: 'line', id: 'line' });
    expect(point && meant(moment, view, point)).toEqual({ kind: 'line', id: 'line' });
    expect(meant(moment, view, { x: 700, y: 560 })).toBeUndefined();
  });

  it('has no point for what is not there', () => {
    expect(pointOf(moment, view, { kind: 'ship', id: 'nobody' })).toBeUndefined();
  });
});

describe('a line of two circles', () => {
  const view = homeView(880, 590);
  const [maisi, havana] = [
    { lon: -74.13, lat: 20.25, radiusNm: 500 },
    { lon: -82.37, lat: 23.13, radiusNm: 500 },
  ];
  const line = { status: 'in-force', label: '', circles: [maisi, havana] } as const;

  it('is drawn as the outline of both, with nothing inside', () => {
    const runs = lineRuns(line, view);
    expect(runs).toHaveLength(2);
    for (const point of runs.flat()) {
      const place = unproject(screenToUnits(view, point));
      expect(Math.min(distance(place, maisi), distance(place, havana))).toBeCloseTo(500, 3);
    }
  });

  it('is one closed run when there is one circle', () => {
    const [run = [], ...others] = lineRuns({ ...line, circles: [maisi] }, view);
    expect(others).toEqual([]);
    expect(run.at(0)).toEqual(run.at(-1));
  });
});

describe('the view', () => {
  const home = homeView(880, 590);

  it('keeps the point under the pointer while zooming', () => {
    const at = { x: 200, y: 400 };
    const before = screenToUnits(home, at);
    const after = screenToUnits(zoomed(home, 2, at), at);
    expect(after.x).toBeCloseTo(before.x, 8);
    expect(after.y).toBeCloseTo(before.y, 8);
  });

  it('has limits', () => {
    expect(zoomed(home, 1e6, { x: 0, y: 0 }).scale).toBeLessThanOrEqual(14);
    expect(zoomed(home, 1e-6, { x: 440, y: 295 }).scale).toBeGreaterThan(home.scale * 0.29);
    expect(Math.abs(panned(home, 1e6, 1e6).x)).toBeLessThan(1000);
  });

  it('stays at home when the screen changes', () => {
    expect(resized(home, 390, 400)).toEqual(homeView(390, 400));
  });
});
