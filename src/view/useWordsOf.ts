import { useEffect, useState } from 'react';
import type { Language } from '../text/languages.ts';
import type { Reading, Text, TitleText } from '../text/text.ts';

interface Wish {
  readonly language: Language;
  readonly reading: Reading;
}

/** The words that are wished for once they are there; until then those of before. */
export function useWordsOf<Words extends TitleText | Text>(
  open: (language: Language, reading: Reading) => Promise<Words>,
  { language, reading }: Wish,
  wanted: boolean,
  first: Words | null,
): Words | null {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (!wanted || (words?.language === language && words.reading === reading)) return undefined;
    let current = true;
    void open(language, reading).then((opened) => {
      if (current) setWords(() => opened);
    });
    return () => {
      current = false;
    };
  }, [open, language, reading, wanted, words]);
  return words;
}
