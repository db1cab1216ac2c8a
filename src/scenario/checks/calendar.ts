/** The calendar, and everything that names one of its turns. */
import type { CalendarTurn, Fault, Scenario } from '../types.ts';
import { type Check, fault } from './check.ts';

const HOUR = 3_600_000;

const badHours = (turn: CalendarTurn, index: number): readonly Fault[] =>
  turn.hours > 0 && Number.isInteger(turn.hours)
    ? []
    : [fault(`calendar[${index}].hours`, 'hours-not-positive', turn.hours)];

const gap = (calendar: readonly CalendarTurn[], index: number): readonly Fault[] => {
  const turn = calendar[index];
  const before = calendar[index - 1];
  if (turn === undefined || before === undefined) return [];
  const elapsed = (Date.parse(turn.at) - Date.parse(before.at)) / HOUR;
  return elapsed === before.hours
    ? []
    : [fault(`calendar[${index}].at`, 'calendar-gap', `${elapsed} h after a turn of ${before.hours} h`)];
};

const FIRST_HOUR = Date.parse('1962-10-16T08:00:00-04:00');

const wrongStart = ({ calendar, startHour }: Scenario): readonly Fault[] => {
  const hour = (Date.parse(calendar[0]?.at ?? '') - FIRST_HOUR) / HOUR;
  return hour === startHour
    ? []
    : [fault('startHour', 'start-not-calendar', `${startHour}, calendar ${hour}`)];
};

/** Turns follow each other without a gap in real hours, and the first is `startHour` after 16 October, 08:00. */
export const CALENDAR: Check = {
  needs: ['calendar', 'startHour'],
  find: (scenario) => [
    ...scenario.calendar.flatMap(badHours),
    ...scenario.calendar.flatMap((_, index) => gap(scenario.calendar, index)),
    ...wrongStart(scenario),
  ],
};

type TurnPart = 'events' | 'history' | 'historyDays';

const beyond = (part: TurnPart): Check => ({
  needs: [part, 'calendar'],
  find: (scenario) =>
    scenario[part].flatMap(({ turn }, index) =>
      turn < scenario.calendar.length ? [] : [fault(`${part}[${index}].turn`, 'turn-out-of-range', turn)],
    ),
});

export const TURNS: readonly Check[] = [beyond('events'), beyond('history'), beyond('historyDays')];
