/** Who may know of one clause: three words side by side. */
import { Radio, RadioGroup } from 'react-aria-components';
import { PUBLICITIES, type Publicity } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';

export interface PublicityChoiceProps {
  /** The clause's issue, for its accessible name. */
  readonly name: string;
  readonly value: number;
  /** A broadcast has public clauses only. */
  readonly locked: boolean;
  /** Whether this game allows secret clauses. */
  readonly secrecy: boolean;
  readonly onChange: (publicity: Publicity) => void;
}

export function PublicityChoice({ name, value, locked, secrecy, onChange }: PublicityChoiceProps) {
  const { text } = useWords();
  return (
    <RadioGroup
      className="segments"
      aria-label={`${name}: ${text.say('talks.publicity')}`}
      value={String(value)}
      isDisabled={locked}
      onChange={(chosen) => onChange(Number(chosen) as Publicity)}
    >
      {PUBLICITIES.map((publicity, at) => (
        <Radio
          key={publicity}
          value={String(at)}
          className="segment"
          isDisabled={publicity === 'secret' && !secrecy}
        >
          {text.say(`publicity.${publicity}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
