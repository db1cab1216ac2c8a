/** What one side did in a turn, to be held against what was so: the ground on which misreadings are found. */
import type { State } from '../engine/state.ts';
import type { OrderKind, Scenario, Side } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import type { Misreading, MisreadingCode, Params } from './types.ts';

/** What one side did in one turn, beside the truth at that hour. */
export interface Deed {
  readonly scenario: Scenario;
  readonly chapter: Chapter;
  readonly state: State;
  readonly side: Side;
  readonly foe: Side;
}

export type Found = Pick<Misreading, 'code' | 'by' | 'params'>;

/** The first order of this turn that is of one of these kinds; undefined when none stood on the belief in question. */
export const orderAmong = ({ chapter, side }: Deed, kinds: readonly OrderKind[]): OrderKind | undefined =>
  chapter.orders[side].map(({ order }) => order.kind).find((kind) => kinds.includes(kind));

/** A misreading of the order `kind`; none without such an order or without a difference. */
export const found = (
  code: MisreadingCode,
  kind: string | undefined,
  by: number,
  params: Params,
): readonly Found[] => (kind === undefined || by <= 0 ? [] : [{ code, by, params: { ...params, kind } }]);
