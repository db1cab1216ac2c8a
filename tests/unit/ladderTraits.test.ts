import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { climb } from '../../src/cli/ladder/climb.ts';
import { contestantNamed } from '../../src/cli/ladder/contestant.ts';
import {
  DIALS,
  drawTraits,
  readTraits,
  type Traits,
  traitsName,
  turnSome,
} from '../../src/cli/ladder/traits.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { refusal } from '../../src/engine/legal.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { chooseRandomUnlisted } from '../../src/policy/random.ts';
import { SIDES } from '../../src/scenario/types.ts';

const { scenario } = await loadScenario('october-1962');
const drawn = (count: number): readonly Traits[] => {
  const rng = openRng(3);
  return Array.from({ length: count }, () => drawTraits(rng));
};

const names = Object.keys(DIALS) as readonly (keyof Traits)[];
const turnedBetween = (one: Traits, two: Traits) => names.filter((name) => one[name] !== two[name]);

describe('traits', () => {
  it('are written in full in a name', () => {
    for (const traits of drawn(50)) expect(readTraits(traitsName(traits))).toEqual(traits);
  });

  it.each([
    'hawk',
    'fixed:',
    'fixed:1',
    'fixed:100,650,1,0,3,1,1,1,144,2,80,100,36,0,1,2,1',
    'fixed:1000,650,1,0,3.5,1,1,1,144,2,80,100,36,0,1,2,1',
    'fixed:1000,650,1,0,3,1,1,1,144,2,80,100,36,0,1,2,1,0',
  ])('are not read from %s', (name) => expect(readTraits(name)).toBeNull());

  it.each(SIDES)('turn only what matters to %s, and three at most', (side) => {
    const rng = openRng(5);
    for (const traits of drawn(60)) {
      const turned = turnedBetween(traits, turnSome(traits, side, rng));
      expect(turned.length).toBeLessThanOrEqual(3);
      for (const name of turned) expect([null, side]).toContain(DIALS[name].side);
    }
  });

  it('play both sides by what is allowed', () => {
    for (const [seed, traits] of drawn(12).entries()) {
      const fixed = contestantNamed(traitsName(traits));
      playGame(scenario, DEFAULT_SETTINGS, seed, (seen, choice, _, ply) => {
        if (seen.side !== SIDES[seed % 2]) return chooseRandomUnlisted(scenario, seen, choice);
        const { action } = fixed(scenario, seen, { seed, ply });
        expect(refusal(scenario, seen, action)).toBeNull();
        return action;
      });
    }
  });
});

describe('a climb', () => {
  const asksLeast = async (name: string): Promise<number> => -(readTraits(name)?.ask ?? 0);

  it('tries as many as it is told, and never the worse for it', async () => {
    const few = await climb('us', 6, asksLeast);
    const many = await climb('us', 60, asksLeast);
    const best = (values: typeof many) => Math.max(...values.map(({ value }) => value));
    expect([few.length, many.length]).toEqual([6, 60]);
    expect(best(many)).toBe(-500);
  });

  it('goes the same way again', async () => {
    expect(await climb('ussr', 20, asksLeast)).toEqual(await climb('ussr', 20, asksLeast));
  });

  it('stays near the best once a third is tried', async () => {
    const tried = await climb('us', 30, asksLeast);
    for (let at = 10; at < 30; at++) {
      const before = tried.slice(0, at);
      const best = before.reduce((most, one) => (one.value > most.value ? one : most));
      expect(turnedBetween(best.traits, tried[at]?.traits ?? best.traits).length).toBeLessThanOrEqual(3);
    }
  });
});
