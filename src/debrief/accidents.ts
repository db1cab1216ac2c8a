/** What went wrong in a game, incident by incident, beside the near miss of 1962 that each follows. */
import { driverNow } from '../engine/rules/drivers.ts';
import type { State } from '../engine/state.ts';
import { type Event, INCIDENT_KINDS, SEVERITIES } from '../engine/types.ts';
import type { Driver, Scenario } from '../scenario/types.ts';
import type { Chapter } from './chapters.ts';
import type { Accident } from './types.ts';

/** Strong as in those days, or stronger. */
const AT_WORK = 1000;

const accidentOf = (
  { nearMisses }: Scenario,
  { turn, start }: Chapter,
  before: State,
  { params }: Event,
): readonly Accident[] => {
  const kind = INCIDENT_KINDS.find((known) => known === params.incident);
  if (kind === undefined) return [];
  const followed = nearMisses.find(({ id }) => id === params.pattern);
  const isAtWork = (driver: Driver): boolean => driverNow(before, driver, kind) >= AT_WORK;
  return [
    {
      turn,
      hour: start.pub.hour,
      kind,
      severity: SEVERITIES.find((known) => known === params.severity) ?? 'crisis',
      pattern: followed?.id ?? '',
      drivers: followed?.drivers.filter(isAtWork) ?? [],
    },
  ];
};

/** In the order of time. What only waits for an answer (a ship at the line, a strike) is no accident. */
export const accidentsOf = (scenario: Scenario, chapters: readonly Chapter[]): readonly Accident[] =>
  chapters.flatMap((chapter) =>
    chapter.steps.flatMap(({ events }, index) =>
      events
        .filter(({ code }) => code === 'incident')
        .flatMap((event) =>
          accidentOf(scenario, chapter, chapter.steps[index - 1]?.state ?? chapter.sealed, event),
        ),
    ),
  );
