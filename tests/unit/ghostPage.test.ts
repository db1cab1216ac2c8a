/** A whole page without its screen: playing against the orders of a game that is over, or of one in a file. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { openPage } from '../../src/main/page.ts';
import type { decide } from '../../src/policy/decide.ts';
import { ghostOf } from '../../src/policy/ghost.ts';
import type { GhostScript } from '../../src/policy/ghostScript.ts';
import { DEFAULT_OPPONENT } from '../../src/policy/opponent.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import type { SavePort } from '../../src/session/port.ts';
import { react, sendOrders } from '../../src/store/orders.ts';
import type { Page } from '../../src/store/page.ts';
import { finishBriefing, finishResolution } from '../../src/store/seating.ts';
import { createViewStore } from '../../src/store/view.ts';
import { recorded } from './ghostGames.ts';
import { handNote } from './handNotes.ts';
import { drill } from './sessionGame.ts';

const leaders = vi.hoisted(() => ({ asked: [] as unknown[] }));

/** A computer that holds still. */
const holdStill: typeof decide = (leader, _, { side, pub }, legal) => {
  leaders.asked.push(leader);
  const action = legal.find(({ kind }) => kind === 'seal') ?? legal[0];
  if (action === undefined || side === null) throw new Error('nothing to choose');
  return { action, note: handNote({ side, turn: pub.turn }) };
};
vi.mock('../../src/policy/decide.ts', () => ({ decide: holdStill }));

const texts: string[] = [];
const shelf: SavePort = {
  save: async (_, episode, { mode }, aside) => void texts.push(formatEpisode(episode, mode, aside)),
  load: async () => texts.at(-1),
  list: async () => [],
  remove: async () => undefined,
};

let page: Page;
beforeEach(() => {
  texts.length = 0;
  leaders.asked.length = 0;
  page = openPage(createViewStore(), shelf, {
    options: { renderer: 'auto', probe: false },
    preferred: {},
    // With it nothing ends a drill early in which both sides hold still.
    seed: 7,
  });
});

const view = () => page.store.getState();
const kept = () => JSON.parse(texts.at(-1) ?? '{}');

/** Does whatever the screen asks for, with as little effort as possible. */
const goOn = async (): Promise<void> => {
  const { screen, update } = view();
  const port = page.port();
  if (screen === 'briefing') finishBriefing(page.store);
  else if (screen === 'resolution') finishResolution(page.store);
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
const atTurn = (turn: number) => (): boolean => view().update?.observation.pub.turn === turn;

const game = await recorded(drill, 'us', 21);
const file = formatEpisode(game, 'us', { opponent: { nodes: 250, doctrine: 'hawk' } });
const FROM_FILE = { record: file, ghost: null, opponent: null, sameLuck: false } as const;

describe('a game against the orders of a file', () => {
  it('seats the player opposite whoever played alone, with new luck', async () => {
    await page.startGhost(FROM_FILE);
    expect(view()).toMatchObject({ mode: 'ussr', looking: 'ussr', screen: 'briefing' });
    expect(view().opponent).toEqual({ nodes: 250, doctrine: 'hawk' });
    expect(kept().ghost).toEqual(ghostOf(drill, game, 'us'));
    expect(kept().seed).not.toBe(game.seed);
  });

  it('has the side, the luck and the opponent that are asked for', async () => {
    await page.startGhost({ ...FROM_FILE, ghost: 'ussr', opponent: DEFAULT_OPPONENT, sameLuck: true });
    expect(view()).toMatchObject({ mode: 'us', opponent: DEFAULT_OPPONENT });
    expect(kept()).toMatchObject({ seed: game.seed, ghost: { side: 'ussr' } });
  });

  it('says when the orders no longer fit, and tells it in the papers', async () => {
    const cut = { ...game, actions: game.actions.slice(0, secondSeal + 1) };
    await page.startGhost({ ...FROM_FILE, record: formatEpisode(cut, 'us'), sameLuck: true });
    await playUntil(isOver);
    const told = view().notices.filter(({ kind }) => kind === 'ghost-left');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ why: 'ended', doctrine: 'hidden', hour: hourOfTurn(1) });
    expect(view().papers?.ghost).toMatchObject({ side: 'us', departure: { turn: 1, refused: null } });
    expect(view().papers?.papers.map(({ page: turn }) => turn)).toEqual([1, 2, 3]);
  });

  it('goes on with its ghost when it is resumed or opened from a file', async () => {
    await page.startGhost(FROM_FILE);
    await playUntil(atTurn(2));
    await expect.poll(() => turnsIn(kept().actions)).toBe(2);
    const record = texts.at(-1) ?? '';
    const { ghost } = kept();
    for (const open of [() => page.resume('any'), () => page.importGame(record)]) {
      page.leave();
      leaders.asked.length = 0;
      await open();
      await playUntil(isOver);
      expect(kept().ghost).toEqual(ghost);
      expect(view().papers?.ghost?.side).toBe('us');
    }
  });

  it('goes on with the usual opponent where the ghost in the file is faulty', async () => {
    const faulty = {
      ...JSON.parse(formatEpisode(game, 'us')),
      actions: [],
      ghost: { side: 'ussr', turns: 4 },
    };
    await page.importGame(JSON.stringify(faulty));
    await playUntil(isOver);
    expect(leaders.asked[0]).toEqual({ policy: 'search', ...DEFAULT_OPPONENT });
    expect(view().papers?.ghost).toBeNull();
    expect(kept().ghost).toBeUndefined();
  });

  it('is refused with the reason where the file is none', async () => {
    await page.startGhost({ ...FROM_FILE, record: 'boo' });
    expect(view().screen).toBe('title');
    expect(view().notices).toMatchObject([{ kind: 'record-refused', fault: { code: 'not-an-episode' } }]);
  });
});

describe('a game against the orders of the one that is over', () => {
  it('takes them from there', async () => {
    await page.start({
      scenario: drill.id,
      mode: 'us',
      settings: DEFAULT_SETTINGS,
      opponent: DEFAULT_OPPONENT,
    });
    await playUntil(isOver);
    const { seed } = kept();
    await page.startGhost({ record: null, ghost: 'us', opponent: null, sameLuck: true });
    expect(view()).toMatchObject({ mode: 'ussr', debrief: null, papers: null });
    expect(kept().seed).toBe(seed);
    const { turns }: GhostScript = kept().ghost;
    expect(turns).toHaveLength(drill.calendar.length);
    await playUntil(isOver);
    expect(view().papers?.ghost).toMatchObject({ side: 'us', departure: null });
  });
});

const secondSeal = game.actions.flatMap(({ kind }, at) => (kind === 'seal' ? [at] : []))[1] ?? 0;
const turnsIn = (actions: typeof game.actions): number =>
  actions.filter(({ kind }) => kind === 'seal').length / 2;
const hourOfTurn = (turn: number): number =>
  drill.startHour + drill.calendar.slice(0, turn).reduce((sum, { hours }) => sum + hours, 0);
