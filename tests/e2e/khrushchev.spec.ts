/** The thirteen days as Khrushchev against the computer, with the mouse on the map. */
import { expectEnd } from './table/end.ts';
import { playByMap, type Wish } from './table/game.ts';
import { MERCHANTS, SITES } from './table/map.ts';
import { openTable } from './table/table.ts';
import { expect, test, WHOLE_GAME } from './table/test.ts';
import { goToDesk, startGame, TURNS } from './table/title.ts';

/** With this seed and these orders nobody gives way before the calendar ends. */
const SEED = 7;

/** Whatever stirs nobody. */
const WISHES: readonly Wish[] = [
  { at: [{ kind: 'capital', id: 'ussr' }], kinds: ['I6', 'I4'] },
  { at: MERCHANTS, kinds: ['B8'] },
  { at: [{ kind: 'line', id: 'line' }], kinds: ['B8'] },
  { at: SITES, kinds: ['I5', 'M9'] },
  { at: [{ kind: 'capital', id: 'us' }], kinds: ['I4', 'I6'] },
];

test.setTimeout(WHOLE_GAME);

test('a whole game as Khrushchev through the map', { tag: '@whole' }, async ({ page }) => {
  const table = await openTable(page, { seed: SEED });
  await startGame(table, { who: 'ussr', length: 'full' });
  await goToDesk(table);
  const given = await playByMap(table, TURNS.full, WISHES);
  await expectEnd(table);
  expect(given.map(({ at }) => at)).toEqual(expect.arrayContaining(['capital', 'site', 'ship']));
  expect(given.map(({ turn }) => turn)).toEqual(Array.from({ length: TURNS.full }, (_, index) => index + 1));
});
