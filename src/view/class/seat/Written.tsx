/** A field for words of one's own, with how many letters are left; what is too long cannot be typed. */
import { useId } from 'react';
import { useWords } from '../../panels/context.tsx';

export interface WrittenProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (value: string) => void;
  /** Lines shown; one line sends with Enter. */
  readonly rows: number;
  readonly disabled?: boolean;
  readonly hint?: string;
}

export function Written({ label, value, most, onChange, rows, disabled = false, hint = '' }: WrittenProps) {
  const { text } = useWords();
  const id = useId();
  const left = most - value.length;
  const shared = {
    id,
    value,
    maxLength: most,
    disabled,
    placeholder: hint,
    autoComplete: 'off',
    'aria-describedby': `${id}-left`,
  };
  return (
    <div className="written">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input type="text" {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      <small id={`${id}-left`} className={left < 20 ? 'written-left written-few' : 'written-left'}>
        {text.say('seat.left', { left })}
      </small>
    </div>
  );
}
