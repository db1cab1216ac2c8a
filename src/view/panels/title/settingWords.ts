/** A setting's value in words, for the title before a game and for the pages that tell of it later. */
import { SETTING_NAMES, type SettingName, type Settings } from '../../../engine/settings.ts';
import type { Text } from '../../../text/text.ts';

/** Danger has words and a place of its own. */
export type OtherSetting = Exclude<SettingName, 'danger'>;
export const OTHER_SETTINGS = SETTING_NAMES.filter((name): name is OtherSetting => name !== 'danger');

/** Every legal value has words; anything else has none. */
export const settingWords = <Key extends string>(
  text: Text<Key>,
  name: OtherSetting,
  value: Settings[OtherSetting],
): string => {
  const key = `title.set.${name}.${value}`;
  return text.has(key) ? text.say(key) : '';
};
