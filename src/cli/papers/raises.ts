/** Raise or quit, the simplest reading of Powell's brinkmanship: two pairs of known resolves, and resolves unknown to both. */
import { crisisTree, raisesIn } from '../../debrief/solve/brinkmanship.ts';
import type { Payoffs, Player } from '../../debrief/solve/conflict.ts';
import { hiddenCrisis } from '../../debrief/solve/hiddenResolve.ts';
import { backwardInduction } from '../../debrief/solve/tree.ts';
import type { Json, PaperTable } from './table.ts';

const STEP = 0.05;

/** How many raises are made, and who quits: the more resolute side is the first player. */
const rowOf = (resolve: Payoffs, first: Player): Json => {
  const { plan } = backwardInduction(crisisTree({ resolve, first, step: STEP }));
  const raises = raisesIn(plan);
  const quitter = raises % 2 === 0 ? first : 1 - first;
  return [raises, quitter === 0 ? 'the firmer quits' : 'the weaker quits'];
};

const knownTable = (name: string, resolve: Payoffs): PaperTable => ({
  table: `powell-lite-${name}`,
  expected: { firmerFirst: [1, 'the weaker quits'], weakerFirst: [0, 'the weaker quits'] },
  find: () => ({ firmerFirst: rowOf(resolve, 0), weakerFirst: rowOf(resolve, 1) }),
});

export const RAISES: readonly PaperTable[] = [
  knownTable('known-50-20', [0.5, 0.2]),
  knownTable('known-50-45', [0.5, 0.45]),
  {
    table: 'powell-lite-hidden',
    expected: { warIsPossible: true, war: 0.206 },
    find: () => {
      const { war } = hiddenCrisis(STEP);
      return { warIsPossible: war > 0, war };
    },
  },
];
