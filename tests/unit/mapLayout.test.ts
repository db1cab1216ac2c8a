import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/view/map/boxIndex.ts';
import type { Measure } from '../../src/view/map/faces.ts';
import { bearingTo, destination, distance } from '../../src/view/map/greatCircle.ts';
import { layOut } from '../../src/view/map/layout.ts';
import { markBoxes } from '../../src/view/map/layoutRoom.ts';
import { lineRun, outline } from '../../src/view/map/lineShape.ts';
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

  describe.each([
    ['as it is at first', 1],
    ['two steps nearer', 2.25],
  ])('on a phone, %s', (_, zoom) => {
    const laid = (picture: MapPicture) => layOut(picture, viewOf(390, 256, zoom), measure).captions;
    const noted = (picture: MapPicture): readonly string[] =>
      laid(picture).flatMap(({ caption, placement }) =>
        caption.key.startsWith('ships:') && placement.lines > 1 ? [caption.key] : [],
      );

    it('have no name give way to what is noted of another ship', () => {
      const ships = WASHINGTON_PICTURE.ships.map((ship) => ({ ...ship, note: '' }));
      const keys = (picture: MapPicture) => new Set(laid(picture).map(({ caption }) => caption.key));
      expect(keys(WASHINGTON_PICTURE)).toEqual(keys({ ...WASHINGTON_PICTURE, ships }));
    });

    it('note something of the chosen ship, and of others where there is room', () => {
      const chosen: MapPicture = { ...WASHINGTON_PICTURE, selected: { kind: 'ship', id: 'vinnitsa' } };
      expect(noted(chosen)).toContain('ships:vinnitsa');
      if (zoom > 1) expect(noted(WASHINGTON_PICTURE)).not.toEqual([]);
    });
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

describe('the line', () => {
  const view = homeView(880, 590);
  const arc = { lon: -74.13, lat: 20.25, radiusNm: 500, from: 345, to: 100 };

  it('is an arc: each point at its distance, from the one bearing to the other', () => {
    const places = lineRun({ status: 'in-force', label: '', arc }, view).map((point) =>
      unproject(screenToUnits(view, point)),
    );
    for (const place of places) expect(distance(place, arc)).toBeCloseTo(500, 3);
    const ends = [places[0] ?? arc, places.at(-1) ?? arc];
    expect(ends.map((end) => bearingTo(arc, end))).toEqual([expect.closeTo(345, 3), expect.closeTo(100, 3)]);
  });

  it('has its name on it where there is room, and beyond its end where ships lie all along it', () => {
    const line = { status: 'in-force', label: 'QUARANTINE LINE', arc } as const;
    const empty: MapPicture = { ...WASHINGTON_PICTURE, line, ships: [], submarines: [], warships: [] };
    const stations = Array.from({ length: 12 }, (_, index) => {
      const place = destination(arc, 345 + index * 11, arc.radiusNm);
      return { id: `${index}`, label: '', note: '', ...place, allegiance: 'own', kind: 'destroyer' } as const;
    });
    const bearings = (picture: MapPicture): readonly number[] =>
      layOut(picture, view, measure).glyphs.map((at) => bearingTo(arc, unproject(screenToUnits(view, at))));
    const isOn = (bearing: number): boolean => bearing >= 345 || bearing <= 100;
    expect(bearings(empty)).toHaveLength(line.label.length);
    expect(bearings(empty).every(isOn)).toBe(true);
    const held = bearings({ ...empty, warships: stations });
    expect(held).toHaveLength(line.label.length);
    expect(held.every(isOn)).toBe(false);
  });

  it('is nowhere before there is one', () => {
    expect(lineRun({ status: 'none', label: '', arc: null }, view)).toEqual([]);
  });
});

describe('two circles that overlap', () => {
  const [maisi, havana] = [
    { lon: -74.13, lat: 20.25, radiusNm: 500 },
    { lon: -82.37, lat: 23.13, radiusNm: 500 },
  ];

  it('have the outline of both, with nothing inside', () => {
    const runs = outline([maisi, havana]);
    expect(runs).toHaveLength(2);
    for (const place of runs.flat())
      expect(Math.min(distance(place, maisi), distance(place, havana))).toBeCloseTo(500, 3);
  });

  it('have a closed outline when there is only one', () => {
    const [run = [], ...others] = outline([maisi]);
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
