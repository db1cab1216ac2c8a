/** What the control room may ask, and what came of the last question. */
import { createContext, useCallback, useContext, useState } from 'react';
import type { ClassRefusal, Request } from '../../../classroom/types.ts';
import type { Ask } from '../../../store/classroom.ts';

export type Send = (request: Request) => void;

/** Sends without waiting; keeps why the last one was refused until the next is asked. */
export function useSend(ask: Ask): { readonly send: Send; readonly refused: ClassRefusal | null } {
  const [refused, setRefused] = useState<ClassRefusal | null>(null);
  const send = useCallback(
    (request: Request) => {
      setRefused(null);
      void ask(request).then(setRefused);
    },
    [ask],
  );
  return { send, refused };
}

const SendContext = createContext<Send>(() => undefined);
export const SendProvider = SendContext.Provider;
export const useAsk = (): Send => useContext(SendContext);
