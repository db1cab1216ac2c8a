import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import type { State } from '../../src/engine/state.ts';
import { doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { hoursLeft, insistsOn, mindOf } from '../../src/policy/search/mind.ts';
import { forceFeared, forceInTheEnd, warInTheEnd } from '../../src/policy/unsigned.ts';
import { peaceValue } from '../../src/policy/value.ts';
import { scenario, stateAt } from './searchPositions.ts';

const CERTAIN = 1_000_000;
const MODERATE = 1;
const HAWK = 2;
const WAR = -10_000;

/** A late position with Washington led by a temper and so ready, points. */
const ready = (temper: number, strike: number, invasion: number): State => {
  const state = copyState(stateAt('us', 16));
  state.us.common.temper = temper;
  state.us.military.strike = 1000 * strike;
  state.us.military.invasion = 1000 * invasion;
  return state as State;
};

describe('force in the end', () => {
  it('is certain of a hawk whose bombers are ready, and of a moderate whose landing is ready too', () => {
    expect(forceInTheEnd(scenario, ready(HAWK, 60, 0), 'us')).toBe(CERTAIN);
    expect(forceInTheEnd(scenario, ready(MODERATE, 60, 100), 'us')).toBe(CERTAIN);
  });

  it('never comes from a dove', () => expect(forceInTheEnd(scenario, ready(0, 100, 100), 'us')).toBe(0));

  it('is the likelier the less is missing, and out of the question where time is too short', () => {
    const chances = [0, 45, 55, 59].map((strike) => forceInTheEnd(scenario, ready(HAWK, strike, 0), 'us'));
    expect(chances[0]).toBe(0);
    expect([...new Set(chances)].sort((one, two) => one - two)).toEqual(chances);
  });

  it('is a strike by a hawk without a landing force, which leaves Washington better off than a landing', () => {
    const strike = peaceValue(scenario, ready(HAWK, 60, 0), 'us', WAR);
    expect(strike).toBeGreaterThan(peaceValue(scenario, ready(HAWK, 60, 100), 'us', WAR));
  });
});

describe('nuclear war by force in the end', () => {
  it('is expected of no leader who uses none', () => {
    expect(warInTheEnd(scenario, ready(0, 100, 100), 'us')).toBe(0);
  });

  it('is likelier of a landing than of a strike', () => {
    const strike = warInTheEnd(scenario, ready(HAWK, 60, 0), 'us');
    expect(strike).toBeGreaterThan(0);
    expect(warInTheEnd(scenario, ready(HAWK, 60, 100), 'us')).toBeGreaterThan(strike);
  });

  it('is none where force is only told', () => {
    const told = { ...scenario, reckoning: { ...scenario.reckoning, carriesForceOut: false } };
    expect(warInTheEnd(told, ready(HAWK, 60, 100), 'us')).toBe(0);
  });
});

/** The same position, in which Moscow is sure of the other leader's temper. */
const believed = (temper: number, strike: number): State => {
  const state = copyState(ready(temper, strike, 0));
  state.ussr.common.belief = [0, 1, 2].map((each) => (each === temper ? CERTAIN : 0));
  return state as State;
};

describe('force before the end', () => {
  it('is feared of a hawk whose bombers are ready, and of nobody else', () => {
    expect(forceFeared(scenario, believed(HAWK, 60), 'ussr').before).toBe(CERTAIN);
    expect(forceFeared(scenario, believed(HAWK, 0), 'ussr').before).toBe(0);
    expect(forceFeared(scenario, believed(MODERATE, 60), 'ussr').before).toBe(0);
  });

  it("is Washington's own to decide", () => {
    expect(forceFeared(scenario, believed(HAWK, 60), 'us').before).toBe(0);
  });

  it('brings Moscow to the least it would sign two days before the end', () => {
    const end = hoursLeft(scenario, 0);
    const demand = (before: number, left: number): number =>
      insistsOn(
        scenario,
        end - left,
        0,
        mindOf(scenario, true, doctrineNamed('ussr', 'historical'), MODERATE, { end: CERTAIN, before }),
      );
    expect(demand(CERTAIN, 48)).toBe(demand(0, 0));
    expect(demand(0, 48)).toBeGreaterThan(demand(0, 0));
  });
});

describe('the least a leader would sign', () => {
  const floorOf = (id: 'historical' | 'hawk', force: number): number =>
    mindOf(scenario, true, doctrineNamed('ussr', id), MODERATE, { end: force, before: 0 }).floor;

  it('falls as Moscow comes to expect force without a deal', () => {
    const floors = [0, CERTAIN / 2, CERTAIN].map((force) => floorOf('historical', force));
    expect([...new Set(floors)].sort((one, two) => two - one)).toEqual(floors);
  });

  it('falls less for a hawk than for the man of 1962', () => {
    const fallen = (id: 'historical' | 'hawk'): number => floorOf(id, 0) - floorOf(id, CERTAIN);
    expect(fallen('hawk')).toBeLessThan(fallen('historical'));
  });
});
