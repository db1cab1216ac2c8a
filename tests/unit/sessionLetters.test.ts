/** No letter is lost: what a side has read stays with it when its slot holds another, and nothing else comes with it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Offer } from '../../src/engine/types.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';
import type { Update } from '../../src/session/port.ts';
import { openSession } from '../../src/session/session.ts';
import { computer, isOver, LEADERS, loadScenario, until } from './sessionGame.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const games: { readonly [side in Side]: readonly Update[] }[] = [];

const play = async (seed: number) => {
  const scenario = await loadScenario('october-1962');
  const policy = computer('random', scenario, seed);
  const session = openSession({
    scenario,
    settings: DEFAULT_SETTINGS,
    seed,
    seats: LEADERS,
    policies: { us: policy, ussr: policy },
  });
  const updates: { readonly [side in Side]: Update[] } = { us: [], ussr: [] };
  for (const side of SIDES) session.port({ side }).subscribe((update) => updates[side].push(update));
  await until(session.port({ side: 'us' }), isOver);
  return updates;
};

beforeAll(async () => {
  for (const seed of SEEDS) games.push(await play(seed));
});

const nameOf = ({ from, sentHour, channel, bundle }: Offer): string =>
  JSON.stringify([from, sentHour, channel, bundle.terms]);
const onTable = ({ observation: { offers } }: Update): readonly Offer[] =>
  SIDES.flatMap((side) => offers[side].filter((offer) => offer !== null));

describe.each(SIDES)('the letters of %s', (side) => {
  it('are on the table or filed once it has seen them', () => {
    let filed = 0;
    for (const updates of games.map((game) => game[side])) {
      const seen = new Set<string>();
      for (const update of updates) {
        for (const offer of onTable(update)) seen.add(nameOf(offer));
        const now = new Set([...onTable(update), ...update.filed].map(nameOf));
        expect([...seen].filter((name) => !now.has(name))).toEqual([]);
      }
      filed += updates.at(-1)?.filed.length ?? 0;
    }
    expect(filed).toBeGreaterThan(0);
  });

  it('tell nothing of letters that never reached it', () => {
    const all = games.flatMap((game) => game[side].flatMap((update) => update.filed));
    expect(all.filter(({ from, known }) => from !== side && known === 0)).toEqual([]);
  });
});
