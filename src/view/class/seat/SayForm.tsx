/** The field and the button for words to the room, and why they do not go. */
import type { FormEvent } from 'react';
import { TALK_LENGTH } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Refused } from './Refused.tsx';
import type { Saying } from './useSaying.ts';
import { Written } from './Written.tsx';

export interface SayFormProps {
  readonly saying: Saying;
  readonly className: string;
  readonly label: string;
  /** What the button is called. */
  readonly send: string;
  readonly rows: number;
  /** Saying it is the main thing to do here. */
  readonly isMain?: boolean;
}

export function SayForm({ saying, className, label, send, rows, isMain = false }: SayFormProps) {
  const { text } = useWords();
  const { words, setWords, say, busy, muted, refused } = saying;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void say(words);
  };
  return (
    <>
      <form className={className} onSubmit={onSubmit}>
        <Written
          label={label}
          value={words}
          most={TALK_LENGTH}
          rows={rows}
          disabled={muted}
          onChange={setWords}
        />
        <button type="submit" className={isMain ? 'button button-main' : 'button'} disabled={muted || busy}>
          {send}
        </button>
      </form>
      {muted ? <p className="quiet">{text.say('seat.muted.about')}</p> : null}
      <Refused refused={refused} />
    </>
  );
}
