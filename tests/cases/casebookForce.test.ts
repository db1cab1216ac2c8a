import { describe, expect, it } from 'vitest';
import { FROM_THE_SPEECH, openTable, startingWith } from './table.ts';

describe('intelligence', () => {
  it('Case 139 (RULES 8.3): three reports in ten on the landing force are false alarms', () => {
    const half = startingWith(FROM_THE_SPEECH, { invasion: 50_000 });
    const far = Array.from({ length: 10 }, (_, agent) => {
      const table = openTable(half).order('ussr', { kind: 'I4' });
      return Math.abs(table.turn({ agent }).state.ussr.intelligence.invasion - 50_000);
    }).filter((error) => error > 12_000);
    expect(far.length).toBe(3);
  });
});
