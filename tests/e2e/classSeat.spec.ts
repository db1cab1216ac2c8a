/** Students at their seats: an adviser proposes, the leader takes it, writes a letter and seals; outsiders publish. By keys, too. */
import type { Locator } from '@playwright/test';
import type { Seat } from '../../src/classroom/types.ts';
import { barriers } from './table/barriers.ts';
import { beginTalks, giveSeat, joinClass, openRoom } from './table/classroom.ts';
import { KEYBOARD, MOUSE, tabTo } from './table/hand.ts';
import { sealOneOf, sendButton } from './table/orders.ts';
import { startingWith, type Table } from './table/table.ts';
import { openTab, writeClause } from './table/talks.ts';
import { expect, NARROW, test } from './table/test.ts';

const chair = (name: 'leader' | 'military' | 'private'): Seat => ({
  world: 0,
  side: 'us',
  chair: name,
  deputy: false,
});

const REASON = 'It shows we are ready, and can be taken back. <b>Not</b> markup.';
const LETTER = 'Let us not pull at the ends of the rope.';
const HEADLINE = 'Ships on their way: who knows what they carry?';
const TAKE_ALL = 'Take all';
/** Orders that Washington's forces can be given on the first day. */
const FIRST = ['M1', 'M2', 'M4', 'M7'] as const;

/** Chooses an order for the own desk and proposes it with a reason. */
const propose = async (table: Table): Promise<string> => {
  const { page, text, hand } = table;
  await hand.press(
    page.getByRole('button', { name: text.say('orders.choose', { desk: text.say('desk.military') }) }),
  );
  const kind = await sealOneOf(table, FIRST);
  if (kind === null) throw new Error('nothing can be ordered');
  await page.getByLabel(text.say('seat.reason')).fill(REASON);
  await hand.press(page.getByRole('button', { name: text.say('seat.propose'), exact: true }));
  return text.say(`order.${kind}.name`);
};

/** Where an edge of it lies on the screen. */
const edgeOf = (at: Locator, edge: 'top' | 'bottom'): Promise<number> =>
  at.evaluate((element, side) => element.getBoundingClientRect()[side], edge);

test('an adviser proposes, the leader takes it and seals, and both watch the turn', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const room = await openRoom(baseURL);
  const leader = await joinClass(page, room);
  const adviser = await joinClass(await elsewhere.newPage(), room);
  await giveSeat(room, 1, chair('military'));
  await expect(adviser.page.getByText(adviser.text.say('seat.role.again')).first()).toBeHidden();
  await expect(adviser.page.locator('.role-card').first()).toBeVisible();
  expect(await barriers(adviser.page)).toEqual([]);
  await beginTalks(room);
  const order = await propose(adviser);
  await expect(adviser.page.locator('q', { hasText: REASON })).toBeVisible();
  await expect(leader.page.locator('q', { hasText: REASON })).toBeVisible();
  expect(await barriers(leader.page)).toEqual([]);
  expect(await barriers(adviser.page)).toEqual([]);
  await leader.page
    .getByRole('button', {
      name: leader.text.say('seat.take.desk', { desk: leader.text.say('desk.military') }),
    })
    .click();
  await expect(leader.page.getByRole('button', { name: startingWith('Change') }).first()).toContainText(
    order,
  );
  await sendButton(leader).click();
  // Nobody sits in Moscow, so the game has sealed there.
  for (const { page: at, text } of [leader, adviser]) {
    await expect(at.getByRole('heading', { level: 1, name: text.say('resolution.title') })).toBeVisible();
    expect(await barriers(at)).toEqual([]);
  }
  await room.ask({ kind: 'next' });
  await expect(sendButton(leader)).toBeVisible();
  room.close();
});

test('the keyboard alone joins, takes a proposal, writes the words of a letter and seals', async ({
  page,
  baseURL,
}) => {
  const room = await openRoom(baseURL);
  const leader = await joinClass(page, room, KEYBOARD);
  const { text, hand } = leader;
  await beginTalks(room);
  await openTab(leader, page.getByRole('tab', { name: text.say('tabs.talks') }));
  await writeClause(leader, 'weapons', 2);
  await writeClause(leader, 'invasion', 1);
  await hand.press(page.getByRole('button', { name: text.say('talks.seal') }));
  await hand.press(page.getByRole('button', { name: text.say('seat.letter.write', { count: 0 }) }));
  await tabTo(page.getByLabel(text.say('seat.letter.words')));
  await page.keyboard.type(LETTER);
  await expect(page.getByLabel(text.say('seat.letter.words'))).toHaveValue(LETTER);
  expect(await barriers(page)).toEqual([]);
  await hand.press(page.getByRole('button', { name: text.say('seat.letter.done') }));
  await hand.press(page.getByRole('button', { name: startingWith(TAKE_ALL) }));
  await hand.press(sendButton(leader));
  await expect(page.getByRole('heading', { level: 1, name: text.say('resolution.title') })).toBeVisible();
  expect(room.view().papers.map((paper) => paper.text)).toContain(LETTER);
  room.close();
});

test('somebody outside publishes and instructs on a phone; the teacher mutes and moves', async ({
  page,
  baseURL,
}) => {
  const room = await openRoom(baseURL);
  await room.join();
  await page.setViewportSize(NARROW);
  const { text } = await joinClass(page, room, MOUSE);
  expect(await barriers(page)).toEqual([]);
  await giveSeat(room, 1, { world: 0, outsider: 'press' });
  await beginTalks(room);
  await page.getByLabel(text.say('seat.publish', { who: 'press' })).fill(HEADLINE);
  await page.getByRole('button', { name: text.say('seat.publish.send') }).click();
  await expect(page.getByText(HEADLINE)).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: text.say('seat.instruct.short') }).click();
  const urge = page.getByRole('radio', { name: text.say('seat.instruct.press', { instruction: 'urge' }) });
  // The circle lies under its label.
  await page.getByText(text.say('seat.instruct.press', { instruction: 'urge' })).click();
  await expect(urge).toBeChecked();
  await expect.poll(() => room.view().worlds[0]?.instructions.press).toBe('urge');
  expect(await barriers(page)).toEqual([]);
  await room.ask({ kind: 'mute', participant: 1, on: true });
  await expect(page.getByText(text.say('seat.muted'), { exact: true })).toBeVisible();
  await giveSeat(room, 1, chair('private'));
  const moved = page.getByText(startingWith('Your teacher has moved you'));
  await expect(moved).toBeVisible();
  // It covers nothing, and the foot of the desk is still on the screen.
  expect(await edgeOf(moved, 'bottom')).toBeLessThanOrEqual(await edgeOf(page.getByRole('banner'), 'top'));
  expect(await edgeOf(page.locator('.desk'), 'bottom')).toBeLessThanOrEqual(NARROW.height);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  room.close();
});

test('on a phone the map of a seat has one size on every sheet and in the turn that is told', {
  tag: '@whole',
}, async ({ page, baseURL }) => {
  await page.setViewportSize(NARROW);
  const room = await openRoom(baseURL);
  const table = await joinClass(page, room);
  const { text } = table;
  await beginTalks(room);
  const sheet = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const size = async () => {
    const box = await page.locator('.map-slot').boundingBox();
    return `${box?.width} by ${box?.height}`;
  };
  const sizes = [await size()];
  for (const name of [text.say('sheet.map'), text.say('orders.title')]) {
    await sheet(name);
    sizes.push(await size());
  }
  await sendButton(table).click();
  await expect(page.getByRole('heading', { level: 1, name: text.say('resolution.title') })).toBeVisible();
  sizes.push(await size());
  expect(new Set(sizes).size).toBe(1);
  expect(sizes[0]).toMatch(/^\d/);
  room.close();
});
