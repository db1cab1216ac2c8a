/** A leader of the search minds breaking its word when promises fall due, unless it thinks nothing of it. */
import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { observe } from '../../src/engine/observe.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import type { State } from '../../src/engine/state.ts';
import { type Action, type Observation, type Pledge, RULES_VERSION } from '../../src/engine/types.ts';
import type { DoctrineId } from '../../src/policy/doctrines/doctrine.ts';
import { doctrineNamed } from '../../src/policy/doctrines/named.ts';
import { mindOf } from '../../src/policy/search/mind.ts';
import { wordMinded } from '../../src/policy/search/promise.ts';
import type { Side } from '../../src/scenario/types.ts';
import { scenario } from './searchPositions.ts';

const weapons = (level: number): Pledge => ({
  by: 'ussr',
  signed: true,
  issue: 0,
  level,
  publicity: 0,
  madeHour: 0,
  status: 'made',
  awaits: null,
});

const seenBy = (side: Side, pledges: readonly Pledge[] = []): Observation => {
  const state = copyState(initialState(scenario, DEFAULT_SETTINGS, RULES_VERSION));
  return { ...observe(scenario, state as State, { side }), pledges };
};

const mindedBy = (side: Side, id: DoctrineId, choice: string, pledges?: readonly Pledge[]): number => {
  const mind = mindOf(scenario, true, doctrineNamed(side, id), 1, { end: 0, before: 0 });
  return wordMinded(seenBy(side, pledges), mind, { kind: 'reaction', side, choice } as Action);
};

describe('a word to be broken', () => {
  it.each<DoctrineId>(['historical', 'hawk', 'dove', 'bureaucrat', 'learner'])('is minded by a %s', (id) => {
    expect(mindedBy('us', id, 'break-word')).toBeLessThan(0);
    expect(mindedBy('us', id, 'keep-word')).toBe(0);
  });

  it('is liked by a gambler', () => {
    expect(mindedBy('us', 'gambler', 'break-word')).toBeGreaterThan(0);
  });

  it('is Moscow’s where the bombers were promised too, and not where missiles alone were', () => {
    expect(mindedBy('ussr', 'historical', 'keep-bombers', [weapons(3)])).toBeLessThan(0);
    expect(mindedBy('ussr', 'historical', 'keep-bombers', [weapons(2)])).toBe(0);
  });
});
