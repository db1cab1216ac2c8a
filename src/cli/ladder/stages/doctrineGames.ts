/** The games of every doctrine against every other, and of doctrines dealt hidden: three stages look at them. */
import { DOCTRINE_IDS, type DoctrineId } from '../../../policy/doctrines/doctrine.ts';
import { BUDGETS, QUICK_SEARCH, searchOf } from '../budgets.ts';
import { seedsFrom } from '../pairs.ts';
import type { Row } from '../row.ts';
import type { Bench } from '../stage.ts';

export interface DoctrineCell {
  readonly us: DoctrineId;
  readonly ussr: DoctrineId;
  readonly rows: readonly Row[];
}

const quick = (doctrine: DoctrineId): string => searchOf(BUDGETS[0], doctrine);

/** Washington's doctrine first. */
export const playDoctrines = async ({ table, sizes }: Bench): Promise<readonly DoctrineCell[]> => {
  const seeds = seedsFrom(1, sizes.doctrineGames);
  const cells: DoctrineCell[] = [];
  for (const us of DOCTRINE_IDS) {
    for (const ussr of DOCTRINE_IDS) {
      const games = seeds.map((seed) => ({ us: quick(us), ussr: quick(ussr), seed }));
      cells.push({ us, ussr, rows: await table.play(games) });
    }
  }
  return cells;
};

export const playMixed = ({ table, sizes }: Bench): Promise<readonly Row[]> =>
  table.play(seedsFrom(1, sizes.mixedGames).map((seed) => ({ us: QUICK_SEARCH, ussr: QUICK_SEARCH, seed })));
