import { describe, expect, it } from 'vitest';
import { isStepBack } from '../../src/view/panels/model/escalates.ts';

describe('a step back', () => {
  it('lowers, calls off or takes out of the way', () => {
    expect(isStepBack({ kind: 'M5', step: -1 })).toBe(true);
    expect(isStepBack({ kind: 'M12', on: false })).toBe(true);
    expect(isStepBack({ kind: 'B8', ships: ['kimovsk'], instruction: 'turn-back' })).toBe(true);
  });

  it('is nothing that raises, begins or goes on', () => {
    expect(isStepBack({ kind: 'M5', step: 1 })).toBe(false);
    expect(isStepBack({ kind: 'M12', on: true })).toBe(false);
    expect(isStepBack({ kind: 'B8', ships: ['kimovsk'], instruction: 'run' })).toBe(false);
    expect(isStepBack({ kind: 'P1' })).toBe(false);
  });
});
