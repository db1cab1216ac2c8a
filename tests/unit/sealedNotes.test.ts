/** A whole page without its screen: what the computer thinks is kept with the game, and shown to nobody before it is over. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { openPage } from '../../src/main/page.ts';
import type { decide } from '../../src/policy/decide.ts';
import { DEFAULT_OPPONENT, type Opponent } from '../../src/policy/opponent.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import type { SavePort } from '../../src/session/port.ts';
import { react, sendOrders } from '../../src/store/orders.ts';
import type { Page } from '../../src/store/page.ts';
import { finishBriefing, finishResolution } from '../../src/store/seating.ts';
import type { Mode } from '../../src/store/types.ts';
import { createViewStore } from '../../src/store/view.ts';
import { handNote } from './handNotes.ts';

/** Stands in every note and nowhere else. */
const MARK = 123_456_789;

const leaders = vi.hoisted(() => ({ asked: [] as unknown[], broken: false }));

/** A computer that holds still, thinks aloud, and notes something at every choice. */
const thinkAloud: typeof decide = (leader, _, { side, pub }, legal, __, onProgress) => {
  leaders.asked.push(leader);
  onProgress?.(500_000);
  const action = legal.find(({ kind }) => kind === 'seal') ?? legal[0];
  if (action === undefined || side === null) throw new Error('nothing to choose');
  return { action, note: handNote({ side, turn: pub.turn, nodes: MARK }) };
};
vi.mock('../../src/policy/decide.ts', () => ({ decide: thinkAloud }));

interface Shelf extends SavePort {
  readonly texts: Map<string, string>;
}

const openShelf = (): Shelf => {
  const texts = new Map<string, string>();
  return {
    texts,
    save: async (slot, episode, { mode }, beside) => {
      texts.set(slot, formatEpisode(episode, mode, beside));
    },
    load: async (slot) => texts.get(slot),
    list: async () => [],
    remove: async (slot) => void texts.delete(slot),
  };
};

const ADDRESS = {
  options: { renderer: 'auto', probe: false },
  preferred: {},
  seed: 7,
} as const;

let shelf: Shelf;
let page: Page;
beforeEach(() => {
  shelf = openShelf();
  page = openPage(createViewStore(), shelf, ADDRESS);
  leaders.asked.length = 0;
});

const view = () => page.store.getState();
const start = (opponent: Opponent, mode: Mode = 'us'): Promise<void> =>
  page.start({ scenario: 'drill-first-turns', mode, settings: DEFAULT_SETTINGS, opponent });

/** Does whatever the screen asks for, with as little effort as possible. */
const goOn = async (): Promise<void> => {
  const { screen, update } = view();
  const port = page.port();
  if (screen === 'briefing') finishBriefing(page.store);
  else if (screen === 'resolution') finishResolution(page.store);
  else if (screen === 'curtain') page.liftCurtain();
  else if (port !== null && update !== null && !update.waiting) {
    const [choice] = update.observation.own?.reaction?.choices ?? [];
    await (choice === undefined ? sendOrders(page.store, port) : react(page.store, port, choice));
  }
};

const playUntil = async (holds: () => boolean): Promise<void> => {
  while (!holds()) {
    await goOn();
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const isOver = (): boolean => view().debrief !== null;
const [firstText, lastText] = [
  () => [...shelf.texts.values()][0] ?? '',
  () => [...shelf.texts.values()].at(-1) ?? '',
];

describe('what the computer thinks', () => {
  it('is in no store and no update while the game runs, and in the store when it is over', async () => {
    const leaks: string[] = [];
    let changes = 0;
    const watch = (where: string, found: unknown): void => {
      changes += 1;
      const over = view().update?.outcome ?? null;
      if (over === null && JSON.stringify(found).includes(String(MARK))) leaks.push(where);
    };
    page.store.subscribe((state) => watch(`store at ${state.screen}`, state));
    await start(DEFAULT_OPPONENT);
    page.port()?.subscribe((update) => watch('update', update));
    await playUntil(isOver);
    expect(changes).toBeGreaterThan(20);
    expect(leaks).toEqual([]);
    expect(view().papers?.papers.length).toBeGreaterThanOrEqual(4);
    expect(view().papers?.papers.every(({ note }) => note.nodes === MARK)).toBe(true);
  });

  it('is kept with the record from the first turn on, and comes back with it', async () => {
    await start(DEFAULT_OPPONENT);
    await playUntil(() => view().update?.observation.pub.turn === 2);
    await expect.poll(() => JSON.parse(lastText()).notes).toHaveLength(2);
    const stored = firstText();
    page.leave();
    await page.importGame(stored);
    await playUntil(isOver);
    expect(view().papers?.papers.map(({ page: turn }) => turn)).toEqual([0, 1, 2, 3]);
  });

  it('may be bad in a file, and the game goes on', async () => {
    await start(DEFAULT_OPPONENT);
    await playUntil(() => view().update?.observation.pub.turn === 2);
    await expect.poll(() => JSON.parse(lastText()).notes).toHaveLength(2);
    const bad = { ...JSON.parse(lastText()), notes: [{ ply: 'one' }, 7], opponent: 'nobody' };
    page.leave();
    await page.importGame(JSON.stringify(bad));
    expect(view().opponent).toEqual(DEFAULT_OPPONENT);
    await playUntil(isOver);
    expect(view().papers?.papers.map(({ page: turn }) => turn)).toEqual([2, 3]);
  });

  it('is told of as it goes, and no longer once it is done', async () => {
    const told = new Set<number | null>();
    page.store.subscribe(({ thinking }) => told.add(thinking));
    await start(DEFAULT_OPPONENT);
    await playUntil(() => view().update?.observation.pub.turn === 1);
    expect([...told]).toEqual([null, 500_000]);
    expect(view().thinking).toBeNull();
  });

  it('is nothing where two people play', async () => {
    await start(DEFAULT_OPPONENT, 'hot-seat');
    await playUntil(isOver);
    expect(view()).toMatchObject({ papers: null, opponent: null });
    expect(leaders.asked).toEqual([]);
    expect(lastText()).not.toMatch(/"(?:notes|opponent)"/);
  });
});

describe('the opponent', () => {
  const chosen: Opponent = { nodes: 250, doctrine: 'gambler' };

  it('is the one that was chosen, also after a resumed or imported game', async () => {
    await start(chosen);
    await playUntil(() => view().update?.observation.pub.turn === 1);
    await expect.poll(() => JSON.parse(lastText()).opponent).toEqual(chosen);
    const [slot] = shelf.texts.keys();
    const record = lastText();
    for (const open of [() => page.resume(slot ?? ''), () => page.importGame(record)]) {
      page.leave();
      expect(view().opponent).toBeNull();
      await open();
      expect(view().opponent).toEqual(chosen);
      leaders.asked.length = 0;
      await playUntil(() => leaders.asked.length > 0);
      expect(leaders.asked[0]).toEqual({ policy: 'search', ...chosen });
    }
  });
});
