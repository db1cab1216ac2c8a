/** What befalls students in the course of a class: a question that cannot wait, a letter that comes back, a line that breaks, a turn undone. */
import type { Seat } from '../../src/classroom/types.ts';
import { barriers } from './table/barriers.ts';
import { beginTalks, cutLine, giveSeat, joinClass, openRoom, type Room } from './table/classroom.ts';
import { sendButton } from './table/orders.ts';
import type { Table } from './table/table.ts';
import { openTab, writeClause } from './table/talks.ts';
import { expect, test } from './table/test.ts';
import { answer } from './table/turn.ts';

const [FIRST, SECOND] = [0, 1];
const DEPUTY: Seat = { world: 0, side: 'us', chair: 'leader', deputy: true };
const MUCH_TIME = { kind: 'extend', milliseconds: 20 * 60_000 } as const;
const ROUGH = 'Give in, or else.';
const BETTER = 'Let us not pull at the ends of the rope.';
const REASON = 'Would you answer this yourself?';

/** What Moscow is asked now; null for nothing. */
const askedOf = (room: Room): string | null =>
  room.view().worlds[0]?.game.observation.truth?.ussr.reaction?.subject ?? null;

/** Answers at this seat whatever its side is asked before its first orders. */
const answerAll = async (room: Room, table: Table): Promise<void> => {
  const { page, text } = table;
  await expect(page.getByRole('alertdialog').getByText(text.say('seat.answer'))).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  let answered = 0;
  for (let asked = askedOf(room); asked !== null; asked = askedOf(room)) {
    const before = asked;
    await answer(table);
    await expect.poll(() => askedOf(room)).not.toBe(before);
    answered += 1;
  }
  expect(answered).toBeGreaterThan(1);
  await expect(page.getByRole('alertdialog')).toBeHidden();
};

/** The turn is told for as long as the test may need. */
const closeTalks = async (room: Room): Promise<void> => {
  await room.ask({ kind: 'next' });
  await expect.poll(() => room.view().class.clock.phase.kind).toBe('watching');
  await room.ask(MUCH_TIME);
};

const openTalks = (table: Table): Promise<void> =>
  openTab(table, table.page.getByRole('tab', { name: table.text.say('tabs.talks') }));

const writeOffer = async (table: Table): Promise<void> => {
  const { page, text } = table;
  await openTalks(table);
  await writeClause(table, 'weapons', 2);
  await page.getByRole('button', { name: text.say('talks.seal') }).click();
  await page.getByRole('button', { name: text.say('seat.letter.write', { count: 0 }) }).click();
  await page.getByLabel(text.say('seat.letter.words')).fill(ROUGH);
  await page.getByRole('button', { name: text.say('seat.letter.done') }).click();
  await sendButton(table).click();
};

const onlyPaper = (room: Room) => {
  const [paper] = room.view().papers;
  if (paper === undefined) throw new Error('no letter lies before the teacher');
  return paper;
};

/** The teacher sends the letter back; its writer finds other words, and these are let go. */
const comeBack = async (room: Room, { page, text }: Table): Promise<void> => {
  await room.ask({ kind: 'judge', paper: onlyPaper(room).id, verdict: 'rewrite', reason: REASON });
  const notice = page.getByRole('alert').filter({ hasText: text.say('letters.back', { kind: 'letter' }) });
  await expect(notice).toContainText(text.say('letters.back.reason', { reason: REASON }));
  await notice.getByRole('button', { name: text.say('letters.back.write') }).click();
  const field = page.getByLabel(text.say('seat.letter.words'));
  await expect(field).toHaveValue(ROUGH);
  expect(await barriers(page)).toEqual([]);
  await field.fill(BETTER);
  await page.getByRole('button', { name: text.say('letters.back.send') }).click();
  await expect(field).toBeHidden();
  await expect(notice).toBeHidden();
  const { state, back, id } = onlyPaper(room);
  expect([state, back]).toEqual(['held', { reason: REASON, anew: 1 }]);
  await room.ask({ kind: 'judge', paper: id, verdict: 'release' });
};

/** The words stand inside the letter, in the talks of whoever reads them. */
const expectInside = async (table: Table): Promise<void> => {
  await openTalks(table);
  const letter = table.page.locator('.letter').first();
  await expect(letter).toContainText(BETTER);
  await expect(letter).not.toContainText(ROUGH);
};

const expectTurn = ({ page, text }: Table, turn: number, turns: number): Promise<void> =>
  expect(page.locator('.bar-turn')).toContainText(text.say('bar.turn', { turn, turns }));
const expectTold = ({ page, text }: Table): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: text.say('resolution.title') })).toBeVisible();

/** The teacher makes Moscow's leader a deputy in Washington, whose leader loses the line: the deputy gives the orders. */
const loseAndReturn = async (room: Room, { page, text }: Table, deputy: Table): Promise<void> => {
  const off = page.getByText(text.say('seat.line.off'));
  await giveSeat(room, SECOND, DEPUTY);
  await expect(deputy.page.getByText(text.say('seat.deputy.leader'))).toBeVisible();
  const mend = await cutLine(page);
  await expect(off).toBeVisible();
  await expect.poll(() => room.view().people[FIRST]?.connected).toBe(false);
  await sendButton(deputy).click();
  // Nobody sits in Moscow any more, so the game has sealed there.
  await expectTold(deputy);
  await expect(off).toBeVisible();
  await mend();
  await expectTold({ page, text, hand: deputy.hand });
};

test('a question is answered, a letter rewritten, a line lost and found, a turn undone', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  // Moscow is asked before its first orders.
  const room = await openRoom(baseURL, { holdLetters: true, scenario: 'october-1962-short', swift: true });
  const leader = await joinClass(page, room);
  const other = await joinClass(await elsewhere.newPage(), room);
  await beginTalks(room);
  await answerAll(room, other);

  await writeOffer(leader);
  await expect.poll(() => room.view().worlds[0]?.game.observation.pub.sealed.us).toBe(true);
  await closeTalks(room);
  await comeBack(room, leader);
  await room.ask({ kind: 'next' });
  await room.ask(MUCH_TIME);
  const turns = room.view().class.turns;
  for (const seat of [leader, other]) {
    await expectTurn(seat, 2, turns);
    await expectInside(seat);
  }
  expect(await barriers(other.page)).toEqual([]);

  await loseAndReturn(room, leader, other);
  await room.ask({ kind: 'undo', world: 0 });
  for (const seat of [leader, other]) {
    await expectTurn(seat, 2, turns);
    await expect(sendButton(seat)).toBeEnabled();
  }
  await sendButton(leader).click();
  await expectTold(leader);
  room.close();
});
