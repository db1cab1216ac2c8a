/** How long the desk takes to show that it was pressed, on a processor four times as slow. */
import type { Browser, Page } from '@playwright/test';
import { openDesk, sendButton } from '../../tests/e2e/table/orders.ts';
import { atTurn, recordAt } from '../../tests/e2e/table/records.ts';
import { importGame } from '../../tests/e2e/table/saves.ts';
import { startingWith, type Table } from '../../tests/e2e/table/table.ts';
import { mapShown, type Seat, slowDown, withVisitor } from './browser.ts';
import { largestOf, medianOf } from './numbers.ts';
import { takeWatched } from './watch.ts';

export const SLOWER = 4;
/** What is shorter than this the browser does not tell. */
const UNTOLD_MS = 16;
const ROUNDS = 3;
const SETTLE_MS = 700;

type Doing = readonly [name: string, act: () => Promise<void>];
/** Milliseconds from a press to the next picture: the median of the rounds, each by its slowest event. */
export type Responses = { readonly [doing: string]: number };

const TABS = ['advisers', 'talks', 'situation', 'log', 'cables'] as const;

const doingsAt = (table: Table): readonly Doing[] => {
  const { page, text } = table;
  const tab = (name: (typeof TABS)[number]) =>
    page.getByRole('tab', { name: startingWith(text.say(`tabs.${name}`, { side: 'us' })) });
  const order = page
    .getByRole('dialog')
    .getByRole('button', { name: startingWith(text.say('order.M2.name')) });
  const press = (name: Parameters<typeof text.say>[0]) =>
    page.getByRole('button', { name: text.say(name), exact: true }).click();
  return [
    ...TABS.map((name): Doing => [`tab ${name}`, () => tab(name).click()]),
    ['open orders', () => openDesk(table, 'military')],
    ['choose order', () => order.click()],
    ['seal', () => press('picker.seal')],
    ['open menu', () => press('bar.menu')],
    ['close menu', () => page.keyboard.press('Escape')],
    ['send', () => sendButton(table).click()],
  ];
};

const timed = async (page: Page, act: () => Promise<void>): Promise<number> => {
  await page.waitForTimeout(SETTLE_MS);
  await takeWatched(page);
  await act();
  await page.waitForTimeout(SETTLE_MS);
  return largestOf([UNTOLD_MS, ...(await takeWatched(page)).interactions]);
};

const oneRound = async (seat: Seat, record: string): Promise<Map<string, number>> => {
  const { table } = seat;
  await table.page.reload();
  await importGame(table, record);
  await mapShown(seat);
  await slowDown(seat, SLOWER);
  const times = new Map<string, number>();
  for (const [name, act] of doingsAt(table)) times.set(name, await timed(table.page, act));
  await slowDown(seat, 1);
  return times;
};

export const measureResponses = (browser: Browser, address: string): Promise<Responses> =>
  withVisitor(browser, { address }, async (seat) => {
    const record = await recordAt({ side: 'us', holds: atTurn(13) });
    const rounds: Map<string, number>[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(seat, record));
    const names = [...(rounds[0]?.keys() ?? [])];
    return Object.fromEntries(
      names.map((name) => [name, medianOf(rounds.map((round) => round.get(name) ?? Number.NaN))]),
    );
  });
