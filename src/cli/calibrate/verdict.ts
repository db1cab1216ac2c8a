/** Measured values beside their bands. A hit: the 95 % interval and the band overlap. A target is hit when all its measures are. */
import { type Measure, TARGETS, type Target } from './bands.ts';
import type { Games } from './cells.ts';
import { MEASURES } from './measures.ts';
import type { Estimate } from './statistics.ts';

export interface Finding {
  readonly measure: Measure;
  readonly estimate: Estimate;
  readonly hit: boolean;
}

export interface Verdict {
  readonly target: Target;
  readonly findings: readonly Finding[];
  readonly hit: boolean;
}

export const overlaps = ({ low, high }: Estimate, band: Pick<Measure, 'low' | 'high'>): boolean =>
  high >= band.low && low <= (band.high ?? Number.POSITIVE_INFINITY);

const findingOf = (measure: Measure, games: Games): Finding => {
  const take = MEASURES[measure.id];
  if (take === undefined) throw new Error(`nobody measures ${measure.id}`);
  const estimate = take(games);
  return { measure, estimate, hit: overlaps(estimate, measure) };
};

export const judge = (games: Games): readonly Verdict[] =>
  TARGETS.map((target) => {
    const findings = target.measures.map((measure) => findingOf(measure, games));
    return { target, findings, hit: findings.every(({ hit }) => hit) };
  });
