/** Everybody who may look and is bound by the laws: both leaders, the eight desks, every seat, the public. */
import type { Viewer } from '../../engine/types.ts';
import { DESKS, type Scenario, SIDES } from '../../scenario/types.ts';

export const viewersOf = (scenario: Scenario): readonly Viewer[] => [
  ...SIDES.map((side): Viewer => ({ side })),
  ...SIDES.flatMap((side) => DESKS.map((desk): Viewer => ({ side, desk }))),
  ...scenario.seats.map((seat): Viewer => ({ seat: seat.id })),
  'public',
  { seat: 'nobody' },
];

export const nameOf = (viewer: Viewer): string => JSON.stringify(viewer);
