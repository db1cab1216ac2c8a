import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/debrief/csv.ts';
import type { Table } from '../../src/debrief/table.ts';
import { tablesOf } from '../../src/debrief/tables.ts';
import { openText, type Text } from '../../src/text/text.ts';
import { questionWords } from '../../src/view/panels/debrief/report/questionWords.ts';
import { openTableWords } from '../../src/view/panels/debrief/report/tableWords.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { debriefOf, played, scenario, texts } from './debriefGames.ts';

const DEBRIEFS = [
  played('history', 'history', 1),
  played('heuristic', 'heuristic', 3),
  ...[1, 2, 3, 4].map((seed) => played('random', 'random', seed)),
].map(debriefOf);

const LANGUAGES = ['en', 'ru', 'es'] as const;
let spoken: readonly Text[];
beforeAll(async () => {
  spoken = await Promise.all(LANGUAGES.map((language) => openText(language)));
});

const wordsIn = (text: Text) => openWords(text, scenario, texts, 'us');

const tablesIn = (index: number): readonly Table[] => {
  const [english] = spoken;
  const debrief = DEBRIEFS[index];
  if (english === undefined || debrief === undefined) throw new Error('no such game');
  const exported = { scenario: scenario.id, debrief, papers: null, forecasts: null };
  return tablesOf(exported, openTableWords(wordsIn(english)));
};

const rowsOf = (tables: readonly Table[], name: string) =>
  tables.find((table) => table.name === name)?.rows ?? [];

describe('the tables of a debrief', () => {
  it.each(DEBRIEFS.map((_, index) => index))('of game %i have a cell for every column', (index) => {
    for (const { columns, rows } of tablesIn(index))
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it.each(DEBRIEFS.map((_, index) => index))('of game %i have words that say something', (index) => {
    for (const { columns, rows } of tablesIn(index)) {
      const at = columns.indexOf('words');
      const said = at < 0 ? [] : rows.map((row) => row[at]).filter((cell) => cell !== null);
      expect(said.filter((cell) => /[{}[\]]|undefined|NaN/.test(String(cell)))).toEqual([]);
    }
  });

  it('tell every turn, order, event and cause of the debrief', () => {
    const [debrief] = DEBRIEFS;
    const tables = tablesIn(0);
    const { turns = [], riskByTurn = [] } = debrief ?? {};
    expect(rowsOf(tables, 'turns')).toHaveLength(turns.length);
    expect(rowsOf(tables, 'orders')).toHaveLength(
      turns.flatMap(({ orders }) => [...orders.us, ...orders.ussr]).length,
    );
    expect(rowsOf(tables, 'events')).toHaveLength(turns.flatMap(({ events }) => events).length);
    expect(rowsOf(tables, 'risk')).toHaveLength(riskByTurn.flatMap(({ causes }) => causes).length);
    expect(rowsOf(tables, 'game')).toContainEqual(['seed', 1, null]);
  });

  it('have names that are used once, and columns too', () => {
    const tables = tablesIn(0);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const { columns } of tables) expect(new Set(columns).size).toBe(columns.length);
  });
});

describe('CSV', () => {
  const csv = (...cells: readonly (string | number | boolean | null)[]): string =>
    csvOf({ name: 'a', columns: cells.map((_, index) => `c${index}`), rows: [cells] }).split('\r\n')[1] ?? '';

  it('begins with the mark of UTF-8 and ends each record as RFC 4180 says', () => {
    expect(csvOf({ name: 'a', columns: ['x', 'y'], rows: [['Хрущёв', 1]] })).toBe(
      '\uFEFFx,y\r\nХрущёв,1\r\n',
    );
  });

  it('puts in quotes what has commas, quotes or line ends', () => {
    expect(csv('a,b', 'say "no"', 'two\nlines', 'plain')).toBe('"a,b","say ""no""","two\nlines",plain');
  });

  it('keeps texts from being taken for formulas, and numbers as they are', () => {
    expect(csv('=1+1', '+2', '-3', '@SUM(A1)', -3, true, null)).toBe("'=1+1,'+2,'-3,'@SUM(A1),-3,true,");
    expect(csv('=A1,B1')).toBe('"\'=A1,B1"');
  });
});

describe('questions in words', () => {
  it.each(DEBRIEFS)('of game %# are plain in every language', ({ questions }) => {
    for (const text of spoken) {
      const said = questions.map((question) => questionWords(wordsIn(text), question));
      expect(said.filter((sentence) => /[{}[\]]|undefined|NaN|\.\.|\?\?|«»/.test(sentence))).toEqual([]);
      expect(said.every((sentence) => sentence.endsWith('?'))).toBe(true);
    }
  });
});
