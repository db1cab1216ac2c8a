/** Who may know of one clause: three signs with their words, side by side; under them why some are grey. */
import { Radio, RadioGroup } from 'react-aria-components';
import { PUBLICITIES, type Publicity } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { publicityRefusal, type Setting } from '../model/clauseChoices.ts';
import { publicityWords } from '../words/offerWords.ts';
import { PublicityIcon } from './PublicityMark.tsx';

interface PublicityChoiceProps {
  /** The clause's issue, for its accessible name. */
  readonly name: string;
  readonly issue: number;
  readonly level: number;
  readonly value: number;
  readonly setting: Setting;
  readonly onChange: (publicity: Publicity) => void;
}

export function PublicityChoice({ name, issue, level, value, setting, onChange }: PublicityChoiceProps) {
  const words = useWords();
  const { text } = words;
  const refusals = PUBLICITIES.map((_, at) => publicityRefusal(setting, issue, level, at));
  const reasons = new Set(refusals.filter((code) => code !== null));
  return (
    <>
      <RadioGroup
        className="segments"
        orientation="horizontal"
        aria-label={`${name}: ${text.say('talks.publicity')}`}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen) as Publicity)}
      >
        {PUBLICITIES.map((publicity, at) => (
          <Radio key={publicity} value={String(at)} className="segment" isDisabled={refusals[at] !== null}>
            <PublicityIcon publicity={at} />
            {publicityWords(words, at)}
          </Radio>
        ))}
      </RadioGroup>
      {value === 0 ? null : (
        <p className="clause-knows">{text.say(`publicity.${PUBLICITIES[value as Publicity]}.about`)}</p>
      )}
      {[...reasons].map((code) => (
        <p key={code} className="clause-why">
          {text.say(`refusal.${code}`)}
        </p>
      ))}
    </>
  );
}
