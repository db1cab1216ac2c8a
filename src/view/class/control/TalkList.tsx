/** What a cabinet has written to itself, the newest last and in sight. */
import { useEffect, useRef } from 'react';
import type { ControlView } from '../../../classroom/viewTypes.ts';
import type { Side } from '../../../scenario/types.ts';
import { useWords } from '../../panels/context.tsx';
import { Scrolling } from '../../panels/Scrolling.tsx';
import { nameOf } from './chairWords.ts';

export interface TalkProps {
  readonly view: ControlView;
  readonly world: number;
  readonly side: Side;
}

export function TalkList({ view, world, side }: TalkProps) {
  const { text } = useWords();
  const talk = view.worlds[world]?.cabinets[side].talk ?? [];
  const list = useRef<HTMLElement>(null);
  const latest = talk.at(-1)?.id;
  useEffect(() => {
    if (latest !== undefined) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [latest]);
  const who = text.say(`side.${side}`);
  const label =
    view.worlds.length < 2
      ? text.say('control.talk', { who })
      : text.say('control.talk.world', { who, n: world + 1 });
  return (
    <Scrolling ref={list} className="talk" label={label}>
      <h3 className="label">{label}</h3>
      {talk.length === 0 ? <p className="quiet">{text.say('control.talk.none')}</p> : null}
      <ul>
        {talk.map((remark) => (
          <li key={remark.id}>
            <b>{nameOf(view, remark.by)}</b> <bdi>{remark.text}</bdi>
          </li>
        ))}
      </ul>
    </Scrolling>
  );
}
