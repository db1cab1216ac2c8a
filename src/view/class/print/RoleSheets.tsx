/** Role cards to cut out, two on a page; first those of the governments. */
import type { Reading } from '../../../text/text.ts';
import { WordsProvider } from '../../panels/context.tsx';
import type { Level } from './ClassPrint.tsx';
import { RoleCard } from './RoleCard.tsx';
import { ROLE_IDS } from './roleWords.ts';
import type { Readings } from './useReadings.ts';

const READINGS: { readonly [level in Level]: readonly Reading[] } = {
  full: ['full'],
  plain: ['plain'],
  both: ['full', 'plain'],
};

export function RoleSheets({ readings, level }: { readonly readings: Readings; readonly level: Level }) {
  return READINGS[level].map((reading) => (
    <WordsProvider key={reading} words={readings[reading]}>
      <div className="role-sheets">
        {ROLE_IDS.map((role) => (
          <div key={role} className="role-cut">
            <RoleCard role={role} />
            <p className="role-spirit">{readings[reading].text.say('classRoles.spirit')}</p>
          </div>
        ))}
      </div>
    </WordsProvider>
  ));
}
