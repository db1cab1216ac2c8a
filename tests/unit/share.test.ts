import { describe, expect, it } from 'vitest';
import { freezeNew } from '../../src/base/freeze.ts';
import { copyState } from '../../src/engine/copy.ts';
import { shareSame } from '../../src/engine/share.ts';
import { initialState } from '../../src/engine/start.ts';
import { played, replayOf, scenario } from './debriefGames.ts';

const isFrozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough));

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
  const before = initialState(scenario, game.settings);

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

  it('leaves only the new to be frozen', () => {
    const old = Object.freeze({ kept: Object.freeze([1]), lost: Object.freeze({ a: 1 }) });
    const fresh = freezeNew(old, { kept: old.kept, lost: { a: 2 }, more: [{ b: 1 }] });
    expect(isFrozenThrough(fresh)).toBe(true);
  });
});
