/** The targets and their bands. The data file is frozen: a test holds its hash. */
import bands from './bands.json' with { type: 'json' };

export interface Measure {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly low: number;
  /** Null: no upper bound. */
  readonly high: number | null;
}

export interface Target {
  readonly id: string;
  readonly title: string;
  /** Fitted targets were looked at while the rules were fitted; the others are a check. */
  readonly fitted: boolean;
  readonly measures: readonly Measure[];
}

export const TARGETS: readonly Target[] = bands.targets;
export const FROZEN: string = bands.frozen;
