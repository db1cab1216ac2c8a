import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from './book/compare.ts';
import { playCase } from './book/play.ts';
import { gamesOf, readCasebook } from './book/read.ts';
import type { Expect } from './book/shape.ts';

const json: unknown = JSON.parse(readFileSync('tests/cases/casebook.json', 'utf8'));
const read = readCasebook(json);
const cases = read.ok ? read.value : [];

const GOOD = {
  number: 1,
  rule: '5.1',
  says: 'Something.',
  scenario: 'october-1962-short',
  turns: [{ us: [{ kind: 'B1' }] }],
  expect: { facts: { 'pub.blockade': 'proclaimed' } },
};
const faults = (changed: object): readonly string[] => {
  const found = readCasebook({ cases: [{ ...GOOD, ...changed }] });
  return found.ok ? [] : found.error;
};

describe('a case that is badly written', () => {
  it('is told from a good one', () => expect(faults({})).toEqual([]));

  it.each([
    ['a field that there is not', { says: 'x', sais: 'y' }, 'case 1, sais'],
    ['an order that there is not', { turns: [{ us: [{ kind: 'Z1' }] }] }, 'case 1, turns.0.us.0.order.kind'],
    [
      'a word misspelt in an order',
      { turns: [{ us: [{ kind: 'M1', stap: 1 }] }] },
      'turns.0.us.0.order.stap',
    ],
    [
      'a level that there is not',
      { turns: [{ us: [{ kind: 'C2', offer: { weapons: 'missles' }, hours: 48 }] }] },
      'turns.0.us.0.offer.weapons',
    ],
    ['too long a deadline', { turns: [{ us: [{ kind: 'P2', hours: 500 }] }] }, 'mind its hours'],
    [
      'a draw by a wrong name',
      { turns: [{ luck: { notice: 'seen' } }] },
      'no draw "seen" of notice; there are unnoticed, noticed',
    ],
    ['a step that draws nothing by that name', { turns: [{ luck: { weather: 1 } }] }, 'turns.0.luck'],
    [
      'a chance by a wrong name',
      { expect: { chances: { scale: [{ total: 1 }] } } },
      'no draw "total" of scale',
    ],
    ['nothing expected', { expect: {} }, 'expects nothing'],
    ['an event that there is not', { expect: { events: [{ code: 'peace' }] } }, 'expect.events.0.code'],
  ])('is refused for %s, and the fault is named', (_, changed, named) => {
    expect(faults(changed).join('\n')).toContain(named);
  });

  it.each([
    ['one of its own orders is refused', { us: [{ kind: 'S1' }] }, 'not-ready'],
    [
      'it names luck where nothing is drawn',
      { luck: { boarding: 'peaceful' } },
      'luck boarding 0: nothing drawn',
    ],
    ['it names a draw that cannot fall', { luck: { contact: 9 } }, 'luck contact 9'],
  ])('fails by name when %s', (_, turn, named) => {
    const found = readCasebook({ cases: [{ ...GOOD, turns: [turn] }] });
    expect(() => (found.ok ? found.value : []).flatMap(gamesOf).map(playCase)).toThrow(named);
  });
});

/** Keys whose change leaves an expectation that may hold as well: what is looked at, not what is found. */
const LOOKED_AT = ['never', 'allowed', 'order', 'side', 'desk', 'meter', 'cause'];

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}?` : 'something';
};

/** Every copy of a value in which one leaf, or one empty list, is another. */
const altered = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) {
    if (value.length === 0) return [['something']];
    return value.flatMap((entry, at) => altered(entry).map((changed) => value.with(at, changed)));
  }
  if (typeof value !== 'object' || value === null) return [other(value)];
  return Object.entries(value).flatMap(([key, entry]) =>
    LOOKED_AT.includes(key) ? [] : altered(entry).map((changed) => ({ ...value, [key]: changed })),
  );
};

describe('every value that a case expects is looked at: were it another, the case would fail', () => {
  it.each(cases)('Case $number', (found) => {
    const moments = gamesOf(found).flatMap(playCase);
    const held = moments.flatMap((moment) =>
      altered(moment.expect)
        .map((expected) => ({ ...moment, expect: expected as Expect }))
        .filter((changed) => differences(changed).length === 0)
        .map(({ expect: wrong }) => wrong),
    );
    expect(held).toEqual([]);
  });
});
