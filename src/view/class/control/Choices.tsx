/** A row of keys of which one is pressed. */
import { useId } from 'react';

export interface ChoicesProps<Value extends string | number> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly words: (value: Value) => string;
  /** The language a value is named in, where it is not the page’s. */
  readonly lang?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { legend, values, value, words, lang, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="label">{legend}</legend>
      <div className="settings-values">
        {values.map((each) => (
          <label key={each} lang={lang?.(each)}>
            <input type="radio" name={name} checked={each === value} onChange={() => onChoose(each)} />
            <span>{words(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
