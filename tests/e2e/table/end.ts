/** The last screen. */
import { SIDES } from '../../../src/scenario/types.ts';
import { literal, type Table } from './table.ts';
import { expect } from './test.ts';

/** The outcome in words, both scores as numbers unless nobody is left to keep them, and the debrief with its map of three views. */
export const expectEnd = async ({ page, text }: Table): Promise<void> => {
  await expect(page.getByText(text.say('end.title'), { exact: true })).toBeVisible();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/\S/);
  const scores = page.getByRole('region', { name: text.say('end.scores') });
  const isScored = (await title.textContent())?.trim() !== text.say('end.E11.title');
  if (!isScored) await expect(scores).toHaveCount(0);
  for (const side of isScored ? SIDES : []) {
    const line = text.say('end.score', { who: text.say(`side.${side}`) });
    await expect(scores).toContainText(new RegExp(`${literal(line)}\\s*\\d+`));
  }
  await expect(page.getByRole('heading', { name: text.say('debrief.title') })).toBeVisible();
};

/** Turns the debrief to one of its leaves. */
export const openLeaf = async (
  { page, text }: Table,
  leaf: 'happened' | 'risk' | 'whatif' | 'history' | 'papers' | 'theory' | 'keep',
): Promise<void> => {
  const tab = page.getByRole('tab', { name: text.say(`book.${leaf}`), exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
};
