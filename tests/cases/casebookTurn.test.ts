import { describe, expect, it } from 'vitest';
import { FROM_THE_SPEECH, openTable } from './table.ts';

describe('orders', () => {
  it('Case 148 (RULES 3): an order not yet opened changes nothing of what the other side sees', () => {
    const table = openTable(FROM_THE_SPEECH);
    const seen = JSON.stringify(table.seenBy('ussr'));
    expect(JSON.stringify(table.order('us', { kind: 'M1', step: 1 }).seenBy('ussr'))).toBe(seen);
  });
});
