/** The five clauses of an offer as a paper form has them: a level for each, and who may know. */
import { type Bundle, PUBLICITIES } from '../../../../engine/types.ts';
import { ISSUES, LEVELS } from '../../../../scenario/types.ts';
import { useWords } from '../../../panels/context.tsx';
import { levelWords, publicityWords } from '../../../panels/words/offerWords.ts';
import { withLevel, withPublicity } from './keyed.ts';

export interface BundleFieldsProps {
  readonly bundle: Bundle;
  readonly onBundle: (bundle: Bundle) => void;
  /** What is broadcast is public throughout. */
  readonly isPublic: boolean;
}

export function BundleFields({ bundle, onBundle, isPublic }: BundleFieldsProps) {
  const words = useWords();
  const { text } = words;
  return (
    <div className="key-clauses">
      {ISSUES.map((issue, at) => {
        const level = bundle.terms[at] ?? 0;
        const name = text.say(`issue.${issue}`);
        return (
          <div key={issue} className="key-clause">
            <label className="control-field" data-form={issue}>
              <span className="label">{name}</span>
              <select
                value={level}
                onChange={({ target }) => onBundle(withLevel(bundle, at, Number(target.value)))}
              >
                {LEVELS[issue].map((each, n) => (
                  <option key={each} value={n}>
                    {levelWords(words, at, n)}
                  </option>
                ))}
              </select>
            </label>
            {level === 0 || isPublic ? null : (
              <select
                data-form={`${issue} publicity`}
                aria-label={text.say('key.publicity', { issue: name })}
                value={bundle.publicity[at] ?? 1}
                onChange={({ target }) => onBundle(withPublicity(bundle, at, Number(target.value)))}
              >
                {PUBLICITIES.map((each, n) => (
                  <option key={each} value={n}>
                    {publicityWords(words, n)}
                  </option>
                ))}
              </select>
            )}
          </div>
        );
      })}
    </div>
  );
}
