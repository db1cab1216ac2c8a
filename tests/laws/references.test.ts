import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { refusal } from '../../src/engine/legal.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { Observation } from '../../src/engine/types.ts';
import { chooseRandomUnlisted } from '../../src/policy/random.ts';
import { chooseReference, REFERENCES, sideOfReference } from '../../src/policy/reference/named.ts';

const { scenario } = await loadScenario('october-1962');

/** What both sides see along random games. */
const observations = (games: number): readonly Observation[] => {
  const seen: Observation[] = [];
  for (let seed = 0; seed < games; seed++) {
    playGame(scenario, DEFAULT_SETTINGS, seed, (observation, choice) => {
      seen.push(structuredClone(observation));
      return chooseRandomUnlisted(scenario, observation, choice);
    });
  }
  return seen;
};

const ALL = observations(12);

describe.each(REFERENCES)('the reference policy %s', (name) => {
  const side = sideOfReference(name);
  const mine = ALL.filter((seen) => side === null || seen.side === side);

  it('does only what is allowed, wherever a game may go', () => {
    const refused = mine.filter(
      (seen) => refusal(scenario, seen, chooseReference(name, scenario, seen)) !== null,
    );
    expect(mine.length).toBeGreaterThan(100);
    expect(refused).toEqual([]);
  });

  it('chooses the same for equal observations', () => {
    for (const seen of mine) {
      const again = chooseReference(name, scenario, JSON.parse(JSON.stringify(seen)));
      expect(again).toEqual(chooseReference(name, scenario, seen));
    }
  });
});

describe('characters', () => {
  const endOf = (us: 'hawk' | 'passive-us' | 'strike-us', ussr: 'stone-su' | 'dove', seed: number) =>
    playGame(scenario, { ...DEFAULT_SETTINGS, incidents: false }, seed, (seen) =>
      chooseReference(seen.side === 'us' ? us : ussr, scenario, seen),
    ).state;

  it('that stand by leave the missiles where they are', () => {
    expect(endOf('passive-us', 'stone-su', 1).pub.end).toBe('E6');
  });

  it('that strike have struck before any speech was due', () => {
    expect(endOf('strike-us', 'stone-su', 1).pub.struck).toBe(true);
  });

  it('that never concede sign nothing', () => {
    const ends = [1, 2, 3, 4, 5].map((seed) => endOf('hawk', 'stone-su', seed));
    expect(ends.every((state) => state.dark.settlement === null)).toBe(true);
  });
});
