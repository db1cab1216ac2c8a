/** What words hang on at the present turn, the same object for as long as nothing in it changes. */
import { useMemo } from 'react';
import type { Observation } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { AFTERWARDS, type Now, nowIn } from './words/now.ts';

/** Words for afterwards until a scenario and what is seen of it are there. */
export function useNowIn(scenario: Scenario | null, seen: Observation | null): Now {
  const { line, asked, accused, hunting, flown } =
    scenario === null || seen === null ? AFTERWARDS : nowIn(scenario, seen);
  return useMemo(() => ({ line, asked, accused, hunting, flown }), [line, asked, accused, hunting, flown]);
}
