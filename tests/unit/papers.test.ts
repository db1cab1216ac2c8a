import { describe, expect, it } from 'vitest';
import { agrees, type PaperTable, workOut } from '../../src/cli/papers/table.ts';
import { paperTables } from '../../src/cli/papers/tables.ts';

const tables = await paperTables();

describe('the games of the literature (npm run papers)', () => {
  it.each(tables)('$table', (table) => {
    const { expected, found } = workOut(table);
    const { note: _, ...compared } = expected;
    expect(found).toEqual(compared);
    expect(agrees({ table: table.table, expected, found })).toBe(true);
  });

  it('have each its own name', () => {
    expect(new Set(tables.map(({ table }) => table)).size).toBe(tables.length);
  });
});

const tableWith = (expected: PaperTable['expected'], found: PaperTable['expected']): PaperTable => ({
  table: 'made up',
  expected,
  find: () => found,
});

describe('a table', () => {
  it.each([
    ['a number off by a thousandth', { at: 0.5 }, { at: 0.501 }],
    ['a list in another order', { at: [1, 2] }, { at: [2, 1] }],
    ['a result that was not expected', { at: 1 }, { at: 1, more: 2 }],
    ['a result that is missing', { at: 1, more: 2 }, { at: 1 }],
    ['null for nought', { at: 0 }, { at: null }],
  ])('does not agree with %s', (_, expected, found) => {
    expect(agrees(workOut(tableWith(expected, found)))).toBe(false);
  });

  it('agrees to three decimal places, in any order of its keys, whatever the note', () => {
    const expected = { at: 1 / 3, inner: { one: 1, two: -0 }, note: 'for people' };
    expect(agrees(workOut(tableWith(expected, { inner: { two: 0, one: 1.0001 }, at: 0.3334 })))).toBe(true);
  });

  it('rounds half a thousandth up, found from below or above', () => {
    const { found } = workOut(tableWith({}, { below: 0.5625 - 1e-9, above: 0.5625 + 1e-9 }));
    expect(found).toEqual({ below: 0.563, above: 0.563 });
  });
});
