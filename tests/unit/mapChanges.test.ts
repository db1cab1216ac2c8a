import { describe, expect, it } from 'vitest';
import type { MapPicture, MapShip } from '../../src/view/map/picture.ts';
import { pictureAt, still } from '../../src/view/map/pictureAt.ts';
import { planChanges } from '../../src/view/map/planChanges.ts';
import { WASHINGTON_PICTURE as FROM, MOSCOW_PICTURE } from './mapPictures.ts';

const withShip = (id: string, change: Partial<MapShip>): MapPicture => ({
  ...FROM,
  ships: FROM.ships.map((ship) => (ship.id === id ? { ...ship, ...change } : ship)),
});

const kinds = (to: MapPicture): readonly string[] => planChanges(FROM, to).map(({ kind }) => kind);

describe('the plan of changes', () => {
  it('is empty for equal pictures', () => {
    expect(planChanges(FROM, FROM)).toEqual([]);
    expect(planChanges(FROM, structuredClone(FROM))).toEqual([]);
  });

  it('moves a ship along the wake it has left since', () => {
    const to = withShip('grozny', {
      lon: -63,
      lat: 23.4,
      wake: [
        { lon: -50, lat: 22.4 },
        { lon: -56.8, lat: 22.6 },
        { lon: -60, lat: 23.5 },
      ],
    });
    expect(planChanges(FROM, to)).toEqual([
      {
        kind: 'move',
        layer: 'ships',
        id: 'grozny',
        path: [
          { lon: -56.8, lat: 22.6 },
          { lon: -60, lat: 23.5 },
          { lon: -63, lat: 23.4 },
        ],
      },
    ]);
  });

  it('restyles what stays in place and is known differently', () => {
    expect(planChanges(FROM, withShip('kimovsk', { certainty: 'fix', note: '' }))).toEqual([
      { kind: 'restyle', layer: 'ships', id: 'kimovsk' },
    ]);
  });

  it('does both for a ship that moved and turned', () => {
    expect(kinds(withShip('kimovsk', { lon: -55, state: 'turned' }))).toEqual(['move', 'restyle']);
  });

  it('says what is new and what is gone, the gone first', () => {
    const [first, ...ships] = FROM.ships;
    const to = { ...FROM, ships, strikes: [{ id: 'strike', lon: -80, lat: 22 }] };
    expect(planChanges(FROM, to)).toEqual([
      { kind: 'vanish', layer: 'ships', id: first?.id },
      { kind: 'appear', layer: 'strikes', id: 'strike' },
    ]);
  });

  it('tells the line, the choice and the sheet apart', () => {
    expect(kinds({ ...FROM, line: { ...FROM.line, status: 'suspended' } })).toEqual(['line']);
    expect(kinds({ ...FROM, selected: null })).toEqual(['select']);
    expect(kinds({ ...FROM, theme: 'truth' })).toEqual(['sheet']);
  });

  it('has each change of an item once', () => {
    const changes = planChanges(FROM, MOSCOW_PICTURE).map((change) =>
      JSON.stringify({ ...change, path: 0, from: 0, to: 0 }),
    );
    expect(new Set(changes).size).toBe(changes.length);
  });
});

describe('the picture on the way', () => {
  const to = {
    ...withShip('grozny', { lon: -63, lat: 23.4, heading: 200 }),
    strikes: [{ id: 'strike', lon: -80, lat: 22 }],
  };
  const changes = planChanges(FROM, to);
  const grozny = (progress: number): MapShip | undefined =>
    pictureAt(FROM, to, changes, progress).picture.ships.find(({ id }) => id === 'grozny');

  it('tells what is under way, with the same set in every frame', () => {
    const first = pictureAt(FROM, to, changes, 0.2).changing;
    expect(first).toContain('ships:grozny');
    expect(first).not.toContain('ships:kimovsk');
    expect(pictureAt(FROM, to, changes, 0.7).changing).toBe(first);
  });

  it('begins where things were and ends at the picture itself', () => {
    expect(grozny(0)?.lon).toBeCloseTo(-56.8, 6);
    expect(pictureAt(FROM, to, changes, 1)).toEqual(still(to));
  });

  it('moves without a jump and without going back', () => {
    const longitudes = Array.from({ length: 51 }, (_, step) => grozny(step / 50)?.lon ?? Number.NaN);
    for (const [index, lon] of longitudes.slice(1).entries()) {
      const before = longitudes[index] ?? Number.NaN;
      expect(before - lon).toBeGreaterThanOrEqual(-1e-9);
      expect(before - lon).toBeLessThan(0.4);
    }
  });

  it('shows what is new only near the end', () => {
    expect(pictureAt(FROM, to, changes, 0.5).fades.get('strikes:strike')).toBe(0);
    expect(pictureAt(FROM, to, changes, 0.95).fades.get('strikes:strike')).toBeGreaterThan(0.5);
  });

  it('keeps the former look of a ship until she has come to her place', () => {
    const met = withShip('kimovsk', { lon: -55, state: 'boarded', note: 'boarded' });
    const plan = planChanges(FROM, met);
    const former = FROM.ships.find(({ id }) => id === 'kimovsk');
    const at = (progress: number) => pictureAt(FROM, met, plan, progress);
    const seen = (progress: number) => at(progress).picture.ships.find(({ id }) => id === 'kimovsk');
    expect(seen(0.5)).toMatchObject({ state: former?.state, note: former?.note });
    expect(at(0.5).older).toContain('ships:kimovsk');
    expect(seen(0.9)).toMatchObject({ state: 'boarded', note: 'boarded', lon: -55 });
    expect(at(0.9).older.size).toBe(0);
  });
});
