/** A whole page without its screen: the lab of a finished game, its futures, and branches played on. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BranchChange } from '../../src/debrief/lab/types.ts';
import { openPage } from '../../src/main/page.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import type { SavePort } from '../../src/session/port.ts';
import { clearOrder, sendOrders } from '../../src/store/orders.ts';
import type { Page } from '../../src/store/page.ts';
import { createViewStore } from '../../src/store/view.ts';
import { recorded } from './labGames.ts';

const { episode } = await recorded({
  id: 'drill-rules',
  players: { us: 'hawk', ussr: 'hawk' },
  seed: 2,
  settings: { danger: 'dms' },
});
const CHANGE: BranchChange = { kind: 'order', turn: 1, side: 'us', desk: 'military', order: null };
const QUESTION = { change: CHANGE, games: 3, onward: 'recorded' } as const;
const ADDRESS = { options: { renderer: 'auto', probe: false }, preferred: {}, seed: 7 } as const;

let kept: Set<string>;
let page: Page;
const view = () => page.store.getState();

const shelf = (): SavePort => ({
  save: async (slot) => void kept.add(slot),
  load: async () => undefined,
  list: async () => [],
  remove: async () => undefined,
});

const until = (holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = page.store.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
    if (holds()) resolve();
  });

beforeEach(async () => {
  kept = new Set();
  page = openPage(createViewStore(), shelf(), ADDRESS);
  await page.importGame(formatEpisode(episode, 'us', {}));
  expect(view().screen).toBe('end');
});

describe('the lab at the end of a game', () => {
  it('looks into other luck by itself, and opens a future and the run again with all that was found', async () => {
    await until(() => view().luckState === 'done');
    page.branch(QUESTION);
    await until(() => view().branches[0]?.state === 'done');
    const { luck, branches, debrief } = view();
    expect(debrief?.riskFrom).toBe('ledger');
    const [future] = luck?.futures ?? [];
    if (future === undefined) throw new Error('no future');
    const saves = kept.size;
    await page.openFuture(future.episode);
    expect(view()).toMatchObject({ screen: 'end', supposed: true, papers: null, branches: [] });
    expect(view().debrief?.outcome.end).toBe(future.end);
    expect(kept.size).toBe(saves);
    await page.returnToRun();
    expect(view()).toMatchObject({ screen: 'end', supposed: false, luckState: 'done' });
    expect(view().luck).toBe(luck);
    expect(view().debrief).toEqual(debrief);
    expect(view().branches).toEqual(branches);
  });

  it('tells the figure of risk before the advisers are scored', async () => {
    await until(() => view().forecastReport !== null);
    expect(view().debrief?.riskFrom).toBe('ledger');
    page.stopLuck();
  });

  it('stops what it is told to stop, and can begin again', async () => {
    page.stopLuck();
    expect(view().luckState).toBe('stopped');
    page.runLuck();
    page.runLuck();
    expect(view().luckState).toBe('waiting');
    await until(() => view().luckState === 'done');
    page.askEffects();
    await until(() => view().effectsState === 'running');
    page.stopEffects();
    expect(view().effectsState).toBe('stopped');
  });

  it('keeps several branches, refused ones with the reason, and drops them', async () => {
    page.branch(QUESTION);
    page.branch({ ...QUESTION, change: { ...CHANGE, turn: 99 } });
    page.branch({ ...QUESTION, games: 1000 });
    const [one, two, three] = view().branches.map(({ id }) => id);
    await until(() => view().branches[0]?.state === 'done');
    page.stopBranch(three ?? 0);
    expect(view().branches.map(({ state }) => state)).toEqual(['done', 'refused', 'stopped']);
    expect(view().branches[1]?.refusal?.code).toBe('not-now');
    page.dropBranch(two ?? 0);
    expect(view().branches.map(({ id }) => id)).toEqual([one, three]);
  });

  it('tells what could have been ordered', async () => {
    const found = await page.branchChoices(1, 'us');
    expect(found?.choices.length).toBeGreaterThan(0);
  });

  it('opens a branch as a new game to be played on, its turn open to the player', async () => {
    const saves = kept.size;
    const given = (await page.branchChoices(1, 'us'))?.recorded;
    await page.playBranch(CHANGE, 'us');
    expect(view()).toMatchObject({ screen: 'desk', supposed: false, luck: null, debrief: null });
    expect(view().update?.observation.pub.turn).toBe(1);
    expect(Object.values(view().update?.observation.own?.orders ?? {})).toEqual([null, null, null, null]);
    expect(Object.values(given ?? {}).filter((order) => order !== null).length).toBeGreaterThan(1);
    expect(view().drafts).toEqual({ ...given, military: null });
    clearOrder(page.store, 'public');
    const port = page.port();
    if (port === null) throw new Error('nobody sits there');
    await sendOrders(page.store, port);
    await expect.poll(() => view().update?.observation.pub.turn).not.toBe(1);
    expect(view().notices).toEqual([]);
    await expect.poll(() => kept.size).toBe(saves + 1);
  });

  it('says why a branch cannot be played on, and stays where it is', async () => {
    await page.playBranch({ ...CHANGE, turn: 99 }, 'us');
    expect(view().screen).toBe('end');
    expect(view().notices.at(-1)).toMatchObject({ kind: 'refused', refusal: { code: 'not-now' } });
  });

  it('is gone with the game, and does nothing without one', async () => {
    page.leave();
    page.runLuck();
    page.branch(QUESTION);
    expect(view()).toMatchObject({ screen: 'title', luck: null, luckState: null, branches: [] });
    expect(await page.branchChoices(1, 'us')).toBeNull();
  });
});
