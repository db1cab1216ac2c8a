import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPicture } from '../../src/view/map/picture.ts';
import { pictureAt, still } from '../../src/view/map/pictureAt.ts';
import { planChanges } from '../../src/view/map/planChanges.ts';
import { pointOf, spots } from '../../src/view/map/pointing.ts';
import { FARTHEST, type Mark, spread } from '../../src/view/map/spread.ts';
import { stirring, type Vessels, vesselsAtRest, vesselsOn } from '../../src/view/map/vessels.ts';
import { homeView, panned, zoomed } from '../../src/view/map/view.ts';
import { MOSCOW_PICTURE, WASHINGTON_PICTURE } from './mapPictures.ts';

const ROOM = { across: 17, down: 12 };
const mark = (key: string, x: number, y: number, rank = 0): Mark => ({ key, x, y, rank, ...ROOM });

/** So few that those around one never take all the room it may move in, wherever they stand. */
const FEW = 6;
const marks = fc.uniqueArray(
  fc.record({
    key: fc.string(),
    x: fc.integer({ min: 0, max: 120 }),
    y: fc.integer({ min: 0, max: 120 }),
    rank: fc.integer({ min: 0, max: 3 }),
    across: fc.constantFrom(ROOM.across, 11),
    down: fc.constant(ROOM.down),
  }),
  { selector: ({ key }) => key, maxLength: FEW },
);

const moved = (all: readonly Mark[]): readonly Mark[] => {
  const shifts = spread(all);
  return all.map((one) => {
    const { x, y } = shifts.get(one.key) ?? { x: Number.NaN, y: Number.NaN };
    return { ...one, x: one.x + x, y: one.y + y };
  });
};

const lieOnOneAnother = (a: Mark, b: Mark): boolean =>
  Math.abs(a.x - b.x) < a.across + b.across - 0.001 && Math.abs(a.y - b.y) < a.down + b.down - 0.001;

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const));

describe('marks that would lie on one another', () => {
  it('are moved apart', () => {
    fc.assert(
      fc.property(marks, (all) => {
        expect(pairs(moved(all)).filter(([a, b]) => lieOnOneAnother(a, b))).toEqual([]);
      }),
    );
  });

  it('are moved no farther than the bound, however many stand in one place', () => {
    const all = Array.from({ length: 60 }, (_, index) => mark(`m${index}`, 5, 5));
    for (const { x, y } of spread(all).values()) {
      expect(Math.hypot(x, y)).toBeLessThan(FARTHEST * ROOM.down);
    }
  });

  it('are moved alike in whatever order they are given', () => {
    fc.assert(
      fc.property(marks, (all) => {
        expect(spread(all.toReversed())).toEqual(spread(all));
      }),
    );
  });

  it('are moved by the least: past the nearest side of what stands there', () => {
    const there = mark('a', 0, 0);
    expect(spread([there, mark('b', 20, 3)]).get('b')).toEqual({ x: expect.closeTo(14, 4), y: 0 });
    expect(spread([there, mark('b', 5, 20)]).get('b')).toEqual({ x: 0, y: expect.closeTo(4, 4) });
  });

  it('do not disturb one of a lower rank', () => {
    expect(spread([mark('z', 0, 0, 0), mark('a', 3, 3, 1)]).get('z')).toEqual({ x: 0, y: 0 });
  });
});

it('a mark with its room to itself stays', () => {
  const alone = [mark('a', 0, 0), mark('b', 34, 0), mark('c', 0, 24), mark('d', 300, 200)];
  expect([...spread(alone).values()]).toEqual(alone.map(() => ({ x: 0, y: 0 })));
});

/** All ships of a picture a few miles from the first warship, as if they had been stopped at one place of the line. */
const crowded = (picture: MapPicture): MapPicture => {
  const [{ lon, lat } = { lon: -67, lat: 25 }] = picture.warships;
  const ships = picture.ships.map((ship, index) => ({
    ...ship,
    lon: lon + ((index % 3) + 1) * 0.4,
    lat: lat + Math.floor(index / 3) * 0.3,
    state: 'at-line' as const,
  }));
  return { ...picture, ships };
};
const CROWDS = [crowded(WASHINGTON_PICTURE), crowded(MOSCOW_PICTURE)] as const;
const [CROWD] = CROWDS;
const VIEWS = [homeView(880, 500), homeView(390, 302)];

const shiftsOf = (vessels: Vessels): readonly (readonly [string, number, number])[] =>
  [...vessels].map(([key, { x, y, place }]) => [key, x - place.x, y - place.y]);

describe('vessels in a crowd', () => {
  const cases = CROWDS.flatMap((picture) => VIEWS.map((view) => [picture.theme, view.width, picture, view]));

  it.each(cases as [string, number, MapPicture, (typeof VIEWS)[0]][])(
    'of the %s map %d wide can each be pointed at where they are drawn',
    (_theme, _width, picture, view) => {
      const moment = still(picture);
      const drawn = vesselsAtRest(picture, view);
      const targets = spots(moment, view).filter(({ target }) => target.kind === 'ship');
      expect(targets).toHaveLength(picture.ships.length + picture.warships.length);
      for (const { target } of targets) {
        const vessel = drawn.get(`ships:${target.id}`) ?? drawn.get(`warships:${target.id}`);
        expect(pointOf(moment, view, target)).toEqual({ x: vessel?.x, y: vessel?.y });
      }
    },
  );

  it('stand at their own places when one has come near enough', () => {
    const [view = homeView(880, 500)] = VIEWS;
    const home = shiftsOf(vesselsAtRest(CROWD, view));
    const near = shiftsOf(vesselsAtRest(CROWD, zoomed(view, 100, { x: 440, y: 250 })));
    expect(home.some(([, x, y]) => Math.hypot(x, y) > 1)).toBe(true);
    expect(near.filter(([, x, y]) => Math.hypot(x, y) > 1e-6)).toEqual([]);
  });

  it('are moved alike wherever the paper is dragged', () => {
    const [view = homeView(880, 500)] = VIEWS;
    const dragged = shiftsOf(vesselsAtRest(CROWD, panned(view, 33.3, -71.7)));
    shiftsOf(vesselsAtRest(CROWD, view)).forEach(([key, x, y], index) => {
      expect(dragged[index]).toEqual([key, expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    });
  });
});

describe('while a ship sails to where another one lies', () => {
  const view = homeView(880, 500);
  const ship = (id: string): MapPicture['ships'][number] => {
    const found = WASHINGTON_PICTURE.ships.find((one) => one.id === id);
    if (found === undefined) throw new Error(`The picture has no ${id}.`);
    return { ...found, wake: [], state: 'stopped' };
  };
  const lying = { ...ship('marucla'), lon: -60, lat: 27 };
  const comer = ship('bucharest');
  const from = { ...WASHINGTON_PICTURE, ships: [comer, lying], warships: [], submarines: [] };
  const to = { ...from, ships: [{ ...comer, lon: -60, lat: 27 }, lying] };
  const changes = planChanges(from, to);
  const at = (progress: number) => vesselsOn(pictureAt(from, to, changes, progress), view);

  it('they begin and end as the pictures at rest show them', () => {
    expect(at(0)).toEqual(vesselsAtRest(from, view));
    expect(at(1)).toEqual(vesselsAtRest(to, view));
  });

  it('the one that makes room is among what moves, and goes there without a leap', () => {
    const key = `ships:${lying.id}`;
    expect(stirring(pictureAt(from, to, changes, 0), view)).toContain(key);
    const places = Array.from({ length: 101 }, (_, percent) => at(percent / 100).get(key)?.y ?? Number.NaN);
    const steps = places.slice(1).map((y, index) => Math.abs(y - (places[index] ?? Number.NaN)));
    expect(Math.max(...steps)).toBeLessThan(0.5);
    expect(Math.abs((places.at(-1) ?? 0) - (places[0] ?? 0))).toBeGreaterThan(20);
  });

  it('what stirs is the same set in every frame', () => {
    const sets = [0.2, 0.7].map((progress) => stirring(pictureAt(from, to, changes, progress), view));
    expect(sets[0]).toBe(sets[1]);
  });
});
