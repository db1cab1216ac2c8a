/** Words of one's own that are said to the room: they stay in their field until the room has taken them. */
import { useState } from 'react';
import type { ClassRefusal } from '../../../classroom/types.ts';
import type { Room } from './room.ts';
import { useAsk } from './useAsk.ts';

export interface Saying {
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** Says these; what has been written on meanwhile is kept. */
  readonly say: (said: string) => Promise<void>;
  readonly busy: boolean;
  readonly muted: boolean;
  readonly refused: ClassRefusal | null;
}

/** To the own cabinet, or as somebody outside to everybody. */
export function useSaying(room: Room, kind: 'say' | 'publish'): Saying {
  const { ask, busy, refused } = useAsk(room);
  const [words, setWords] = useState('');
  const say = async (said: string) => {
    if (said.trim() === '' || !(await ask({ kind, text: said.trim() }))) return;
    setWords((now) => (now === said ? '' : now));
  };
  return { words, setWords, say, busy, muted: room.view.me.muted, refused };
}
