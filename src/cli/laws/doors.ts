/** The engine's doors as one value, so that a check can be shown to catch a door that is at fault. */
import { legalActions, refusal } from '../../engine/legal.ts';
import { observe } from '../../engine/observe.ts';
import { replay } from '../../engine/replay.ts';
import { sample } from '../../engine/sample.ts';
import { chanceOutcomes, play, transition } from '../../engine/transition.ts';

export const ENGINE = {
  observe,
  refusal,
  legalActions,
  chanceOutcomes,
  transition,
  play,
  sample,
  replay,
} as const;
export type Doors = typeof ENGINE;
