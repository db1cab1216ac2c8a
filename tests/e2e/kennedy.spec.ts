/** The thirteen days as Kennedy against the computer, with the mouse on the map. */
import { expectEnd } from './table/end.ts';
import { playByMap, type Wish } from './table/game.ts';
import { MERCHANTS, SITES } from './table/map.ts';
import { openTable } from './table/table.ts';
import { expect, test, WHOLE_GAME } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';

/** With this seed and these orders nobody gives way before the calendar ends. */
const SEED = 7;

/** Firm enough to have a line, and no firmer. */
const WISHES: readonly Wish[] = [
  { at: [{ kind: 'capital', id: 'us' }], kinds: ['P1', 'B1', 'U2', 'I6'] },
  { at: SITES, kinds: ['I1'] },
  { at: [{ kind: 'line', id: 'line' }], kinds: ['B5', 'U1'] },
  { at: MERCHANTS, kinds: ['B5'] },
  { at: [{ kind: 'capital', id: 'ussr' }], kinds: ['I6'] },
];

test.setTimeout(WHOLE_GAME);

test('a whole game as Kennedy through the map', { tag: '@whole' }, async ({ page }) => {
  const table = await openTable(page, { seed: SEED });
  await startGame(table, { who: 'us', length: 'full' });
  await goToDesk(table);
  const given = await playByMap(table, TURNS.full, WISHES);
  await expectEnd(table);
  expect(given.map(({ at }) => at)).toEqual(expect.arrayContaining(['capital', 'site', 'line', 'ship']));
  expect(given.map(({ turn }) => turn)).toEqual(Array.from({ length: TURNS.full }, (_, index) => index + 1));
});
