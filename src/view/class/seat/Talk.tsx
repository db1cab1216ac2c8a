/** The side's own channel: what the cabinet says to each other. New lines are read out politely; it can be folded away. */
import { useEffect, useRef } from 'react';
import type { CabinetPart } from '../../../classroom/viewTypes.ts';
import { useWords } from '../../panels/context.tsx';
import { Scrolling } from '../../panels/Scrolling.tsx';
import { nameIn } from './model/proposals.ts';
import type { Room } from './room.ts';
import { SayForm } from './SayForm.tsx';
import { useSaying } from './useSaying.ts';

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
  const list = useRef<HTMLElement>(null);
  const last = cabinet.talk.at(-1)?.id;
  useEffect(() => {
    if (last !== undefined) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [last]);
  return (
    <Scrolling ref={list} className="talk-lines" label={text.say('seat.talk.lines')}>
      <div role="log">
        {cabinet.talk.length === 0 ? <p className="quiet">{text.say('seat.talk.none')}</p> : null}
        {cabinet.talk.map(({ id, by, text: said }) => (
          <p key={id} className={by === room.view.me.id ? 'talk-own' : ''}>
            <b>
              {by === room.view.me.id
                ? text.say('seat.you')
                : nameIn(cabinet, by) || text.say('seat.someone')}
            </b>{' '}
            {said}
          </p>
        ))}
      </div>
    </Scrolling>
  );
}

function Say({ room }: Pick<TalkProps, 'room'>) {
  const { text } = useWords();
  const saying = useSaying(room, 'say');
  return (
    <>
      <SayForm
        saying={saying}
        className="talk-form"
        label={text.say('seat.talk.label')}
        send={text.say('seat.talk.send')}
        rows={1}
      />
      <details className="talk-phrases">
        <summary>{text.say('seat.phrases')}</summary>
        <ul className="row">
          {PHRASES.map((phrase) => (
            <li key={phrase}>
              <button
                type="button"
                className="button button-small"
                disabled={saying.muted || saying.busy}
                onClick={() => void saying.say(text.say(`seat.phrase.${phrase}`))}
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
