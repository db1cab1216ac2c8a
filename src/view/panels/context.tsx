/** The words of the running game, for every panel below. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Words } from './words/words.ts';

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('A panel needs the words of a game around it.');
  return words;
}

/** The board of a side. */
export const themeOf = (side: 'us' | 'ussr'): 'washington' | 'moscow' =>
  side === 'us' ? 'washington' : 'moscow';
