/** How an order ties its side to its demands or frees it of them, as the side can reckon it. Milli-points. */
import { STAKED, takenBack, takenBackCost } from '../../../engine/commitments.ts';
import { paidOf } from '../../../engine/concessions.ts';
import type { Observation } from '../../../engine/types.ts';
import type { OrderKind } from '../../../scenario/types.ts';

export interface BoundBy {
  /** Change of the side's commitment; it moves the knot by half of it. */
  readonly stakes: number;
  /** What is lost at home for what is taken back, beyond what the order costs anyway; 0 or less. */
  readonly home: number;
}

const BY_KIND: { readonly [kind in OrderKind]?: number } = STAKED;

/** Null for an order that changes neither. */
export function boundBy(kind: OrderKind, { own, settings }: Observation): BoundBy | null {
  const staked = BY_KIND[kind];
  if (staked !== undefined) return { stakes: staked, home: 0 };
  const back = kind === 'P3' ? takenBack(own?.common.stakes ?? []) : 0;
  return back === 0 ? null : { stakes: -back, home: -paidOf(takenBackCost(back), settings) };
}
