/** An outsider's words for everybody. They may wait for the teacher first. */
import { type FormEvent, useState } from 'react';
import { TALK_LENGTH } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Refused } from './Refused.tsx';
import type { Room } from './room.ts';
import { useAsk } from './useAsk.ts';
import { Written } from './Written.tsx';

export function Publish({ room }: { readonly room: Room }) {
  const { text } = useWords();
  const { ask, busy, refused } = useAsk(room);
  const [words, setWords] = useState('');
  const { muted } = room.view.me;
  const who = 'outsider' in room.seat ? room.seat.outsider : 'historian';
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '' && (await ask({ kind: 'publish', text: words.trim() }))) setWords('');
  };
  return (
    <form className="publish" onSubmit={(event) => void onSubmit(event)}>
      <Written
        label={text.say('seat.publish', { who })}
        value={words}
        most={TALK_LENGTH}
        rows={3}
        disabled={muted}
        onChange={setWords}
      />
      <button type="submit" className="button button-main" disabled={muted || busy}>
        {text.say('seat.publish.send')}
      </button>
      {muted ? <p className="quiet">{text.say('seat.muted.about')}</p> : null}
      <Refused refused={refused} />
    </form>
  );
}
