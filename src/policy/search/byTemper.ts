/** What the root's arms brought against each temper the other leader may have: for saying what would have changed a mind. */
export interface ByTemper {
  readonly total: Float64Array;
  readonly times: Int32Array;
}

const TEMPERS = 3;

/** `arms`: how many the root has. They are the first of the tree. */
export const openByTemper = (arms: number): ByTemper => ({
  total: new Float64Array(TEMPERS * arms),
  times: new Int32Array(TEMPERS * arms),
});

/** Nothing for arms that are not the root's. */
export const countByTemper = (
  { total, times }: ByTemper,
  arm: number,
  temper: number,
  gain: number,
): void => {
  const at = TEMPERS * arm + temper;
  if (at >= total.length) return;
  total[at] = (total[at] ?? 0) + gain;
  times[at] = (times[at] ?? 0) + 1;
};

/** Mean gain of an arm against a temper, milli-points; null where it was tried less than `least` times. */
export const gainAgainst = (
  { total, times }: ByTemper,
  arm: number,
  temper: number,
  least: number,
): number | null => {
  const at = TEMPERS * arm + temper;
  const tried = times[at] ?? 0;
  return tried < least ? null : (total[at] ?? 0) / tried;
};
