/** The place in every letter for words that people have written around its clauses. A game of one's own has none. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Offer } from '../../../engine/types.ts';

/** What was written with the offer by whoever made it, or with the answer by whoever accepted it; null for nothing. */
export type WordsIn = (offer: Offer, part: 'letter' | 'answer') => ReactNode;

const WordsInContext = createContext<WordsIn>(() => null);
export const WordsInProvider = WordsInContext.Provider;
export const useWordsIn = (): WordsIn => useContext(WordsInContext);
