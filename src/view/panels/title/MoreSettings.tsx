/** What else can be set before a game, the opponent first: closed at first, the usual values chosen. Plain HTML, like the rest of the title. */
import { SETTING_VALUES, type Settings } from '../../../engine/settings.ts';
import type { TitleText } from '../../../text/text.ts';
import { OpponentChoice, type OpponentChoiceProps } from './OpponentChoice.tsx';
import { OTHER_SETTINGS, type OtherSetting, settingWords } from './settingWords.ts';

export interface MoreSettingsProps {
  readonly text: TitleText;
  readonly settings: Settings;
  readonly choose: (settings: Settings) => void;
  readonly opponent: OpponentChoiceProps['opponent'];
  readonly chooseOpponent: OpponentChoiceProps['choose'];
}

export function MoreSettings({ text, settings, choose, opponent, chooseOpponent }: MoreSettingsProps) {
  const set = (name: OtherSetting, chosen: string): void => {
    const value = SETTING_VALUES[name].find((known) => String(known) === chosen);
    if (value !== undefined) choose({ ...settings, [name]: value });
  };
  return (
    <details className="title-settings">
      <summary>{text.say('title.set')}</summary>
      <div className="title-settings-list">
        <OpponentChoice text={text} opponent={opponent} choose={chooseOpponent} />
        {OTHER_SETTINGS.map((name) => (
          <label key={name}>
            <span>{text.say(`title.set.${name}`)}</span>
            <select value={String(settings[name])} onChange={(event) => set(name, event.currentTarget.value)}>
              {SETTING_VALUES[name].map((value) => (
                <option key={String(value)} value={String(value)}>
                  {settingWords(text, name, value)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}
