/** The debrief at a seat, where an answer that is being written outlasts a look at the record; and on the wall, which the teacher walks through it. */
import { openText } from '../../src/text/text.ts';
import { barriers } from './table/barriers.ts';
import { beginTalks, joinClass, openRoom } from './table/classroom.ts';
import { expect, test } from './table/test.ts';

const ANSWER = 'In turn 1 we took the ships for tankers.';

test('what is typed on the exit ticket stays while the record is looked at', async ({ page, baseURL }) => {
  if (baseURL === undefined) throw new Error('the tests have no server');
  const room = await openRoom(baseURL);
  const { text } = await joinClass(page, room);
  await beginTalks(room);
  await room.ask({ kind: 'end' });
  const step = (name: 'pulse' | 'ended' | 'ticket') =>
    page.getByRole('navigation').getByRole('button', { name: text.say(`classDebrief.step.${name}`) });
  const feeling = page.getByRole('button', { name: `4 ${text.say('classDebrief.pulse.4')}` });
  await feeling.click();
  await expect(feeling).toHaveAttribute('aria-pressed', 'true');
  await step('ticket').click();
  await page.getByLabel(text.say('classDebrief.ticket.0')).fill(ANSWER);
  await step('ended').click();
  await expect(page.getByRole('heading', { name: text.say('report.agreed') })).toBeVisible();
  await expect(page.getByLabel(text.say('classDebrief.ticket.0'))).toBeHidden();
  expect(await barriers(page)).toEqual([]);
  await step('ticket').click();
  await expect(page.getByLabel(text.say('classDebrief.ticket.0'))).toHaveValue(ANSWER);
  await page
    .getByRole('button', { name: text.say('classDebrief.ticket.send') })
    .first()
    .click();
  await expect(page.getByText(text.say('classDebrief.ticket.sent'))).toBeVisible();
  await expect.poll(() => room.view().evidence[0]?.answers[0]).toBe(ANSWER);
  expect(await barriers(page)).toEqual([]);
  await step('pulse').click();
  await expect(feeling).toHaveAttribute('aria-pressed', 'true');
  room.close();
});

test('the teacher walks the wall through the debrief from the control room', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  if (baseURL === undefined) throw new Error('the tests have no server');
  const text = await openText('en');
  const room = await openRoom(baseURL);
  await beginTalks(room);
  const screen = await elsewhere.newPage();
  await screen.goto(`/class#wall=${room.projector}`);
  await room.ask({ kind: 'end' });
  await page.goto(`/class?lang=en#control=${room.control}`);

  const shown = screen.getByRole('heading', { level: 1 });
  const isShown = (step: 'pulse' | 'ended' | 'risk' | 'talk' | 'ticket') =>
    expect(shown).toHaveText(text.say(`classDebrief.step.${step}`));
  const step = (name: 'risk' | 'talk' | 'work' | 'ended') =>
    page.getByRole('navigation').getByRole('button', { name: text.say(`classDebrief.step.${name}`) });
  await isShown('pulse');
  await page.getByRole('button', { name: /^Next/ }).click();
  await isShown('ended');
  await page.keyboard.press('ArrowLeft');
  await isShown('pulse');
  await step('talk').click();
  await isShown('talk');
  const question = (n: number) => screen.getByText(text.say('classDebrief.talk.place', { n, count: 5 }));
  await expect(question(1)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(question(2)).toBeVisible();
  expect(await barriers(screen)).toEqual([]);
  await expect(screen.getByRole('button')).toHaveCount(0);

  // A look of the teacher's own leaves the wall where it is, until it is to go along again.
  const along = page.getByRole('checkbox', { name: text.say('classDebrief.wall.along') });
  await along.uncheck();
  await step('risk').click();
  await expect(page.getByText(text.say('classDebrief.risk.ask'))).toBeVisible();
  await isShown('talk');
  await along.check();
  await isShown('risk');

  // What is only for the teacher never comes to the wall, and lines that were not saved outlast a look elsewhere.
  await step('work').click();
  const lines = page.getByLabel(text.say('classDebrief.rubric.edit'));
  await lines.fill('Named a report');
  expect(await barriers(page)).toEqual([]);
  await step('ended').click();
  await isShown('ended');
  await step('work').click();
  await expect(lines).toHaveValue('Named a report');
  await isShown('ended');
  room.close();
});
