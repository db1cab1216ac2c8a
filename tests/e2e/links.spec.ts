/** A game comes in the address of the page, whole or not at all. */
import type { Page } from '@playwright/test';
import { type CorpusEntry, entryText, readCorpus } from '../../src/cli/corpus/entry.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { SIDES } from '../../src/scenario/types.ts';
import { labelOf } from '../../src/session/record.ts';
import { bundleDoor } from '../corpus/bundle.ts';
import type { ReplayText } from '../corpus/door.ts';
import { expectEnd } from './table/end.ts';
import { storedRecords } from './table/saves.ts';
import { literal, openTable, type Table } from './table/table.ts';
import { expect, test } from './table/test.ts';

declare global {
  var replayText: ReplayText;
  var scenarioJson: { [id: string]: string };
}

const corpus = new Map(readCorpus());
const entry = (name: string): CorpusEntry => {
  const found = corpus.get(name);
  if (found === undefined) throw new Error(`no ${name} in the corpus`);
  return found;
};
const SETTLED = entry('random-short-1462');
const RUNNING = entry('running-at-chance');

/** As somebody does who presses a link while the page is open. */
const follow = (page: Page, link: string): Promise<void> =>
  page.evaluate((fragment) => {
    location.hash = fragment;
  }, link);

const expectEndOf = async (table: Table, { replay }: CorpusEntry): Promise<void> => {
  const { page, text } = table;
  if (replay.end === null || replay.scores === null) throw new Error('the game is not over');
  await expectEnd(table);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.say(`end.${replay.end}.title`));
  const scores = page.getByRole('region', { name: text.say('end.scores') });
  for (const side of SIDES) {
    const who = text.say('end.score', { who: text.say(`side.${side}`) });
    const points = Math.round(replay.scores[side] / 1000);
    await expect(scores).toContainText(new RegExp(`${literal(who)}\\s*${points}(?!\\d)`));
  }
};

test('a finished game opens at its end, and the address is clean again', async ({ page }) => {
  const table = await openTable(page, { fragment: entryText(SETTLED) });
  await expectEndOf(table, SETTLED);
  expect(new URL(page.url()).hash).toBe('');
});

test('a running game goes on from where it stands, as a game of its own', async ({ page }) => {
  const table = await openTable(page);
  await follow(page, entryText(RUNNING));
  await expect(page.getByRole('tablist').or(page.getByRole('alertdialog')).first()).toBeVisible();
  await expect.poll(async () => (await storedRecords(page)).length).toBe(1);
  const [stored = ''] = await storedRecords(page);
  expect(labelOf(stored)).toMatchObject({ scenario: 'october-1962', mode: 'us' });
  await follow(page, entryText(SETTLED));
  await expectEndOf(table, SETTLED);
  expect(await storedRecords(page)).toHaveLength(2);
});

test('a link pasted on the title opens; one that is cut or altered is refused in words', async ({ page }) => {
  const table = await openTable(page);
  const { text } = table;
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  const link = `https://knot.example/${entryText(SETTLED)}`;
  const paste = async (pasted: string): Promise<void> => {
    const field = page.getByLabel(text.say('title.link'), { exact: true });
    if (!(await field.isVisible())) await page.getByText(text.say('title.ways')).click();
    await field.fill(pasted);
    await page.getByRole('button', { name: text.say('title.link.open') }).click();
  };
  for (const [broken, code] of [
    [link.slice(0, -20), 'link-cut'],
    [link.replace('#g=1.', '#g=1.A'), 'link-altered'],
    ['see you at eight', 'not-an-episode'],
  ] as const) {
    await paste(broken);
    await expect(page.getByRole('alert')).toContainText(text.say(`fault.${code}`));
    await page.getByRole('alert').getByRole('button').click();
  }
  await paste(link);
  await expectEndOf(table, SETTLED);
});

test('the whole corpus replays byte for byte in Chromium', async ({ page }) => {
  await page.evaluate(await bundleDoor());
  const json = new Map<string, string>();
  for (const [, entry] of corpus) {
    const { scenario, hash } = labelOf(entryText(entry));
    const known = json.get(hash) ?? JSON.stringify((await loadScenario(scenario, hash)).scenario);
    json.set(hash, known);
  }
  await page.evaluate((given) => {
    globalThis.scenarioJson = given;
  }, Object.fromEntries(json));
  for (const [name, { replay, record }] of corpus) {
    const text = entryText({ about: '', replay, record });
    const line = await page.evaluate(
      ({ text, hash }) => globalThis.replayText(text, globalThis.scenarioJson[hash] ?? ''),
      { text, hash: labelOf(text).hash },
    );
    expect(JSON.parse(line), name).toEqual({ ok: true, value: replay });
  }
});
