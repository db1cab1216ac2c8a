/** The settings of a game as options of a command: `--danger`, `--audience`, `--secrecy` and so on, each with its default. */
import {
  DEFAULT_SETTINGS,
  readSettings,
  SETTING_NAMES,
  SETTING_VALUES,
  type SettingName,
  type Settings,
} from '../engine/settings.ts';
import { readOneOf } from './options.ts';

type Given = { readonly [name in SettingName]: string };

export const SETTING_DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, String(DEFAULT_SETTINGS[name])]),
) as Given;

/** Settings from the options' texts; one that has no such value ends the command. */
export const readSettingOptions = (given: Given): Settings => {
  const values = SETTING_NAMES.map((name) => {
    const chosen = readOneOf(name, given[name], SETTING_VALUES[name].map(String));
    return [name, SETTING_VALUES[name].find((value) => String(value) === chosen)] as const;
  });
  return readSettings(Object.fromEntries(values)) ?? DEFAULT_SETTINGS;
};
