import { describe, expect, expectTypeOf, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { changeHidden } from '../../src/cli/laws/hide.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { copyState } from '../../src/engine/copy.ts';
import { legalActions, refusal } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { State } from '../../src/engine/state.ts';
import type { Observation } from '../../src/engine/types.ts';
import type { Advice } from '../../src/policy/advisers/advice.ts';
import { adviceSeed, advise } from '../../src/policy/advisers/advise.ts';
import { chooseRandomUnlisted } from '../../src/policy/random.ts';
import { SIDES, type Side } from '../../src/scenario/types.ts';

const { scenario } = await loadScenario('october-1962');
const GAMES = 2;
const EVERY = 4;

interface Moment {
  readonly state: State;
  readonly side: Side;
  readonly seen: Observation;
}

/** Both leaders' moments before their orders, along random games. */
const moments = (): readonly Moment[] => {
  const found: Moment[] = [];
  for (let seed = 0; seed < GAMES; seed++) {
    let last = -1;
    playGame(
      scenario,
      DEFAULT_SETTINGS,
      seed,
      (seen, choice) => chooseRandomUnlisted(scenario, seen, choice),
      {
        before: (state) => {
          if (state.phase !== 'orders' || state.pub.turn === last) return;
          last = state.pub.turn;
          if (last % EVERY !== seed) return;
          const kept = copyState(state) as State;
          for (const side of SIDES)
            found.push({ state: kept, side, seen: observe(scenario, kept, { side }) });
        },
      },
    );
  }
  return found;
};

const adviceOn = (seen: Observation): readonly Advice[] =>
  advise(scenario, seen, legalActions(scenario, seen), adviceSeed(7, seen.pub.turn));

const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const MOMENTS = moments();

describe('advisers', () => {
  it('are given an observation, never a state', () => {
    expectTypeOf(advise).parameter(1).toEqualTypeOf<Observation>();
    expectTypeOf<State>().not.toExtend<Observation>();
    expect(MOMENTS.length).toBeGreaterThan(8);
  });

  it('say the same of equal observations', () => {
    for (const { seen } of MOMENTS) expect(adviceOn(copied(seen))).toEqual(adviceOn(seen));
  });

  it('say the same whatever is hidden from their leader', () => {
    for (const [index, { state, side, seen }] of MOMENTS.entries()) {
      const swapped = changeHidden(scenario, state, { side }, openRng(index));
      expect(swapped).not.toEqual(state);
      expect(adviceOn(observe(scenario, swapped, { side }))).toEqual(adviceOn(seen));
    }
  });

  it('say the same before and after the other side has sealed', () => {
    for (const { state, side, seen } of MOMENTS) {
      const sealed = { us: side !== 'us', ussr: side !== 'ussr' };
      const later = observe(scenario, { ...state, pub: { ...state.pub, sealed } }, { side });
      expect(adviceOn(later)).toEqual(adviceOn(seen));
    }
  });

  it('recommend only what is allowed at their own desk, and are never certain', () => {
    for (const { side, seen } of MOMENTS) {
      const advice = adviceOn(seen);
      const desks = scenario.people.filter((person) => person.side === side && person.desk !== null);
      expect(advice.map(({ person, desk }) => [person, desk]).sort()).toEqual(
        desks.map(({ id, desk }) => [id, desk]).sort(),
      );
      for (const { desk, order, forecast } of advice) {
        if (order !== null) expect(refusal(scenario, seen, { kind: 'order', side, desk, order })).toBeNull();
        for (const chance of [forecast.ppm, forecast.otherwise]) {
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThan(1_000_000);
        }
        if (order === null) expect(forecast.otherwise).toBe(forecast.ppm);
      }
    }
  });

  it('disagree: at every moment there are different orders and different chances', () => {
    for (const { seen } of MOMENTS) {
      const advice = adviceOn(seen);
      expect(new Set(advice.map(({ order }) => JSON.stringify(order))).size).toBeGreaterThan(2);
      expect(new Set(advice.map(({ forecast }) => forecast.ppm)).size).toBeGreaterThan(2);
    }
  });

  it('are silent where no orders are due', () => {
    for (const { seen } of MOMENTS) {
      expect(adviceOn({ ...seen, phase: 'over' })).toEqual([]);
      const { side } = seen;
      expect(adviceOn({ ...seen, side: null })).toEqual([]);
      const sealed = { us: side === 'us', ussr: side === 'ussr' };
      expect(adviceOn({ ...seen, pub: { ...seen.pub, sealed } })).toEqual([]);
    }
  });
});
