/** Asking the room for something, and the words of its refusal until the next asking. */
import { useCallback, useState } from 'react';
import type { ClassRefusal, Request } from '../../../classroom/types.ts';
import type { Text } from '../../../text/text.ts';
import type { Room } from './room.ts';

export interface Asking {
  /** True when the room has taken it. */
  readonly ask: (request: Request) => Promise<boolean>;
  readonly busy: boolean;
  readonly refused: ClassRefusal | null;
}

export function useAsk({ page }: Pick<Room, 'page'>): Asking {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<ClassRefusal | null>(null);
  const ask = useCallback(
    async (request: Request) => {
      setBusy(true);
      setRefused(null);
      const answer = await page.ask(request);
      setBusy(false);
      setRefused(answer);
      return answer === null;
    },
    [page],
  );
  return { ask, busy, refused };
}

/** What the engine refused is said in the words of the game. */
export function refusalWords({ say, has }: Text, { code, detail }: ClassRefusal): string {
  const engine = `refusal.${detail}`;
  return code === 'order' && has(engine) ? say(engine) : say(`class.refusal.${code}`);
}
