/** The words of a class at both reading levels, whatever the page itself is read at. */
import { useCallback } from 'react';
import type { ClassSetup } from '../../../classroom/types.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { openText, type Reading } from '../../../text/text.ts';
import { openWords, type Words } from '../../panels/words/words.ts';
import { useFetched } from '../useFetched.ts';

export type Readings = { readonly [reading in Reading]: Words };

/** Null until both are there. */
export function useReadings(
  page: Pick<ClassPage, 'scenario'>,
  { id, hash }: ClassSetup['scenario'],
  language: ClassSetup['language'],
): Readings | null {
  return useFetched(
    useCallback(async (): Promise<Readings> => {
      const open = async (reading: Reading): Promise<Words> => {
        const [text, { scenario, texts }] = await Promise.all([
          openText(language, reading),
          page.scenario({ id, hash }, { language, reading }),
        ]);
        return openWords(text, scenario, texts, 'us');
      };
      const [full, plain] = await Promise.all([open('full'), open('plain')]);
      return { full, plain };
    }, [page, id, hash, language]),
  );
}
