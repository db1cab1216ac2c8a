/** How the reader wants the page: one sheet, from the title and from the desk. What is chosen holds at once. */
import { Heading } from 'react-aria-components';
import '../../styles/settings.css';
import {
  PREFERENCE_NAMES,
  PREFERENCE_VALUES,
  type PreferenceName,
  type Preferences,
} from '../../../store/preferences.ts';
import { OFFERED, OFFERED_LANGUAGES } from '../../../text/languages.ts';
import type { Text } from '../../../text/text.ts';
import { Sheet } from '../Sheet.tsx';

export interface SettingsProps {
  readonly text: Text;
  readonly theme: 'washington' | 'moscow';
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly onClose: () => void;
}

export function Settings({ text, theme, preferences, prefer, onClose }: SettingsProps) {
  return (
    <Sheet open theme={theme} width="settings" className="settings" onClose={onClose}>
      <Heading slot="title">{text.say('settings.title')}</Heading>
      <p className="quiet">{text.say('settings.kept')}</p>
      <div className="settings-list">
        <LanguageChoice text={text} preferences={preferences} prefer={prefer} />
        {PREFERENCE_NAMES.map((name) => (
          <Preference key={name} name={name} text={text} preferences={preferences} prefer={prefer} />
        ))}
      </div>
      <button type="button" className="button button-main" onClick={onClose}>
        {text.say('settings.close')}
      </button>
    </Sheet>
  );
}

type ChoiceProps = Pick<SettingsProps, 'text' | 'preferences' | 'prefer'>;

function LanguageChoice({ text, preferences, prefer }: ChoiceProps) {
  return (
    <fieldset className="settings-choice">
      <legend>{text.say('settings.language')}</legend>
      <div className="settings-values">
        {OFFERED_LANGUAGES.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="language"
              checked={preferences.language === language}
              onChange={() => prefer({ language })}
            />
            <span>{OFFERED[language]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Preference({ name, text, preferences, prefer }: ChoiceProps & { readonly name: PreferenceName }) {
  return (
    <fieldset className="settings-choice">
      <legend>{text.say(`settings.${name}`)}</legend>
      <div className="settings-values">
        {PREFERENCE_VALUES[name].map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={preferences[name] === value}
              onChange={() => prefer({ [name]: value })}
            />
            <span>{valueWords(text, name, value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const valueWords = (text: Text, name: PreferenceName, value: string): string => {
  if (name === 'textSize') return text.say('settings.textSize.value', { percent: value });
  const key = `settings.${name}.${value}`;
  return text.has(key) ? text.say(key) : value;
};
