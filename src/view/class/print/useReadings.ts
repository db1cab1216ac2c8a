/** The words of a class at both reading levels, whatever the page itself is read at. */
import { useEffect, useState } from 'react';
import type { ClassSetup } from '../../../classroom/types.ts';
import type { ClassPage } from '../../../store/classroom.ts';
import { openText, type Reading } from '../../../text/text.ts';
import { openWords, type Words } from '../../panels/words/words.ts';

export type Readings = { readonly [reading in Reading]: Words };

/** Null until both are there. */
export function useReadings(
  page: Pick<ClassPage, 'scenario'>,
  of: ClassSetup['scenario'],
  language: ClassSetup['language'],
): Readings | null {
  const [readings, setReadings] = useState<Readings | null>(null);
  const { id, hash } = of;
  useEffect(() => {
    let current = true;
    const open = async (reading: Reading): Promise<Words> => {
      const [text, { scenario, texts }] = await Promise.all([
        openText(language, reading),
        page.scenario({ id, hash }, { language, reading }),
      ]);
      return openWords(text, scenario, texts, 'us');
    };
    Promise.all([open('full'), open('plain')]).then(
      ([full, plain]) => current && setReadings({ full, plain }),
      () => current && setReadings(null),
    );
    return () => {
      current = false;
    };
  }, [page, id, hash, language]);
  return readings;
}
