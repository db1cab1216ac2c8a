import { describe, expect, it } from 'vitest';
import { changedSettings, DEFAULT_SETTINGS, readSettings } from '../../src/engine/settings.ts';

describe('the defaults', () => {
  it('Case 202 (RULES 15.1): of the usual settings none is told as changed, of others those alone', () => {
    expect(changedSettings(DEFAULT_SETTINGS)).toEqual([]);
    expect(changedSettings({ ...DEFAULT_SETTINGS, secrecy: false, danger: 'dms' })).toEqual([
      'danger',
      'secrecy',
    ]);
  });
});

describe('settings from outside', () => {
  it('Case 724 (RULES 15.1): are read when each has a legal value, and what else is there is passed over', () => {
    expect(readSettings({ ...DEFAULT_SETTINGS, music: 'loud' })).toEqual(DEFAULT_SETTINGS);
    const other = { ...DEFAULT_SETTINGS, secrecy: false, incidents: false, delays: 'none', tempers: 'known' };
    expect(readSettings(other)).toEqual(other);
  });

  it.each(Object.keys(DEFAULT_SETTINGS))(
    'Case 725 (RULES 15.1): are refused without a legal value of %s',
    (name) => {
      expect(readSettings({ ...DEFAULT_SETTINGS, [name]: 'loud' })).toBeNull();
      expect(readSettings({ ...DEFAULT_SETTINGS, [name]: undefined })).toBeNull();
    },
  );
});
