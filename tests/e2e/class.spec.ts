/**
 * A whole period of 45 minutes in fast time: a teacher and three students in browsers, twenty-seven more as clients on the socket;
 * some drop out and come back, one comes late, one is moved, some never say a word. Nobody is told anything but what is theirs.
 */
import type { Page } from '@playwright/test';
import { openText } from '../../src/text/text.ts';
import { connect, granted, type SeatedClient, takeSeat } from '../server/table.ts';
import { dropAndReturn, isTalking, openBrowser, openPeriod, viewOf, work } from './table/period.ts';
import { readRecord, tellable, untellable } from './table/tellable.ts';
import { expect, NARROW, test, WHOLE_GAME, WIDE } from './table/test.ts';

const SPEED = 30;
const CLIENTS = 27;
const HISTORIAN = { world: 0, outsider: 'historian' } as const;
const MINUTE = 60_000;
const LEAST_DEBRIEF = 10 * MINUTE;
const patience = { timeout: WHOLE_GAME };

const text = await openText('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => button(page, name).click();

test('a period of forty-five minutes: thirty students, and everybody at the debrief', async ({ browser }) => {
  test.setTimeout(WHOLE_GAME);
  const period = await openPeriod(SPEED);
  const { page: control, ...teacher } = await openBrowser(browser, WIDE);
  await control.goto(`${period.address}/class?motion=none&lang=en&seed=7#open`);
  await press(control, text.say('setup.open'));
  const code = (await control.locator('.opened-code').textContent()) ?? '';
  const token = /control=([\w-]+)/.exec(
    await control.getByLabel(text.say('setup.link.control')).inputValue(),
  )?.[1];
  await press(control, text.say('setup.control'));
  const hand = connect(period.server.port);
  await granted(hand.enter(token ?? ''));
  const ringIn = (minutes: number) =>
    granted(hand.ask({ kind: 'bell', at: (hand.news.at(-1)?.now ?? 0) + minutes * MINUTE }));
  // Until everybody is here the bell is far away, or the class would begin by itself.
  await ringIn(240);

  const students = await Promise.all([WIDE, NARROW, WIDE].map((size) => openBrowser(browser, size)));
  for (const { page } of students) {
    await page.goto(`${period.address}/class?r=canvas&motion=none&lang=en#${code}`);
    await press(page, text.say('door.join'));
    await expect(button(page, text.say('door.join'))).toBeHidden();
  }
  const [leader, phone] = students;
  if (leader === undefined || phone === undefined) throw new Error('no students');
  const clients: SeatedClient[] = [];
  for (let count = 0; count < CLIENTS - 1; count++) clients.push(await takeSeat(period.server.port, code));
  for (const [number, client] of clients.entries()) if (number % 3 !== 2) work(client);
  const [first, moved] = clients;
  if (first === undefined || moved === undefined) throw new Error('no clients');

  await ringIn(46);
  await press(control, text.say('control.next', { kind: 'door' }));
  const late = await takeSeat(period.server.port, code);
  clients.push(late);
  expect((await late.seat()).me.seat).not.toBeNull();
  await expect.poll(() => isTalking(viewOf(first), 0), patience).toBe(true);
  // While the clock stands, everybody has the time that a busy machine needs.
  await press(control, text.say('control.pause', { on: 'no' }));
  await press(leader.page, text.say('orders.send.empty'));
  await expect(leader.page.getByText(text.say('seat.closed.sealed')).first()).toBeVisible();
  await Promise.all(clients.slice(3, 9).map(dropAndReturn));
  await phone.page.reload();
  await granted(hand.ask({ kind: 'seat', participant: viewOf(moved).me.id, seat: HISTORIAN }));
  await moved.seat(
    ({ me: { seat } }) => seat !== null && 'outsider' in seat && seat.outsider === 'historian',
  );
  hand.close();
  await expect(phone.page.getByRole('timer', { name: text.say('seat.clock') })).toBeVisible();
  await press(control, text.say('control.pause', { on: 'yes' }));

  await expect.poll(() => viewOf(first).class.clock.phase.kind, patience).toBe('debrief');
  for (const client of clients) {
    const { class: told, debrief } = await client.seat((view) => view.class.clock.phase.kind === 'debrief');
    expect(debrief).not.toBeNull();
    expect((told.bell ?? 0) - told.clock.startedAt).toBeGreaterThanOrEqual(LEAST_DEBRIEF);
  }
  for (const { page } of students)
    await expect(page.getByRole('heading', { name: text.say('classDebrief.title') }).first()).toBeVisible();
  await granted(first.ask({ kind: 'pulse', feeling: 4 }));

  for (const { troubles, context } of [teacher, ...students]) {
    expect(troubles).toEqual([]);
    await context.close();
  }
  for (const client of clients) client.close();
  await period.server.close();
  const entries = await readRecord(period.folder, code);
  expect(entries.map(({ ply }) => ply)).toEqual(entries.map((_, index) => index));
  const seats = clients.map((client) => viewOf(client).me.id);
  const told = await tellable(code, entries, seats);
  for (const client of clients)
    expect(untellable(client, told.get(viewOf(client).me.id) ?? new Set())).toEqual([]);
});
