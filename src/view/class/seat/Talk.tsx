/** The side's own channel: what the cabinet says to each other. New lines are read out politely; it can be folded away. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CabinetPart } from '../../../classroom/types.ts';
import { TALK_LENGTH } from '../../../classroom/types.ts';
import { useWords } from '../../panels/context.tsx';
import { nameIn } from './model/proposals.ts';
import { Refused } from './Refused.tsx';
import type { Room } from './room.ts';
import { useAsk } from './useAsk.ts';
import { Written } from './Written.tsx';

export interface TalkProps {
  readonly room: Room;
  readonly cabinet: CabinetPart;
}

const PHRASES = [1, 2, 3, 4, 5, 6] as const;

export function Talk({ room, cabinet }: TalkProps) {
  const { text } = useWords();
  return (
    <details className="talk" open>
      <summary>{text.say('seat.talk', { count: cabinet.talk.length })}</summary>
      <Remarks room={room} cabinet={cabinet} />
      <Say room={room} />
    </details>
  );
}

function Remarks({ room, cabinet }: TalkProps) {
  const { text } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const last = cabinet.talk.at(-1)?.id;
  useEffect(() => {
    if (last !== undefined) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [last]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is within reach of the keys
    <div ref={list} className="talk-lines" role="log" aria-label={text.say('seat.talk.lines')} tabIndex={0}>
      {cabinet.talk.length === 0 ? <p className="quiet">{text.say('seat.talk.none')}</p> : null}
      {cabinet.talk.map(({ id, by, text: said }) => (
        <p key={id} className={by === room.view.me.id ? 'talk-own' : ''}>
          <b>
            {by === room.view.me.id ? text.say('seat.you') : nameIn(cabinet, by) || text.say('seat.someone')}
          </b>{' '}
          {said}
        </p>
      ))}
    </div>
  );
}

function Say({ room }: Pick<TalkProps, 'room'>) {
  const { text } = useWords();
  const { ask, busy, refused } = useAsk(room);
  const [words, setWords] = useState('');
  const { muted } = room.view.me;
  const say = async (said: string) => {
    if (said.trim() !== '' && (await ask({ kind: 'say', text: said.trim() })) && said === words) setWords('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void say(words);
  };
  return (
    <>
      <form className="talk-form" onSubmit={onSubmit}>
        <Written
          label={text.say('seat.talk.label')}
          value={words}
          most={TALK_LENGTH}
          rows={1}
          disabled={muted}
          onChange={setWords}
        />
        <button type="submit" className="button" disabled={muted || busy}>
          {text.say('seat.talk.send')}
        </button>
      </form>
      {muted ? <p className="quiet">{text.say('seat.muted.about')}</p> : null}
      <Refused refused={refused} />
      <details className="talk-phrases">
        <summary>{text.say('seat.phrases')}</summary>
        <ul className="row">
          {PHRASES.map((phrase) => (
            <li key={phrase}>
              <button
                type="button"
                className="button button-small"
                disabled={muted || busy}
                onClick={() => void say(text.say(`seat.phrase.${phrase}`))}
              >
                {text.say(`seat.phrase.${phrase}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
