/** Pictures of a class for its guides. Not a test: `npm run pictures` runs it by its tag. */
import type { Page } from '@playwright/test';
import { openText } from '../../src/text/text.ts';
import { MOUSE } from './table/hand.ts';
import { enliven, type LivelyClass, openLively } from './table/lively.ts';
import { mapDrawn } from './table/map.ts';
import { keepPicture } from './table/picture.ts';
import { expect, test } from './table/test.ts';

const text = await openText('en');
const CHAIRS = ['leader', 'military', 'public', 'private', 'intelligence'] as const;
const portOf = (baseURL: string | undefined): number => Number(new URL(baseURL ?? '').port);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Up to the talks of the first turn. */
const beginTalks = async ({ teacher }: LivelyClass): Promise<void> => {
  for (const kind of ['begin', 'next'] as const)
    expect(await teacher.ask({ kind })).toMatchObject({ ok: true });
  await teacher.control(({ class: { clock } }) => clock.phase.kind === 'talks');
};

/** The room plays every chair to the end of the game. */
const playOut = async ({ teacher }: LivelyClass): Promise<void> => {
  for (const side of ['us', 'ussr'] as const)
    for (const chair of CHAIRS) await teacher.ask({ kind: 'fill', world: 0, side, chair, on: true });
  for (;;) {
    const {
      class: { clock },
    } = await teacher.control();
    if (clock.phase.kind === 'debrief') return;
    await teacher.ask({ kind: 'next' });
    await teacher.control(({ class: { clock: after } }) => after !== clock);
  }
};

test.describe('pictures of a class', { tag: '@pictures' }, () => {
  test('the door, and a class to open', async ({ page }) => {
    await page.goto('/class?lang=en');
    await expect(button(page, text.say('door.join'))).toBeVisible();
    await keepPicture(page, 'class-join', null);
    await page.goto('/class?lang=en#open');
    await expect(page.getByText(text.say('setup.check.clock', { found: 'good' }))).toBeVisible();
    await keepPicture(page, 'class-door', null);
  });

  test('talks, in the control room and at a seat', async ({ page, elsewhere, baseURL }) => {
    const room = await openLively(portOf(baseURL), 26);
    const student = await elsewhere.newPage();
    await student.goto(`/class?r=canvas&motion=none&lang=en&probe#${room.code}`);
    await button(student, text.say('door.join')).click();
    const { people } = await room.teacher.control(({ people: all }) => all.length === 27);
    const seat = { world: 0, side: 'us', chair: 'leader', deputy: false } as const;
    await room.teacher.ask({ kind: 'seat', participant: people.length - 1, seat });
    await beginTalks(room);
    await enliven(room);
    room.students[8]?.close();
    await page.goto(`/class?lang=en#control=${room.control}`);
    await expect(page.getByText(text.say('control.lost')).first()).toBeVisible();
    await keepPicture(page, 'class-control', null);
    await mapDrawn({ page: student, text, hand: MOUSE });
    await keepPicture(student, 'class-seat', null);
    room.close();
  });

  test('the debrief, in the control room and on the wall', async ({ page, elsewhere, baseURL }) => {
    const room = await openLively(portOf(baseURL), 20);
    await playOut(room);
    const screen = await elsewhere.newPage();
    await screen.goto(`/class#wall=${room.projector}`);
    await page.goto(`/class?lang=en#control=${room.control}`);
    const panes = text.say('classDebrief.step.panes');
    await page.getByRole('navigation').getByRole('button', { name: panes }).click();
    await expect(screen.getByRole('heading', { level: 1, name: panes })).toBeVisible();
    await expect(screen.locator('.leaves')).toBeVisible();
    await keepPicture(screen, 'class-wall', null);
    await keepPicture(page, 'class-debrief', null);
    room.close();
  });
});
