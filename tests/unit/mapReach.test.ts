/** How far the missiles reach, and the picture with fewer names. */
import { describe, expect, it } from 'vitest';
import { fewerLabels } from '../../src/view/map/fewerLabels.ts';
import { distance } from '../../src/view/map/greatCircle.ts';
import { outline } from '../../src/view/map/lineShape.ts';
import type { MapPicture } from '../../src/view/map/picture.ts';
import { planReach, reachedCities } from '../../src/view/map/planReach.ts';
import type { Seen } from '../../src/view/map/seen.ts';
import { framing, homeView, toScreen } from '../../src/view/map/view.ts';
import { mapDeed } from '../../src/view/panels/map/mapKeys.ts';
import { MOSCOW_PICTURE, WASHINGTON_PICTURE } from './mapPictures.ts';

/** As much of what is seen as the reach hangs on. */
const seenFrom = (side: 'us' | 'ussr'): Seen =>
  ({
    viewer: side,
    ussr: side === 'ussr' ? {} : null,
    words: {
      place: (id: string) => id,
      ring: (viewer: string, kind: string, miles: number, pending: boolean) =>
        `${viewer} ${kind} ${Math.round(miles)}${pending ? ' pending' : ''}`,
    },
  }) as unknown as Seen;

describe('the reach of the missiles', () => {
  const [ours, theirs] = [
    planReach(seenFrom('ussr'), MOSCOW_PICTURE.sites),
    planReach(seenFrom('us'), WASHINGTON_PICTURE.sites),
  ];

  it('is counted by each side in its own figures, the nearer kind first', () => {
    expect(theirs.map(({ label }) => label)).toEqual(['us mrbm 1020', 'us irbm 2200 pending']);
    expect(ours.map(({ label }) => label)).toEqual(['ussr mrbm 1080', 'ussr irbm 2430 pending']);
  });

  it('holds only sites the side knows of', () => {
    const [first] = WASHINGTON_PICTURE.sites;
    const rings = planReach(seenFrom('us'), first === undefined ? [] : [first]);
    expect(rings.map(({ id, circles }) => [id, circles.length])).toEqual([['mrbm', 1]]);
    expect(planReach(seenFrom('us'), [])).toEqual([]);
  });

  it('runs where a great circle from the nearest site is as long as the range', () => {
    for (const { circles } of theirs) {
      for (const place of outline(circles).flat()) {
        const nearest = Math.min(...circles.map((site) => distance(site, place)));
        expect(nearest).toBeCloseTo(circles[0]?.radiusNm ?? 0, 3);
      }
    }
  });

  it('names at most five cities of each ring, all within it and none within the nearer one', () => {
    const [near, far] = theirs;
    expect(near?.cities).toContain('us');
    expect(far?.cities.length).toBe(5);
    expect(far?.cities.some((city) => near?.cities.includes(city))).toBe(false);
    const places = reachedCities(seenFrom('us'), theirs);
    expect(places.length).toBe((near?.cities.length ?? 0) + (far?.cities.length ?? 0));
    for (const place of places) {
      const reached = theirs.some(({ circles }) =>
        circles.some((site) => distance(site, place) <= site.radiusNm),
      );
      expect([place.id, reached]).toEqual([place.id, true]);
    }
  });

  it.each([
    [880, 520],
    [390, 600],
    [1366, 900],
  ])('has the nearer ring whole on a screen of %d by %d', (width, height) => {
    const places = outline(theirs[0]?.circles ?? []).flat();
    const view = framing(places, homeView(width, height), 30);
    for (const place of places) {
      const { x, y } = toScreen(view, place);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
});

describe('a picture with fewer names', () => {
  const few = fewerLabels(WASHINGTON_PICTURE);
  const named = (picture: MapPicture, layer: 'ships' | 'warships' | 'sites' | 'submarines') =>
    picture[layer].filter(({ label }) => label !== '').map(({ id }) => id);

  it('has every mark of the full one', () => {
    for (const layer of ['ships', 'warships', 'sites', 'submarines', 'marks'] as const) {
      expect(few[layer].map(({ id }) => id)).toEqual(WASHINGTON_PICTURE[layer].map(({ id }) => id));
    }
  });

  it('leaves out lands, towns and ships on station, and keeps seas, sites and what moves', () => {
    expect(new Set(few.places.map(({ kind }) => kind))).toEqual(new Set(['sea']));
    expect(named(few, 'warships')).toEqual([]);
    expect(named(few, 'sites')).toEqual(named(WASHINGTON_PICTURE, 'sites'));
    expect(named(few, 'ships').length).toBeGreaterThan(0);
  });

  it('names what was chosen, wherever it is', () => {
    const [ship] = WASHINGTON_PICTURE.warships;
    if (ship === undefined) throw new Error('The picture has no warship.');
    const chosen = fewerLabels({ ...WASHINGTON_PICTURE, selected: { kind: 'ship', id: ship.id } });
    expect(named(chosen, 'warships')).toEqual([ship.id]);
  });
});

describe('a key on the map', () => {
  const press = (key: string, rest: Partial<Parameters<typeof mapDeed>[0]> = {}) =>
    mapDeed({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...rest });

  it('moves, zooms, goes home and shows the ranges, on any keyboard', () => {
    expect(press('ArrowLeft')).toMatchObject({ kind: 'pan', dy: 0 });
    expect(press('+')).toMatchObject({ kind: 'zoom', factor: 1.5 });
    expect(press('0')).toEqual({ kind: 'reset' });
    expect(press('к', { code: 'KeyR' })).toEqual({ kind: 'ranges' });
  });

  it('is left to the browser where it is the browser’s', () => {
    expect(press('Tab')).toBeNull();
    expect(press('0', { ctrlKey: true })).toBeNull();
    expect(press('r', { code: 'KeyR', metaKey: true })).toBeNull();
  });
});
