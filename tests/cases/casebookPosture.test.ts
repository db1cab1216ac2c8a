import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, openTable, refused } from './table.ts';

const start = () => openTable(FROM_THE_SPEECH);

describe('checks', () => {
  const quietTurn = (...checking: readonly Side[]): number => {
    const table = start();
    for (const side of checking) table.order(side, { kind: 'M6' });
    return table.turn().weights('incidents')[0]?.[0] ?? 0;
  };

  it('Case 223 (RULES 9.8): make a turn without accidents likelier, on both sides more than on one', () => {
    const [none, one, two] = [quietTurn(), quietTurn('us'), quietTurn('us', 'ussr')];
    expect([one > none, two > one]).toEqual([true, true]);
  });

  it('Case 224 (RULES 9.8): hold for 24 hours, not longer', () => {
    const table = start().order('us', { kind: 'M6' }).turn().turn().turn();
    const idle = start().turn().turn().turn();
    const [checked, unchecked] = [table.weights('incidents'), idle.weights('incidents')];
    expect(checked.map(([none = 0], turn) => none > (unchecked[turn]?.[0] ?? 0))).toEqual([
      true,
      true,
      false,
    ]);
    expect(refused(table, 'us', { kind: 'M6' })).toBeNull();
  });
});
