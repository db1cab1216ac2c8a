import { describe, expect, it } from 'vitest';
import { changedSettings, DEFAULT_SETTINGS } from '../../src/engine/settings.ts';

describe('the defaults', () => {
  it('Case 202 (RULES 15.1): of the usual settings none is told as changed, of others those alone', () => {
    expect(changedSettings(DEFAULT_SETTINGS)).toEqual([]);
    expect(changedSettings({ ...DEFAULT_SETTINGS, secrecy: false, danger: 'dms' })).toEqual([
      'danger',
      'secrecy',
    ]);
  });
});
