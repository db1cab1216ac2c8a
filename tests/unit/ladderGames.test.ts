import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPool } from '../../src/cli/ladder/pool.ts';
import { isOwnFolder } from '../../src/cli/ladder/program.ts';
import { keyOf, type Row } from '../../src/cli/ladder/row.ts';
import { openStore } from '../../src/cli/ladder/store.ts';
import { NotPlayed, openTable, tableOfPlayed } from '../../src/cli/ladder/table.ts';
import { newFolder, poolOfRows, rowFor } from './ladderRows.ts';

const keys = (...seeds: readonly number[]) => seeds.map((seed) => ({ us: 'one', ussr: 'two', seed }));
const seedsOf = (rows: readonly { readonly seed: number }[]): number[] => rows.map(({ seed }) => seed);

describe('a table', () => {
  it('plays what is missing and no more, in the order asked', async () => {
    const folder = newFolder();
    const first = poolOfRows(() => ({}));
    await openTable(openStore(folder), first.pool).play(keys(1, 3));
    const second = poolOfRows(() => ({}));
    const rows = await openTable(openStore(folder), second.pool).play(keys(4, 3, 2, 1, 2));
    expect(seedsOf(second.played)).toEqual([4, 2]);
    expect(seedsOf(rows)).toEqual([4, 3, 2, 1, 2]);
  });

  it('tells games by who sits where', async () => {
    const { pool, played } = poolOfRows(() => ({}));
    const table = openTable(openStore(newFolder()), pool);
    await table.play([{ us: 'one', ussr: 'two', seed: 1 }]);
    await table.play([{ us: 'two', ussr: 'one', seed: 1 }]);
    expect(played).toHaveLength(2);
  });

  it('keeps the games of a run that fails half way', async () => {
    const folder = newFolder();
    const broken = poolOfRows(({ seed }) => {
      if (seed === 3) throw new Error('cut off');
      return {};
    });
    await expect(openTable(openStore(folder), broken.pool).play(keys(1, 2, 3, 4))).rejects.toThrow('cut off');
    const again = poolOfRows(() => ({}));
    await openTable(openStore(folder), again.pool).play(keys(1, 2, 3, 4));
    expect(seedsOf(again.played)).toEqual([3, 4]);
  });

  it('of what was played plays nothing', async () => {
    const store = openStore(newFolder());
    for (const key of keys(1)) store.add(rowFor(key));
    const table = tableOfPlayed(store);
    expect(seedsOf(await table.play(keys(1)))).toEqual([1]);
    await expect(table.play(keys(1, 2))).rejects.toBeInstanceOf(NotPlayed);
  });
});

describe('the store', () => {
  it('drops a line that was cut off, and writes on a line of its own', () => {
    const folder = newFolder();
    const file = join(folder, 'games.jsonl');
    for (const key of keys(1, 2)) openStore(folder).add(rowFor(key));
    const whole = readFileSync(file, 'utf8');
    appendFileSync(file, whole.slice(0, 60));
    const store = openStore(folder);
    expect(keys(1, 2).map((key) => store.find(key) !== undefined)).toEqual([true, true]);
    for (const key of keys(3)) store.add(rowFor(key));
    expect(readFileSync(file, 'utf8')).toBe(
      `${whole}${JSON.stringify(rowFor({ us: 'one', ussr: 'two', seed: 3 }))}\n`,
    );
  });

  it('reads a folder without putting its end right', () => {
    const folder = newFolder();
    const file = join(folder, 'games.jsonl');
    writeFileSync(file, '{"us":"one"');
    openStore(folder);
    expect(readFileSync(file, 'utf8')).toBe('{"us":"one"');
  });

  it('passes over lines that are no games', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'games.jsonl'), '{}\n7\nnull\n{"us":"one","ussr":"two","seed":1}\n');
    expect(openStore(folder).find({ us: 'one', ussr: 'two', seed: 1 })).toBeUndefined();
  });

  it('remembers which stages were measured to their end, each scale once', () => {
    const folder = newFolder();
    const store = openStore(folder);
    for (const scale of [0.1, 0.5, 0.1]) store.finish('fixed', scale);
    expect(openStore(folder).scalesOf('fixed')).toEqual([0.1, 0.5]);
    expect(openStore(folder).scalesOf('budgets')).toEqual([]);
  });

  it('are told from those that an earlier program has part in', () => {
    const folder = newFolder();
    const store = openStore(folder);
    store.finish('fixed', 1, true);
    store.finish('budgets', 1);
    expect(openStore(folder).isEarlier('fixed', 1)).toBe(true);
    expect(openStore(folder).isEarlier('budgets', 1)).toBe(false);
  });
});

describe('a folder of games', () => {
  it('belongs to the version of the program that began it', () => {
    const folder = newFolder();
    expect(['a', 'a', 'b'].map((program) => isOwnFolder(folder, program))).toEqual([true, true, false]);
  });
});

describe('the pool', () => {
  const games = [1, 2, 3].flatMap((seed) => [
    { us: 'random', ussr: 'history', seed },
    { us: 'history', ussr: 'random', seed },
  ]);

  const rowsOn = async (jobs: number): Promise<readonly Row[]> => {
    const pool = openPool(jobs);
    const rows: Row[] = [];
    await pool.play(games, (row) => rows.push(row));
    await pool.close();
    return rows.sort((one, two) => keyOf(one).localeCompare(keyOf(two)));
  };

  it('plays the same games on two threads as on one', async () => {
    const one = await rowsOn(1);
    expect(one).toHaveLength(games.length);
    expect(await rowsOn(2)).toEqual(one);
  });

  it('notes what was ordered and how many turns were sealed', async () => {
    const rows: Row[] = [];
    await openPool(1).play([{ us: 'history', ussr: 'history', seed: 1 }], (row) => rows.push(row));
    expect(rows[0]?.deeds.us.orders.public).toMatchObject({ U1: 1 });
    expect(rows[0]?.deeds.us.turns).toBeGreaterThan(5);
  });

  it.each([1, 2])('on %d threads fails for a name that nobody has', async (jobs) => {
    const pool = openPool(jobs);
    const played = pool.play([{ us: 'nobody', ussr: 'random', seed: 1 }], () => undefined);
    await expect(played).rejects.toThrow('nobody in the ladder is called nobody');
    await pool.close();
  });
});
