/** The order of the test files: those that take longest first, so that no core is left with one of them when the others are done. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They took ten to thirty seconds each when this was written. */
const LONG: readonly string[] = [
  'laws/games',
  'unit/labLedger',
  'unit/simulate',
  'unit/referee',
  'laws/noPeeking',
];

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return rank === -1 ? LONG.length : rank;
};

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
