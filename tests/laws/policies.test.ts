import { describe, expect, expectTypeOf, it } from 'vitest';
import { randomChooser } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame, sideToChoose } from '../../src/cli/playGame.ts';
import { legalActions, refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { chanceOutcomes, play } from '../../src/engine/transition.ts';
import { type Action, type Observation, RULES_VERSION } from '../../src/engine/types.ts';
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

  it('chooses the same over whole games when it remembers the kinds of a turn', () => {
    const remembering = randomChooser(scenario);
    for (let seed = 0; seed < 40; seed++) {
      playGame(scenario, DEFAULT_SETTINGS, seed, (seen, choice) => {
        const action = remembering(seen, choice);
        expect(action).toEqual(chooseRandom(legalActions(scenario, seen), choice));
        return action;
      });
    }
  });

  it('remembers them along frozen states too', () => {
    const remembering = randomChooser(scenario);
    for (let seed = 0; seed < 4; seed++) {
      let state = initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION);
      for (let ply = 0; state.phase !== 'over'; ply++) {
        const [draw] = chanceOutcomes(scenario, state).filter(({ ppm }) => ppm > 0);
        const seen = observe(scenario, state, { side: sideToChoose(state) });
        const action = draw?.action ?? remembering(seen, 1000 * seed + ply);
        if (draw === undefined)
          expect(action).toEqual(chooseRandom(legalActions(scenario, seen), 1000 * seed + ply));
        const played = play(scenario, state, action);
        if (!played.ok) throw new Error(played.error.code);
        state = played.value.state;
      }
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
