import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from './book/compare.ts';
import { playCase } from './book/play.ts';
import { gamesOf, readCasebook } from './book/read.ts';

const json: unknown = JSON.parse(readFileSync('tests/cases/casebook.json', 'utf8'));
const read = readCasebook(json);
const cases = read.ok ? read.value : [];

describe('the casebook in data', () => {
  it('is well formed', () => {
    expect(read.ok ? [] : read.error).toEqual([]);
  });
});

describe.each(cases)('Case $number (RULES $rule)', (found) => {
  it.each(gamesOf(found))('$says', (game) => {
    expect(playCase(game).flatMap(differences)).toEqual([]);
  });
});
