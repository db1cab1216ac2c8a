/** The fields of a class's set-up: a card for each way of running it, then when, for whom, and more for whoever wants it. */
import { PRESETS, ROOM_SIZE } from '../../../classroom/types.ts';
import { DANGERS } from '../../../scenario/types.ts';
import { OFFERED } from '../../../text/languages.ts';
import type { Text } from '../../../text/text.ts';
import { Choices } from '../control/Choices.tsx';
import { nextTime, timeOfDay } from '../control/period.ts';
import { CLASS_LANGUAGES, READINGS, type SetupForm, studentsIn, worldsFor } from './presets.ts';

export interface SetupFieldsProps {
  readonly text: Text;
  readonly form: SetupForm;
  readonly bell: number | null;
  readonly onForm: (change: Partial<SetupForm>) => void;
  readonly onBell: (bell: number) => void;
}

export function SetupFields(props: SetupFieldsProps) {
  const { text, form, onForm } = props;
  return (
    <>
      <PresetCards text={text} form={form} onForm={onForm} />
      <div className="setup-row">
        <BellField {...props} />
        <label className="setup-field">
          <span>{text.say('setup.students')}</span>
          <input
            type="number"
            min={1}
            max={ROOM_SIZE}
            required
            value={form.students}
            onChange={({ target }) => {
              const students = studentsIn(target.valueAsNumber);
              if (students !== null) onForm({ students });
            }}
          />
          <small>{text.say('setup.worlds', { worlds: worldsFor(form) })}</small>
        </label>
        <Choices
          legend={text.say('setup.language')}
          values={CLASS_LANGUAGES}
          value={form.language}
          words={(language) => OFFERED[language]}
          lang={(language) => language}
          onChoose={(language) => onForm({ language })}
        />
        <Choices
          legend={text.say('setup.reading')}
          values={READINGS}
          value={form.reading}
          words={(reading) => text.say(`settings.reading.${reading}`)}
          onChoose={(reading) => onForm({ reading })}
        />
      </div>
      <MoreFields text={text} form={form} onForm={onForm} />
    </>
  );
}

type PartProps = Pick<SetupFieldsProps, 'text' | 'form' | 'onForm'>;

function PresetCards({ text, form, onForm }: PartProps) {
  return (
    <fieldset className="presets">
      <legend className="label">{text.say('setup.preset')}</legend>
      {PRESETS.map((preset) => (
        <label key={preset} className="preset">
          <input
            type="radio"
            name="preset"
            checked={form.preset === preset}
            onChange={() => onForm({ preset })}
          />
          <b>{text.say(`setup.preset.${preset}`)}</b>
          <span>{text.say(`setup.preset.${preset}.line`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function BellField({ text, bell, onBell }: SetupFieldsProps) {
  if (bell === null) return <p className="setup-field">{text.say('setup.noBell')}</p>;
  return (
    <label className="setup-field">
      <span>{text.say('setup.bell')}</span>
      <input
        type="time"
        required
        value={timeOfDay(bell)}
        onChange={({ target }) => {
          const at = nextTime(target.value, Date.now());
          if (at !== null) onBell(at);
        }}
      />
      <small>
        {text.say('setup.bell.in', { minutes: Math.max(0, Math.round((bell - Date.now()) / 60_000)) })}
      </small>
    </label>
  );
}

function MoreFields({ text, form, onForm }: PartProps) {
  return (
    <details className="setup-more">
      <summary>{text.say('setup.more')}</summary>
      <label className="switch">
        <input
          type="checkbox"
          checked={form.holdLetters}
          onChange={({ target }) => onForm({ holdLetters: target.checked })}
        />
        {text.say('setup.hold')}
      </label>
      <label className="switch">
        <input
          type="checkbox"
          checked={form.filterWords}
          onChange={({ target }) => onForm({ filterWords: target.checked })}
        />
        {text.say('setup.filter')}
      </label>
      <label className="setup-field">
        <span>{text.say('title.danger')}</span>
        <select
          value={form.danger}
          onChange={({ target }) => {
            const danger = DANGERS.find((known) => known === target.value);
            if (danger !== undefined) onForm({ danger });
          }}
        >
          {DANGERS.map((danger) => (
            <option key={danger} value={danger}>
              {text.say(`title.danger.${danger}`)}, {text.say(`title.danger.${danger}.who`)}
            </option>
          ))}
        </select>
        <small>{text.say('title.danger.about')}</small>
      </label>
    </details>
  );
}
