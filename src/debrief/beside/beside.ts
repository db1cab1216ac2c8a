/** A finished game beside 1962. */

import type { Bundle } from '../../engine/types.ts';
import { bySide, isGuided, type Scenario, type Side } from '../../scenario/types.ts';
import type { Chapter } from '../chapters.ts';
import { courseOf, termsOf } from './course.ts';
import { desksBeside, isDeparture, type Played } from './orders.ts';
import { hindsightOf, touchedMisconceptions, touchesOf } from './touches.ts';
import { turnHour } from './turnHour.ts';
import type { Beside, Departure, Kept, LaterDay, TurnBeside } from './types.ts';

/** The line of a guided drill is a lesson, and other drills have none: neither is 1962. */
const hasLineOf1962 = ({ id, history }: Scenario): boolean => history.length > 0 && !isGuided(id);

const turnBeside = (played: Played, chapter: Chapter): TurnBeside => ({
  turn: chapter.turn,
  hour: chapter.start.pub.hour,
  desks: bySide((side) => (hasLineOf1962(played.scenario) ? desksBeside(played, chapter, side) : [])),
  days: played.scenario.historyDays.filter(({ turn }) => turn === chapter.turn).map(({ claim }) => claim),
});

const departureOf = (turns: readonly TurnBeside[], side: Side): Departure | null => {
  const left = turns.find(({ desks }) => desks[side].some(isDeparture));
  return left === undefined
    ? null
    : { turn: left.turn, hour: left.hour, desks: left.desks[side].filter(isDeparture) };
};

const keptOf = (turns: readonly TurnBeside[], side: Side): Kept => {
  const due = turns.flatMap(({ desks }) =>
    desks[side].filter(({ dated, stand }) => dated !== null && stand !== 'overtaken'),
  );
  return { given: due.filter(({ stand }) => stand === 'same').length, of: due.length };
};

const laterDays = (scenario: Scenario, last: number): readonly LaterDay[] =>
  scenario.historyDays
    .filter(({ turn }) => turn > last)
    .map(({ turn, claim }) => ({ hour: turnHour(scenario, turn), claim }));

/** `chapters` are those of the whole game, `deal` the terms in force at its end. */
export const besideOf = (scenario: Scenario, chapters: readonly Chapter[], deal: Bundle | null): Beside => {
  const turns = chapters.map((chapter) => turnBeside({ scenario, chapters }, chapter));
  const touches = touchesOf(chapters, deal);
  return {
    compared: hasLineOf1962(scenario),
    turns,
    departures: bySide((side) => departureOf(turns, side)),
    kept: bySide((side) => keptOf(turns, side)),
    course: courseOf(scenario, chapters),
    terms: termsOf(scenario, deal),
    misconceptions: touchedMisconceptions(scenario, touches),
    hindsight: hindsightOf(scenario, touches),
    later: laterDays(scenario, turns.at(-1)?.turn ?? -1),
  };
};
