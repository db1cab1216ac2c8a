/** A part of the ladder that can be measured alone. */
import type { Scenario } from '../../scenario/types.ts';
import type { Section } from './section.ts';
import type { Sizes } from './sizes.ts';
import type { Table } from './table.ts';

export interface Bench {
  readonly table: Table;
  readonly sizes: Sizes;
  readonly scenario: Scenario;
}

export interface Stage {
  readonly id: string;
  /** Same rows, same section. Rejects with `NotPlayed` where the table may not play and lacks a game. */
  readonly measure: (bench: Bench) => Promise<Section>;
}
