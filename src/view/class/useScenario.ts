/** The scenario of a room with its words in the reader's language. */
import { useEffect, useState } from 'react';
import type { ClassPart } from '../../classroom/types.ts';
import type { ClassPage } from '../../store/classroom.ts';
import type { Preferences } from '../../store/preferences.ts';

export type LoadedScenario = Awaited<ReturnType<ClassPage['scenario']>>;

/** Null until it is there; while other words are fetched, what was there before. A fetch that fails is tried again. */
export function useScenario(
  page: Pick<ClassPage, 'scenario'>,
  of: ClassPart['scenario'],
  { language, reading }: Pick<Preferences, 'language' | 'reading'>,
): LoadedScenario | null {
  const [loaded, setLoaded] = useState<LoadedScenario | null>(null);
  const [tries, setTries] = useState(0);
  const { id, hash } = of;
  useEffect(() => {
    let current = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    page.scenario({ id, hash }, { language, reading }).then(
      (found) => current && setLoaded(found),
      () => {
        if (current) again = setTimeout(() => setTries(tries + 1), 3_000);
      },
    );
    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [page, id, hash, language, reading, tries]);
  return loaded;
}
