/** What is looked back on: each entry once, both sides heard, the course of 1962 whole and in order. */
import { type Fault, MILESTONES, SIDES, type ThenAndNow, type Touch } from '../types.ts';
import { type Check, duplicates, fault } from './check.ts';

const touchedTwice = (
  part: string,
  entries: readonly { readonly touchedBy: readonly Touch[] }[],
): readonly Fault[] =>
  entries.flatMap(({ touchedBy }, index) =>
    touchedBy.flatMap((touch, at) =>
      touchedBy.indexOf(touch) < at
        ? [fault(`${part}[${index}].touchedBy[${at}]`, 'touch-twice', touch)]
        : [],
    ),
  );

export const MISCONCEPTIONS: Check = {
  needs: ['misconceptions'],
  find: ({ misconceptions }) => [
    ...duplicates('misconceptions', misconceptions),
    ...touchedTwice('misconceptions', misconceptions),
  ],
};

const unheard = ({ believed }: ThenAndNow, index: number): readonly Fault[] => {
  const sides = believed.map(({ side }) => side).join(' ');
  return sides === SIDES.join(' ') ? [] : [fault(`thenAndNow[${index}].believed`, 'not-both-sides', sides)];
};

export const THEN_AND_NOW: Check = {
  needs: ['thenAndNow'],
  find: ({ thenAndNow }) => [
    ...duplicates('thenAndNow', thenAndNow),
    ...touchedTwice('thenAndNow', thenAndNow),
    ...thenAndNow.flatMap(unheard),
  ],
};

/** Every step once, in the order of time; terms with the settlement and with nothing else. */
export const COURSE: Check = {
  needs: ['milestones'],
  find: ({ milestones }) => [
    ...MILESTONES.flatMap((code, index) =>
      milestones[index]?.code === code ? [] : [fault(`milestones[${index}].code`, 'milestone-missing', code)],
    ),
    ...milestones.flatMap(({ hour }, index) =>
      hour < (milestones[index - 1]?.hour ?? 0)
        ? [fault(`milestones[${index}].hour`, 'out-of-order', hour)]
        : [],
    ),
    ...milestones.flatMap(({ code, bundle }, index) =>
      (code === 'settled') === (bundle !== undefined)
        ? []
        : [fault(`milestones[${index}].bundle`, 'terms-misplaced', code)],
    ),
  ],
};
