/** The room's own voice for screen readers: a polite line that changes only when something is worth saying. */
import { useEffect, useRef, useState } from 'react';
import type { Text } from '../../../text/text.ts';
import { useNow } from '../control/useNow.ts';
import { isOverAt } from '../over.ts';
import { type Heard, heardNow, type Said, saidBetween } from './model/voice.ts';
import { phaseWords } from './phaseWords.ts';
import type { Room } from './room.ts';

export function Voice({ view, state, text }: Pick<Room, 'view' | 'state'> & { readonly text: Text }) {
  const now = useNow(state.ahead);
  const before = useRef<Heard | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const heard = heardNow(view.class, view.me.muted, state.line, now);
  useEffect(() => {
    const news = before.current === null ? null : saidBetween(before.current, heard);
    before.current = heard;
    if (news !== null) setSaid(news);
  });
  return (
    <p className="hidden" role="status">
      {said === null ? '' : wordsOf(text, said, isOverAt(view))}
    </p>
  );
}

function wordsOf(text: Text, said: Said, over: boolean): string {
  const on = 'on' in said && said.on ? 'yes' : 'no';
  switch (said.kind) {
    case 'line':
      return text.say('seat.said.line', { on });
    case 'paused':
      return text.say('seat.said.paused', { on });
    case 'muted':
      return text.say('seat.said.muted', { on });
    case 'phase':
      return phaseWords(text, said.phase, over);
    case 'left':
      return text.say('seat.said.left', { minutes: Math.floor(said.seconds / 60), seconds: said.seconds });
  }
}
