/** The scenario of a room with its words in the reader's language. */
import { useCallback } from 'react';
import type { ClassPart } from '../../classroom/viewTypes.ts';
import type { ClassPage } from '../../store/classroom.ts';
import type { Preferences } from '../../store/preferences.ts';
import { useFetched } from './useFetched.ts';

export type LoadedScenario = Awaited<ReturnType<ClassPage['scenario']>>;

/** Null until it is there; while other words are fetched, what was there before. */
export function useScenario(
  page: Pick<ClassPage, 'scenario'>,
  { id, hash }: ClassPart['scenario'],
  { language, reading }: Pick<Preferences, 'language' | 'reading'>,
): LoadedScenario | null {
  return useFetched(
    useCallback(
      () => page.scenario({ id, hash }, { language, reading }),
      [page, id, hash, language, reading],
    ),
  );
}
