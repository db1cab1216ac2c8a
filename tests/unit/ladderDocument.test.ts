import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/cli/ladder/document.ts';
import { challenge } from '../../src/cli/ladder/easyWins.ts';
import { deskKinds, unusedKinds } from '../../src/cli/ladder/kinds.ts';
import { newNotebook, type Row } from '../../src/cli/ladder/row.ts';
import { stageLine } from '../../src/cli/ladder/section.ts';
import { SIZES, scaledSizes } from '../../src/cli/ladder/sizes.ts';
import { sectionOfDoctrines } from '../../src/cli/ladder/stages/doctrines.ts';
import { STAGES } from '../../src/cli/ladder/stages.ts';
import { openStore } from '../../src/cli/ladder/store.ts';
import { openTable } from '../../src/cli/ladder/table.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { newFolder, poolOfRows, rowFor, tableOfRows } from './ladderRows.ts';

const SCALE = 0.01;
const { scenario } = await loadScenario('october-1962');

const said = ({ us, seed }: { readonly us: string; readonly seed: number }): Partial<Row> => ({
  end: 'E1',
  settled: seed % 2 === 0,
  quiet: seed % 4 === 0,
  nuclear: seed % 10 === 0,
  scores: us.startsWith('search') ? { us: 70, ussr: 50 } : { us: 60, ussr: 55 },
  fears: [[1, 'us', seed % 10 === 0 ? 400_000 : 50_000]],
});

/** A folder in which these stages were measured. */
const measured = async (ids: readonly string[]): Promise<string> => {
  const folder = newFolder();
  const store = openStore(folder);
  const bench = { table: openTable(store, poolOfRows(said).pool), sizes: scaledSizes(SCALE), scenario };
  for (const stage of STAGES.filter(({ id }) => ids.includes(id))) {
    await stage.measure(bench);
    store.finish(stage.id, SCALE);
  }
  return folder;
};

const ALL = STAGES.map(({ id }) => id);

describe('the document', () => {
  it('is made of the data alone, and the same again', async () => {
    const folder = await measured(ALL);
    const text = await documentOf(STAGES, openStore(folder), scenario);
    expect(await documentOf(STAGES, openStore(folder), scenario)).toBe(text);
    expect(text).not.toContain('Not measured yet');
    for (const title of ['Budgets', 'Fixed policies', 'Doctrines', 'Exploiter', 'Calibration', 'Variety'])
      expect(text).toContain(`\n## ${title}\n`);
    expect(text).toContain('| search above random | interval above 0 | 7.50 points |');
  });

  it('says what was not measured, and at what scale the rest was', async () => {
    const text = await documentOf(STAGES, openStore(await measured(['fixed'])), scenario);
    expect(text.match(/Not measured yet/g)).toHaveLength(ALL.length - 1);
    expect(text).toContain(`the numbers of games are ${SCALE} of the full ones`);
  });

  it('does not tell a stage whose games are gone', async () => {
    const store = openStore(newFolder());
    store.finish('budgets', 1);
    expect(await documentOf(STAGES, store, scenario)).toContain('## budgets\nNot measured yet.');
  });
});

describe('doctrines', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) =>
    rowFor({ us: 'search:250', ussr: 'search:250', seed }, said({ us: 'search:250', seed })),
  );
  const section = sectionOfDoctrines([{ us: 'hawk', ussr: 'dove', rows }], rows);

  it('are held against the bands by the hidden ones', () => {
    expect(section.findings.map(({ estimate, met }) => [estimate.value, met])).toEqual([
      [50, false],
      [40, false],
      [10, true],
    ]);
  });

  it('have a row for each two', () => {
    expect(section.parts.at(-1)).toContain('| hawk | dove | 10 | 50 | 40 | 10 | 70.0 | 50.0 | E1 100 |');
  });

  it('make one line', () => {
    const line = stageLine('doctrines', section);
    expect(line).toMatch(/^doctrines: 1 of 3 met; .*nuclear 10\.0 %$/);
    expect(line).not.toContain('\n');
  });
});

describe('kinds', () => {
  const notebook = newNotebook();
  notebook.orders.us.military.B1 = 3;
  notebook.orders.us.military.M1 = 1;
  const deeds = { turns: 10, orders: notebook.orders.us };
  const rows = [1, 2].map((seed) =>
    rowFor(
      { us: 'a', ussr: 'b', seed },
      { deeds: { us: deeds, ussr: { turns: 8, orders: notebook.orders.ussr } } },
    ),
  );

  it('are counted by desk, holding still apart', () => {
    expect(deskKinds(rows)[0]).toEqual({
      side: 'us',
      desk: 'military',
      turns: 20,
      orders: 8,
      kinds: [
        ['B1', 6],
        ['M1', 2],
      ],
    });
  });

  it('that a side never gave are those of its catalogue', () => {
    const unused = unusedKinds(scenario, deskKinds(rows), 'us');
    expect(unused).toContain('P1');
    for (const kind of ['B1', 'M1', 'M8']) expect(unused).not.toContain(kind);
  });
});

describe('random policies', () => {
  it('are looked at again only when they seem to win', async () => {
    const bench = (leads: boolean) => ({
      table: tableOfRows(({ us, seed }) => ({
        scores: leads && seed < 1000 && us.startsWith('fixed') ? { us: 70, ussr: 40 } : { us: 50, ussr: 50 },
      })),
      sizes: { ...SIZES, randomPolicies: 3 },
      scenario,
    });
    const winners = await challenge(bench(true));
    expect(winners.map(({ again }) => again?.value)).toEqual([0, 0, 0]);
    expect((await challenge(bench(false))).map(({ again }) => again)).toEqual([null, null, null]);
  });
});

describe('the command', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['src/cli/ladder.ts', ...options], { encoding: 'utf8' });

  it('writes from what is there when asked only to report', async () => {
    const data = await measured(['budgets']);
    const { status, stdout } = run('--report', '--data', data, '--out', data);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(join(data, 'STRENGTH.md'), 'utf8')).toContain('\n## Budgets\n');
  });

  it('does not add to the games of another version', () => {
    const data = newFolder();
    writeFileSync(join(data, 'program'), 'another');
    const { status, stderr } = run('--data', data, '--out', data);
    expect(status).toBe(2);
    expect(stderr).toBe(`${data} holds games of another version: name another --data, or --keep them.\n`);
  });

  it.each([
    ['an unknown stage', ['--only', 'budget'], '--only must be one of budgets, rules, fixed,'],
    ['a scale of nothing', ['--scale', '0'], '--scale must be a number above 0 and at most 1, not 0.'],
    ['no threads', ['--jobs', '0'], '--jobs must be a whole number from 1 to 256, not 0.'],
  ])('refuses %s', (_, options, fault) => {
    const { status, stderr } = run(...options);
    expect({ status, says: stderr.startsWith(fault) }).toEqual({ status: 2, says: true });
  });
});
