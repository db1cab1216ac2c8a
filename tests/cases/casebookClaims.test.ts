import { describe, expect, it } from 'vitest';
import { claimHolds } from '../../src/engine/claims.ts';
import type { ShipFacts } from '../../src/engine/types.ts';
import type { Scenario, Ship } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, oneShip, openTable, startingWith } from './table.ts';

const arms = oneShip('arms');
const coming: ShipFacts = { nm: 1000, status: 'underway', instruction: 'run', next: null, nextHour: 0 };
const { military: american } = openTable(FROM_THE_SPEECH).state.us;
const { military: soviet } = openTable(FROM_THE_SPEECH).state.ussr;

/** Whether the claim holds that ships with arms have been told to turn back, where these ships are at sea. */
const turned = (...ships: readonly (readonly [Partial<Ship>, Partial<ShipFacts>])[]): boolean => {
  const [pattern] = arms.ships;
  if (pattern === undefined) throw new Error('no ship');
  const scenario: Scenario = { ...arms, ships: ships.map(([ship]) => ({ ...pattern, ...ship })) };
  const facts = ships.map(([, one]): ShipFacts => ({ ...coming, ...one }));
  return claimHolds(scenario, { ...soviet, ships: facts }, 'ships');
};

describe('what is claimed', () => {
  it('Case 729 (RULES 7.7): is true of the air strike from 60 points on, of the landing force from 100', () => {
    const holds = (strike: number, invasion: number): readonly boolean[] => [
      claimHolds(arms, { ...american, strike, invasion }, 'air'),
      claimHolds(arms, { ...american, strike, invasion }, 'landing'),
    ];
    expect(holds(60_000, 0)).toEqual([true, false]);
    expect(holds(59_999, 100_000)).toEqual([false, true]);
    expect(holds(100_000, 99_999)).toEqual([true, false]);
  });

  it('Case 730 (RULES 7.7): is true of the missiles from 8 launchers on', () => {
    const holds = (launchers: number): boolean => claimHolds(arms, { ...soviet, launchers }, 'launchers');
    expect([holds(7999), holds(8000)]).toEqual([false, true]);
  });

  it('Case 731 (RULES 7.7): is true of the ships when none with arms comes on', () => {
    expect(turned([{}, {}])).toBe(false);
    expect(turned([{}, { status: 'passed' }])).toBe(false);
    expect(turned([{}, { status: 'turned' }])).toBe(true);
    expect(turned([{}, { status: 'arrived' }])).toBe(true);
    expect(turned([{}, { status: 'disabled' }])).toBe(true);
    expect(turned([{}, { status: 'turned' }], [{}, {}])).toBe(false);
  });

  it('Case 732 (RULES 7.7): by what they were last told, and of Soviet ships with arms alone', () => {
    expect(turned([{}, { instruction: 'turn-back' }])).toBe(true);
    expect(turned([{}, { next: 'turn-back' }])).toBe(true);
    expect(turned([{}, { instruction: 'turn-back', next: 'run' }])).toBe(false);
    expect(turned([{ shipClass: 'fuel' }, {}])).toBe(true);
    expect(turned([{ flag: 'neutral' }, {}])).toBe(true);
  });

  it('Case 733 (RULES 7.8): what was true is not remembered as a lie', () => {
    const claim = { kind: 'C2', message: { act: 'claim', about: 'air' } } as const;
    const told = (strike: number): number =>
      openTable(startingWith(FROM_THE_SPEECH, { strike })).order('us', claim).turn().state.dark.falsehoods
        .length;
    expect([told(60_000), told(59_999)]).toEqual([0, 1]);
  });
});
