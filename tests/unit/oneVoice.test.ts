import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { type Message, type Observation, type Order, RULES_VERSION } from '../../src/engine/types.ts';
import { clashes } from '../../src/policy/search/coherent.ts';
import { minded } from '../../src/policy/search/manners.ts';
import { scenario } from './searchPositions.ts';

const letter = (message: Message): Order => ({ kind: 'C1', message });
const RAISED: Order = { kind: 'M8', step: 1 };
const LOWERED: Order = { kind: 'M8', step: -1 };
const CALM = letter({ act: 'reassure' });
const WARNING = letter({ act: 'warn' });
const OFFER = letter({
  act: 'offer',
  bundle: { terms: [2, 1, 1, 0, 1], publicity: [0, 0, 0, 0, 0] },
  hours: 24,
});

/** What Moscow sees as the game begins, as if it were this turn. */
const seenOn = (turn: number): Observation => {
  const state = copyState(initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION));
  state.pub.turn = turn;
  return observe(scenario, state as State, { side: 'ussr' });
};

describe('one voice', () => {
  it('minds a calm word beside a raised alert, and a threat beside a lowered one', () => {
    expect(clashes([RAISED], CALM)).toBeLessThan(0);
    expect(clashes([LOWERED], WARNING)).toBeLessThan(0);
  });

  it('minds the missiles floated away beside a denial', () => {
    expect(clashes([{ kind: 'P4' }], { kind: 'P8', issue: 0, level: 2 })).toBeLessThan(0);
  });

  it('has nothing against two orders of one tone, an offer under pressure, or holding still', () => {
    expect(clashes([RAISED], WARNING)).toBe(0);
    expect(clashes([RAISED], OFFER)).toBe(0);
    expect(clashes([RAISED], null)).toBe(0);
    expect(clashes([], CALM)).toBe(0);
  });
});

describe('the same word again', () => {
  it.each([CALM, WARNING])('is free on one turn of three and minded on the others', (word) => {
    const costs = [7, 8, 9].map((turn) => minded(scenario, seenOn(turn), word));
    expect(costs.filter((cost) => cost >= 0)).toHaveLength(1);
  });
});

describe('pressure on Berlin', () => {
  it('is free on one turn of three and minded on the others', () => {
    const costs = [7, 8, 9].map((turn) => minded(scenario, seenOn(turn), { kind: 'M13' }));
    expect(costs.filter((cost) => cost >= 0)).toHaveLength(1);
  });
});

describe('daily flights', () => {
  it('are not called off for a trifle', () => {
    const [off, on] = [false, true].map((flown) => minded(scenario, seenOn(8), { kind: 'I7', on: flown }));
    expect(off).toBeLessThan(on ?? 0);
  });
});

describe('an alert once raised', () => {
  it('is not lowered for a trifle', () => {
    expect(minded(scenario, seenOn(8), LOWERED)).toBeLessThan(minded(scenario, seenOn(8), RAISED));
  });
});
