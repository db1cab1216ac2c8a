import type { DebriefTimes } from './debrief.ts';
import type { Heap } from './heap.ts';
import type { Idle } from './idle.ts';
import type { LighthouseRun } from './lighthouse.ts';
import type { Responses } from './responses.ts';
import type { Turn } from './turn.ts';
import type { Visit } from './visit.ts';

/** What was measured, by its section; a section that was not asked for is not there. */
export interface Figures {
  readonly lighthouse?: LighthouseRun;
  readonly visit?: Visit;
  readonly responses?: Responses;
  readonly turn?: Turn;
  readonly idle?: Idle;
  readonly heap?: Heap;
  readonly debrief?: DebriefTimes;
}
export type Section = keyof Figures;
