import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/base/freeze.ts';
import { openOtherLuck } from '../../src/debrief/otherLuck.ts';
import { replay } from '../../src/engine/replay.ts';
import type { Action, Episode } from '../../src/engine/types.ts';
import { played, scenario } from './debriefGames.ts';

/** A game of eight turns, where other luck may go on. */
const SHORT = 9;
const SEEDS = Array.from({ length: 30 }, (_, at) => 1000 + at);
const game: Episode = deepFreeze(played('random', 'random', SHORT));
const luck = openOtherLuck(scenario, game);

const ordersIn = (actions: readonly Action[]): readonly string[] =>
  actions.filter(({ kind }) => kind === 'order').map((action) => JSON.stringify(action));

describe('the same orders with other luck', () => {
  it("give the game itself under the record's own seed", () => {
    for (const seed of [4, 5, 6]) {
      const own = played('random', 'random', seed);
      const again = openOtherLuck(scenario, own)(seed);
      expect(again.episode).toEqual(own);
      expect(again.misfits).toEqual([]);
      expect(again.ranOut).toBeNull();
    }
  });

  it('make records that replay through the checked door to the same end, differing from one another', () => {
    const ends = SEEDS.map((seed) => {
      const other = luck(seed);
      const steps = replay(scenario, other.episode);
      expect(steps.ok && steps.value.at(-1)?.state).toEqual(other.end);
      expect(luck(seed)).toEqual(other);
      return JSON.stringify(other.end);
    });
    expect(new Set(ends).size).toBeGreaterThan(SEEDS.length / 2);
  });

  it('are given or named with the reason why not, every one of the turns played', () => {
    let named = 0;
    for (const seed of SEEDS) {
      const { episode, end, misfits } = luck(seed);
      const given = ordersIn(episode.actions);
      const recorded = ordersIn(game.actions);
      const met = [...given, ...misfits.map(({ action }) => JSON.stringify(action))];
      for (const order of met) expect(recorded).toContain(order);
      if (end.pub.turn >= lastTurn) expect(met.length).toBe(recorded.length);
      for (const { turn, refusal } of misfits) {
        expect(turn).toBeLessThanOrEqual(end.pub.turn);
        expect(refusal.code).not.toBe('');
      }
      named += misfits.length;
    }
    expect(named).toBeGreaterThan(0);
  });

  it('run out where the other game outlives the record', () => {
    const others = SEEDS.map(luck);
    for (const { episode, ranOut } of others)
      expect(ranOut).toBe(turnsIn(episode) > lastTurn ? lastTurn : null);
    expect(others.some(({ ranOut }) => ranOut !== null)).toBe(true);
  });
});

/** Turns whose orders were sealed by both sides. */
const turnsIn = ({ actions }: Episode): number => actions.filter(({ kind }) => kind === 'seal').length / 2;
const lastTurn = turnsIn(game);
