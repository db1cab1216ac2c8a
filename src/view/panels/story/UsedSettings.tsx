/** How this game was set: its danger, and whatever else is not as usual. */
import { changedSettings, type Settings } from '../../../engine/settings.ts';
import { useWords } from '../context.tsx';
import { type OtherSetting, settingWords } from '../title/settingWords.ts';

export interface UsedSettingsProps {
  readonly settings: Settings;
  /** Whether a danger that is as usual goes without saying. */
  readonly changedOnly: boolean;
}

export function UsedSettings({ settings, changedOnly }: UsedSettingsProps) {
  const { text } = useWords();
  const changed = changedSettings(settings);
  const others = changed.filter((name): name is OtherSetting => name !== 'danger');
  const { danger } = settings;
  return (
    <>
      {changedOnly && !changed.includes('danger') ? null : (
        <p>
          {text.say('about.danger', {
            danger: text.say(`title.danger.${danger}`),
            who: text.say(`title.danger.${danger}.who`),
          })}
        </p>
      )}
      {others.length === 0 ? null : (
        <>
          <p>{text.say('about.settings')}</p>
          <ul className="facts">
            {others.map((name) => (
              <li key={name}>
                <b>{text.say(`title.set.${name}`)}</b> {settingWords(text, name, settings[name])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
