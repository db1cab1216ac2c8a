import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/base/freeze.ts';
import { copyState } from '../../src/engine/copy.ts';
import { shareSame } from '../../src/engine/share.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { played, replayOf, scenario } from './debriefGames.ts';

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));

/** Where every value of a state stands that is no part itself; lists that are empty and parts that are null count as values. */
const leavesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0
    ? [path]
    : Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));

/** Puts something else there, whatever it is. */
const changeAt = (state: object, path: readonly string[]): void => {
  const key = path.at(-1) ?? '';
  const part = path.slice(0, -1).reduce<object>((inside, name) => Reflect.get(inside, name), state);
  Reflect.set(part, key, { changed: Reflect.get(part, key) });
};

const game = played('random', 'random', 5);
const states = replayOf(game).map(({ state }) => state);

describe('the states of a record', () => {
  it('are frozen through and through, all but the first, which nobody has played', () => {
    for (const state of states.slice(1)) expect(isFrozenThrough(state)).toBe(true);
  });

  it('share what an action leaves unchanged', () => {
    for (const [at, action] of game.actions.entries()) {
      const [before, after] = states.slice(at, at + 2);
      if (action.kind !== 'order' || before === undefined || after === undefined) continue;
      expect(after.pub).toBe(before.pub);
      expect(after[action.side].military).toBe(before[action.side].military);
    }
  });
});

describe('sharing', () => {
  const before = deepFreeze(copyState(initialState(scenario, game.settings, RULES_VERSION)) as State);

  it('gives back the old parts of a copy that nobody changed, and keeps what was changed', () => {
    const after = copyState(before);
    const ship = after.ussr.military.ships[1];
    if (ship === undefined) throw new Error('the scenario has no ships');
    ship.nm += 1;
    after.us.common.belief = [1, 2, 3];
    const expected = JSON.stringify(after);
    const shared = shareSame(before, after);
    expect(JSON.stringify(shared)).toBe(expected);
    expect(shared.ussr.military.ships[0]).toBe(before.ussr.military.ships[0]);
    expect(shared.ussr.military.ships[1]).not.toBe(before.ussr.military.ships[1]);
    expect(shared.us.military.ships).toBe(before.us.military.ships);
    expect(shared.pub.prestige).toBe(before.pub.prestige);
  });

  it('loses no change of any field', () => {
    // Settings and sides are the same all game long.
    const paths = leavesOf(before).filter((path) => path[0] !== 'settings' && path.at(-1) !== 'side');
    for (const path of paths) {
      const after = copyState(before);
      changeAt(after, path);
      const expected = JSON.stringify(after);
      expect(JSON.stringify(shareSame(before, after)), path.join('.')).toBe(expected);
    }
  });
});
