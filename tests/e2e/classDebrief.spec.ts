/** The debrief at a seat: an answer that is being written outlasts a look at the record, and is handed in. */
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
