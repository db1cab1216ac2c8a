import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'tests/cases/';
const text = readdirSync(FOLDER)
  .filter((name) => /^casebook[A-Z].*\.test\.ts$/.test(name))
  .map((name) => readFileSync(FOLDER + name, 'utf8'))
  .join('\n');

/** `Case 7 (RULES 5.2)`, or the rows of a table whose title is `Case %i (RULES 5.2)`. */
const numbers = [...text.matchAll(/Case (\d+) \(RULES|^\s*\[\s*(\d+),\s*['"]/gm)].map(([, alone, row]) =>
  Number(alone ?? row),
);
const cited = [...text.matchAll(/Case [\d%i]+ \(RULES ([\d.]+)\)/g)].map(([, rule]) => rule ?? '');

/** Sections and numbered items of docs/RULES.md: `5`, `5.1`, ... */
const rules = new Set<string>();
let section = '';
for (const line of readFileSync('docs/RULES.md', 'utf8').split('\n')) {
  section = /^## (\d+)\./.exec(line)?.[1] ?? section;
  const item = /^(\d+)\. /.exec(line)?.[1];
  rules.add(item === undefined ? section : `${section}.${item}`);
}

describe('the casebook', () => {
  it('has at least 30 cases, each number once', () => {
    expect(numbers.length).toBeGreaterThanOrEqual(30);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  it('cites rules that there are', () => {
    expect(cited.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it('has a case for every section from what is seen to the prelude', () => {
    const sections = new Set(cited.map((rule) => rule.split('.')[0]));
    const wanted = Array.from({ length: 12 }, (_, index) => String(index + 2));
    expect(wanted.filter((number) => !sections.has(number))).toEqual([]);
  });
});
