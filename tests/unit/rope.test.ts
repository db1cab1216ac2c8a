/** The rope shows its five states apart, and who pulls harder. */
import { describe, expect, it } from 'vitest';
import { courseOf, type Hold } from '../../src/view/panels/rope/course.ts';
import { KNOT_LEVELS, levelOf } from '../../src/view/panels/rope/levels.ts';
import { HEIGHT } from '../../src/view/panels/rope/size.ts';
import { measure, piecesOf } from '../../src/view/panels/rope/strands.ts';
import { wearOf } from '../../src/view/panels/rope/wear.ts';

const WIDTH = 520;
const held = (knot: number, us = knot, ussr = knot): Hold => ({ knot, us, ussr });
const drawn = (hold: Hold) => {
  const course = courseOf(hold, WIDTH);
  const measured = measure(course.points);
  return { course, measured, wear: wearOf(hold, course, measured) };
};
const STATES = [0.08, 0.25, 0.47, 0.72, 0.92];

describe('the states of the knot', () => {
  it('begin where the rules and the words say', () => {
    const least = [0, 15_000, 35_000, 60_000, 80_000];
    expect(least.map(levelOf)).toEqual(KNOT_LEVELS);
    expect(least.slice(1).map((milli) => levelOf(milli - 1))).toEqual(KNOT_LEVELS.slice(0, -1));
    expect(levelOf(100_000)).toBe('locked');
  });

  it('make the knot smaller step by step, and straighten a rope that has one', () => {
    const shown = STATES.map((knot) => drawn(held(knot)));
    const sizes = shown.map(({ course }) => course.half);
    expect(sizes).toEqual([...sizes].sort((one, two) => two - one));
    // An open bight takes less rope than a knot.
    const lengths = shown.slice(1).map(({ measured }) => measured.length);
    expect(lengths).toEqual([...lengths].sort((one, two) => two - one));
  });

  it('wear the rope: fibres and broken threads, at last a parted strand', () => {
    const wear = STATES.map((knot) => drawn(held(knot)).wear);
    expect(wear.map(({ fibres }) => fibres !== '')).toEqual([false, false, false, true, true]);
    expect(wear.map(({ threads }) => threads.length > 0)).toEqual([false, false, false, true, true]);
    expect(wear.map(({ parted }) => parted !== null)).toEqual([false, false, false, false, true]);
  });

  it('stay within the drawing at every tightness and however it is pulled', () => {
    for (let knot = 0; knot <= 1; knot += 0.05) {
      for (const [us, ussr] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        const { course } = drawn(held(knot, us, ussr));
        const heights = course.points.map(({ y }) => y);
        expect(Math.min(...heights) - course.thick / 2).toBeGreaterThan(0);
        expect(Math.max(...heights) + course.thick / 2).toBeLessThan(HEIGHT);
        expect(Math.abs(course.x - WIDTH / 2)).toBeLessThan(WIDTH / 2 - course.half);
      }
    }
  });
});

describe('the two sides', () => {
  it('draw the knot towards whoever pulls harder', () => {
    const middle = drawn(held(0.5, 0.5, 0.5)).course.x;
    expect(middle).toBe(WIDTH / 2);
    expect(drawn(held(0.5, 0.8, 0.2)).course.x).toBeLessThan(middle);
    expect(drawn(held(0.5, 0.2, 0.8)).course.x).toBeGreaterThan(middle);
  });

  it('have their own end taut: it hangs less and is thinner', () => {
    const hold = held(0.26, 0.9, 0.05);
    const { course, measured } = drawn(hold);
    const lowest = (of: (x: number) => boolean) =>
      Math.max(...course.points.filter(({ x }) => of(x)).map(({ y }) => y));
    expect(lowest((x) => x < course.x - 100)).toBeLessThan(lowest((x) => x > course.x + 100));
    const pieces = piecesOf(course, measured, hold);
    const left = pieces.find(({ key }) => key === 0);
    const right = pieces.find(({ key }) => key === course.knotTo);
    expect(left?.thick).toBeLessThan(right?.thick ?? 0);
  });
});
