import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCasebook } from './book/read.ts';

const FOLDER = 'tests/cases/';
const text = readdirSync(FOLDER)
  .filter((name) => /^casebook[A-Z].*\.test\.ts$/.test(name))
  .map((name) => readFileSync(FOLDER + name, 'utf8'))
  .join('\n');
const book = readCasebook(JSON.parse(readFileSync(`${FOLDER}casebook.json`, 'utf8')));
const cases = book.ok ? book.value : [];

/** `Case 7 (RULES 5.2)`, or the rows of a table whose title is `Case %i (RULES 5.2)`. */
const coded = [...text.matchAll(/Case (\d+) \(RULES|^\s*\[\s*(\d+),\s*['"]/gm)].map(([, alone, row]) =>
  Number(alone ?? row),
);
const numbers = [...cases.map(({ number }) => number), ...coded];
const cited = [
  ...cases.map(({ rule }) => rule),
  ...[...text.matchAll(/Case [\d%i]+ \(RULES ([\d.]+)\)/g)].map(([, rule]) => rule ?? ''),
];

/** Sections and numbered items of docs/RULES.md: `5`, `5.1`, ... */
const rules = new Set<string>();
let section = '';
for (const line of readFileSync('docs/RULES.md', 'utf8').split('\n')) {
  section = /^## (\d+)\./.exec(line)?.[1] ?? section;
  const item = /^(\d+)\. /.exec(line)?.[1];
  rules.add(item === undefined ? section : `${section}.${item}`);
}

/** Rules that say what the game leaves out: no game can show it. */
const LEFT_OUT = ['9.14'];

const place = (rule: string): number => {
  const [chapter = 0, item = 0] = rule.split('.').map(Number);
  return chapter * 1000 + item;
};

describe('the casebook', () => {
  it('has at least 80 cases in data, and each number once', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  it('cites rules that there are', () => {
    expect(cited.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it('stands in the order of the rules, and under one rule in that of the numbers', () => {
    const order = cases.map(({ rule, number }) => place(rule) * 10_000 + number);
    const astray = cases.filter((_, index) => (order[index] ?? 0) < (order[index - 1] ?? 0));
    expect(astray.map(({ number }) => number)).toEqual([]);
  });

  it('has a case for every rule from what is seen to the prelude', () => {
    const wanted = [...rules].filter((rule) => {
      const [chapter, item] = rule.split('.');
      return Number(chapter) >= 2 && Number(chapter) <= 12 && item !== undefined;
    });
    expect(wanted.filter((rule) => !cited.includes(rule) && !LEFT_OUT.includes(rule))).toEqual([]);
  });
});
