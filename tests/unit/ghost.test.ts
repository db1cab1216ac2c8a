/** The ghost: the recorded orders of another game, for as long as they fit. */
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import type { Action, Episode, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { ghostCourse, ghostOf } from '../../src/policy/ghost.ts';
import { readGhost } from '../../src/policy/ghostFile.ts';
import type { GhostScript } from '../../src/policy/ghostScript.ts';
import { type Scenario, SIDES, type Side } from '../../src/scenario/types.ts';
import { haunt, imitator, person, playedAt, recorded, short } from './ghostGames.ts';
import { drill } from './sessionGame.ts';

const SEED = 11;
const other = (side: Side): Side => (side === 'us' ? 'ussr' : 'us');
const ownOf = ({ actions }: Episode, side: Side): readonly Action[] =>
  actions.filter((action) => action.kind !== 'chance' && action.side === side);

const endOf = (scenario: Scenario, episode: Episode) => {
  const steps = replay(scenario, episode);
  if (!steps.ok) throw new Error(steps.error.code);
  return steps.value.at(-1)?.state;
};

describe('a ghost against its own game', () => {
  it.each([
    ['a drill', drill, 'us'],
    ['a drill', drill, 'ussr'],
    ['the second half', short, 'us'],
    ['the second half', short, 'ussr'],
  ] as const)('repeats %s (%#) to the byte', async (_, scenario, side) => {
    const game = await recorded(scenario, side, SEED);
    const ghost = ghostOf(scenario, game, other(side));
    const { policy, departures, asked } = haunt(scenario, ghost, 99);
    const again = await playedAt({ scenario, seed: SEED, side, person: imitator(game, side), policy });
    expect(JSON.stringify(again)).toBe(JSON.stringify(game));
    expect(departures).toEqual([]);
    expect(asked).toEqual([]);
    expect(ghostCourse(scenario, ghost, again)).toEqual({ side: other(side), departure: null, unmet: 0 });
  });

  it('comes to the same end with the seats changed, though people choose first', async () => {
    const game = await recorded(short, 'us', SEED);
    const { policy } = haunt(short, ghostOf(short, game, 'us'), 99);
    const again = await playedAt({
      scenario: short,
      seed: SEED,
      side: 'ussr',
      person: imitator(game, 'ussr'),
      policy,
    });
    expect(again.actions).not.toEqual(game.actions);
    expect(endOf(short, again)).toEqual(endOf(short, game));
  });
});

/** A lone player's orders of a drill, with other orders on one turn. */
const changed = (script: GhostScript, turn: number, orders: GhostScript['turns'][number]): GhostScript => ({
  ...script,
  turns: script.turns.map((own, at) => (at === turn ? orders : own)),
});

/** Nothing of the kind is on the table in the drill's third turn. */
const ACCEPT: Order = { kind: 'K1', slot: 2, rider: false };

describe('a ghost that no longer fits', () => {
  const setting = async () => {
    const game = await recorded(drill, 'us', SEED);
    return { game, script: ghostOf(drill, game, 'ussr') };
  };

  it('hands over for good, on the turn and for the reason that is so', async () => {
    const { game, script } = await setting();
    const ghost = changed(script, 2, [
      { desk: 'intelligence', order: { kind: 'I5' } },
      { desk: 'private', order: ACCEPT },
    ]);
    const { policy, departures, asked } = haunt(drill, ghost, 99);
    const again = await playedAt({
      scenario: drill,
      seed: SEED,
      side: 'us',
      person: person('random', drill, SEED + 1),
      policy,
    });
    const [departure, ...more] = departures;
    expect(more).toEqual([]);
    expect(departure).toMatchObject({
      turn: 2,
      refused: { desk: 'private', order: ACCEPT, code: 'no-such-offer' },
    });
    expect(departure?.hour).toBe(hourOfTurn(again, 2));
    expect(new Set(asked)).toEqual(new Set([2, 3]));
    expect(ghostCourse(drill, ghost, again).departure).toEqual(departure);
    // The two turns that fitted are those of the record, and nothing of the third was played.
    const fitted = (episode: Episode) => ownOf(episode, 'ussr').slice(0, sealed(episode, 2));
    expect(fitted(again)).toEqual(fitted(game));
  });

  it('hands over where the record has no more turns', async () => {
    const { script } = await setting();
    const { policy, departures } = haunt(drill, { ...script, turns: script.turns.slice(0, 1) }, 99);
    await playedAt({
      scenario: drill,
      seed: SEED,
      side: 'us',
      person: person('random', drill, 5),
      policy,
    });
    expect(departures).toMatchObject([{ turn: 1, refused: null }]);
  });

  it('leaves a question it never met to whoever stands behind, and goes on', async () => {
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const courses = await Promise.all(
      seeds.map(async (seed) => {
        const game = await recorded(short, 'us', seed);
        const ghost = { ...ghostOf(short, game, 'ussr'), answers: [] };
        const { policy, asked } = haunt(short, ghost, 99);
        const again = await playedAt({
          scenario: short,
          seed,
          side: 'us',
          person: imitatorWhileItFits(game),
          policy,
        });
        return { asked, ...ghostCourse(short, ghost, again) };
      }),
    );
    expect(courses.some(({ unmet }) => unmet > 0)).toBe(true);
    for (const { unmet, departure, asked } of courses)
      expect(asked.length).toBeGreaterThanOrEqual(departure === null ? unmet : unmet + 1);
  });

  it('may make an offer that nobody lists', async () => {
    const { script } = await setting();
    const bundle = bundleOf([2, 1, 2, 0, 0]);
    const offer: Order = { kind: 'C1', message: { act: 'offer', bundle, hours: 37 } };
    const ghost = changed(script, 0, [{ desk: 'private', order: offer }]);
    const { policy } = haunt(drill, ghost, 99);
    const again = await playedAt({
      scenario: drill,
      seed: SEED,
      side: 'us',
      person: person('random', drill, 5),
      policy,
    });
    expect(ownOf(again, 'ussr')[0]).toEqual({ kind: 'order', side: 'ussr', desk: 'private', order: offer });
  });
});

const sealed = (episode: Episode, turns: number): number => {
  const seals = ownOf(episode, 'ussr').flatMap(({ kind }, at) => (kind === 'seal' ? [at] : []));
  return (seals[turns - 1] ?? 0) + 1;
};

/** The hour at which a turn's orders were asked for. */
const hourOfTurn = (episode: Episode, turn: number): number => {
  const steps = replay(drill, episode);
  if (!steps.ok) throw new Error(steps.error.code);
  return steps.value.find(({ state }) => state.pub.turn === turn)?.state.pub.hour ?? -1;
};

/** Does as the record, and by chance from where that is not allowed. */
const imitatorWhileItFits = (game: Episode) => {
  const record = ownOf(game, 'us');
  const alone = person('random', short, 3);
  let at = 0;
  return (update: Parameters<typeof alone>[0]): Action => {
    const next = record[at++];
    const fits = update.legal.some((action) => JSON.stringify(action) === JSON.stringify(next));
    return fits && next !== undefined ? next : alone(update);
  };
};

describe('a game against a ghost that is resumed', () => {
  it('goes on as it would have, from any choice of either phase, before the handing over and after', async () => {
    const game = await recorded(short, 'us', 2);
    const ghost = ghostOf(short, game, 'ussr');
    const setting = { scenario: short, seed: 77, side: 'us' } as const;
    const whole = await playedAt({
      ...setting,
      person: person('random', short, 8),
      policy: haunt(short, ghost, 99).policy,
    });
    const { departure } = ghostCourse(short, ghost, whole);
    const cuts = whole.actions.flatMap((action, at) =>
      action.kind !== 'chance' && action.side === 'ussr' ? [at] : [],
    );
    const answers = cuts.filter((at) => whole.actions[at]?.kind === 'reaction');
    expect(answers.length).toBeGreaterThan(0);
    expect(departure?.turn).toBeGreaterThan(0);
    for (const at of cuts) {
      const cut: Episode = { ...whole, actions: whole.actions.slice(0, at) };
      const { policy, departures } = haunt(short, ghost, 99, cut);
      const rest = imitator({ ...whole, actions: whole.actions.slice(at) }, 'us');
      expect(await playedAt({ ...setting, person: rest, policy, episode: cut })).toEqual(whole);
      expect(departures.every((found) => found.turn === departure?.turn)).toBe(true);
    }
  }, 60_000);
});

describe('a ghost in a file', () => {
  it.each(SIDES)('comes back as it was written (%s)', async (side) => {
    const ghost = ghostOf(short, await recorded(short, 'us', 3), side);
    expect(readGhost(JSON.parse(JSON.stringify(ghost)), side)).toEqual(ghost);
    expect(readGhost(ghost, other(side))).toBeNull();
    expect(readGhost(ghost, undefined)).toBeNull();
  });

  const order = { desk: 'private', order: { kind: 'P3' } };
  const answer = { turn: 1, code: 'strike', subject: '', choice: 'hold' };
  const sound = { side: 'ussr', turns: [[order], []], answers: [answer] };

  it.each<readonly [string, unknown]>([
    ['is nothing', undefined],
    ['is a word', 'boo'],
    ['is of nobody', { ...sound, side: 'cuba' }],
    ['has no turns', { ...sound, turns: undefined }],
    ['has a turn that is none', { ...sound, turns: [7] }],
    ['has an order at no desk', { ...sound, turns: [[{ ...order, desk: 'navy' }]] }],
    ['has an order that is none', { ...sound, turns: [[{ ...order, order: { kind: 'C1' } }]] }],
    ['has two orders at one desk', { ...sound, turns: [[order, order]] }],
    ['has more turns than any calendar', { ...sound, turns: Array.from({ length: 101 }, () => []) }],
    ['has no answers', { ...sound, answers: null }],
    ['has an answer that is none', { ...sound, answers: [{ ...answer, turn: '1' }] }],
    ['has an answer without a choice', { ...sound, answers: [{ ...answer, choice: 3 }] }],
  ])('is passed over when it %s', (_, found) => {
    expect(readGhost(sound, 'ussr')).toEqual(sound);
    expect(readGhost(found, 'ussr')).toBeNull();
  });
});
