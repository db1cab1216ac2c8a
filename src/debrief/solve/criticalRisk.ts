/** What one side gets if it prevails, if it yields, and if there is war. */
export interface Stakes {
  readonly win: number;
  readonly yield: number;
  readonly war: number;
}

/**
 * The critical risk (Ellsberg, Snyder): a side stands firm while it thinks war less likely than this. Above 1 it never
 * yields: even certain war is better. Null if winning is no better than war, so that no risk is worth it or none is felt.
 */
export const criticalRisk = ({ win, yield: yielding, war }: Stakes): number | null =>
  win > war ? (win - yielding) / (win - war) : null;
