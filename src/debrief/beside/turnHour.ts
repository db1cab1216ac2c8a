import type { Scenario } from '../../scenario/types.ts';

/** Hour at which a turn of the calendar begins. */
export const turnHour = ({ calendar, startHour }: Scenario, turn: number): number =>
  calendar.slice(0, turn).reduce((sum, { hours }) => sum + hours, startHour);
