/** An address to copy. */
import { useId, useRef, useState } from 'react';
import type { Text } from '../../../text/text.ts';

export interface CopyRowProps {
  readonly text: Text;
  readonly label: string;
  readonly about: string;
  readonly address: string;
}

export function CopyRow({ text, label, about, address }: CopyRowProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(text.say('share.copied'));
    } catch {
      // Forbidden, or a plain address of a school's network, where browsers have no clipboard.
      field.current?.select();
      setSaid(text.say('share.by-hand'));
    }
  };
  return (
    <div className="copy-row">
      <label htmlFor={id}>
        <b>{label}</b> <span className="quiet">{about}</span>
      </label>
      <div className="control-row">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" className="button button-small" onClick={() => void copy()}>
          {text.say('share.copy')}
          <span className="hidden">: {label}</span>
        </button>
        <span role="status" className="quiet">
          {said}
        </span>
      </div>
    </div>
  );
}
