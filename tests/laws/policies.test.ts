import { describe, expect, expectTypeOf, it } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { legalActions, refusal } from '../../src/engine/legal.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { State } from '../../src/engine/state.ts';
import type { Action, Observation } from '../../src/engine/types.ts';
import { choose, POLICIES } from '../../src/policy/choose.ts';
import { chooseHeuristic } from '../../src/policy/heuristic.ts';
import { chooseHistory } from '../../src/policy/history.ts';
import { chooseRandom, chooseRandomUnlisted } from '../../src/policy/random.ts';
import type { OrderKind } from '../../src/scenario/types.ts';

const { scenario } = await loadScenario('october-1962-short');
const NODES = 30;

/** Observations of both sides along random games. */
const observations = (games: number, every: number): readonly Observation[] => {
  const seen: Observation[] = [];
  let asked = 0;
  for (let seed = 0; seed < games; seed++) {
    playGame(scenario, DEFAULT_SETTINGS, seed, (observation, choice) => {
      if (asked++ % every === 0) seen.push(JSON.parse(JSON.stringify(observation)));
      return chooseRandomUnlisted(scenario, observation, choice);
    });
  }
  return seen;
};

describe('a policy', () => {
  it('is given an observation, never a state', () => {
    expectTypeOf(choose).parameter(2).toEqualTypeOf<Observation>();
    expectTypeOf(chooseHeuristic).parameter(1).toEqualTypeOf<Observation>();
    expectTypeOf(chooseHistory).parameter(1).toEqualTypeOf<Observation>();
    expectTypeOf<State>().not.toExtend<Observation>();
  });

  it.each(POLICIES)(
    '%s chooses the same for equal observations, and what is allowed',
    (name) => {
      for (const seen of observations(4, 9)) {
        const legal = legalActions(scenario, seen);
        const choice = choose(name, scenario, seen, legal, 7, NODES);
        const again = choose(name, scenario, JSON.parse(JSON.stringify(seen)), legal, 7, NODES);
        expect(again).toEqual(choice);
        expect(refusal(scenario, seen, choice)).toBeNull();
      }
    },
    60_000,
  );
});

describe('the random policy', () => {
  it('chooses the same with the list and without', () => {
    for (const [seed, seen] of observations(30, 2).entries()) {
      expect(chooseRandomUnlisted(scenario, seen, seed)).toEqual(
        chooseRandom(legalActions(scenario, seen), seed),
      );
    }
  });

  it('draws a kind first: a strategic strike is ordered no more often than anything else', () => {
    const kinds: readonly OrderKind[] = ['M1', 'M1', 'M2', 'M2', 'M2', 'S7'];
    const legal = kinds.map(
      (kind): Action => ({ kind: 'order', side: 'us', desk: 'military', order: { kind, step: 1 } as never }),
    );
    const counts = { M1: 0, M2: 0, S7: 0 };
    for (let seed = 0; seed < 3000; seed++) {
      const action = chooseRandom(legal, seed);
      if (action.kind === 'order') counts[action.order.kind as keyof typeof counts] += 1;
    }
    for (const count of Object.values(counts)) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
