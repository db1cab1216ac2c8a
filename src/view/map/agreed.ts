/** What has been agreed about the missiles in Cuba, as far as a viewer knows of it. Pure. */
import type { Pledge } from '../../engine/types.ts';
import { ISSUES, LEVELS } from '../../scenario/types.ts';

/** `leaving`: it is promised that they go; `gone`: they have been seen to go. */
export type Fate = 'staying' | 'leaving' | 'gone';

const WEAPONS = ISSUES.indexOf('weapons');
const MISSILES_OUT = LEVELS.weapons.indexOf('missiles');

/** Whether a clause of this level is about missiles that leave. */
export const isWithdrawal = (issue: number, level: number): boolean =>
  issue === WEAPONS && level >= MISSILES_OUT;

/** A promise that still waits for the other side changes nothing, nor does a broken one. */
export function fateOf(pledges: readonly Pledge[]): Fate {
  const binding = pledges.filter(
    ({ issue, level, status, awaits }) =>
      isWithdrawal(issue, level) && status !== 'broken' && awaits === null,
  );
  if (binding.some(({ status }) => status === 'verified')) return 'gone';
  return binding.length > 0 ? 'leaving' : 'staying';
}
