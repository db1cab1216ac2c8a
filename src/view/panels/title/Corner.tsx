/** Language and settings, where one looks for them. */
import { type Language, OFFERED, OFFERED_LANGUAGES } from '../../../text/languages.ts';
import type { TitleText } from '../../../text/text.ts';

export interface CornerProps {
  readonly text: TitleText;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onSettings: () => void;
}

export function Corner({ text, language, onLanguage, onSettings }: CornerProps) {
  const choose = (asked: string): void => {
    const offered = OFFERED_LANGUAGES.find((each) => each === asked);
    if (offered !== undefined) onLanguage(offered);
  };
  return (
    <div className="title-corner" data-theme="moscow">
      <select
        aria-label={text.say('title.language')}
        value={language === 'qps' ? 'en' : language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {OFFERED_LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {OFFERED[each]}
          </option>
        ))}
      </select>
      <button type="button" className="button button-small" onClick={onSettings}>
        {text.say('title.settings')}
      </button>
    </div>
  );
}
