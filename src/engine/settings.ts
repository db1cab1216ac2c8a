/** How a game is set: every setting, its legal values and its default (RULES 15). Settings are public and part of the record. */
import { DANGERS, type Danger } from '../scenario/types.ts';

export const AUDIENCES = ['off', 'low', 'classic', 'high'] as const;
export const TEMPERS = ['hidden', 'known'] as const;
export const DELAYS = ['historical', 'none'] as const;

export interface Settings {
  readonly danger: Danger;
  /** What every audience cost is multiplied by: 0, 1/2, 1, 3/2. */
  readonly audience: (typeof AUDIENCES)[number];
  /** Whether a clause may be secret. */
  readonly secrecy: boolean;
  /** Whether each leader knows the other's temper. */
  readonly tempers: (typeof TEMPERS)[number];
  /** Whether letters take the time they took. */
  readonly delays: (typeof DELAYS)[number];
  /** Whether anything goes nuclear that nobody ordered. */
  readonly incidents: boolean;
}
export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  danger: 'standard',
  audience: 'classic',
  secrecy: true,
  tempers: 'hidden',
  delays: 'historical',
  incidents: true,
};

/** Every setting in display order, with its legal values in theirs. */
export const SETTING_VALUES: { readonly [name in SettingName]: readonly Settings[name][] } = {
  danger: DANGERS,
  audience: AUDIENCES,
  secrecy: [true, false],
  tempers: TEMPERS,
  delays: DELAYS,
  incidents: [true, false],
};
export const SETTING_NAMES = Object.keys(SETTING_VALUES) as readonly SettingName[];

/** Settings read from outside; null when one is missing or has no legal value. What else is there is passed over. */
export const readSettings = (found: { readonly [name: string]: unknown }): Settings | null => {
  const danger = DANGERS.find((known) => known === found.danger);
  const audience = AUDIENCES.find((known) => known === found.audience);
  const tempers = TEMPERS.find((known) => known === found.tempers);
  const delays = DELAYS.find((known) => known === found.delays);
  const { secrecy, incidents } = found;
  if (danger === undefined || audience === undefined || tempers === undefined || delays === undefined)
    return null;
  if (typeof secrecy !== 'boolean' || typeof incidents !== 'boolean') return null;
  return { danger, audience, secrecy, tempers, delays, incidents };
};

/** The settings that differ from the default, in display order. */
export const changedSettings = (settings: Settings): readonly SettingName[] =>
  SETTING_NAMES.filter((name) => settings[name] !== DEFAULT_SETTINGS[name]);
