/**
 * What the rules read of a scenario, and nothing else. A record is bound to this part alone: names, texts, claims and their
 * sources, people, briefings, routes on the map and the course of history may be corrected and added to without stranding one.
 */
import type { MissileSite, NearMiss, Opening, Scenario, ScenarioEvent, Ship, Submarine } from './types.ts';

const shipPart = ({ id, shipClass, flag, knots, startNm, lineNm, portNm, instruction }: Ship) => ({
  id,
  shipClass,
  flag,
  knots,
  startNm,
  lineNm,
  portNm,
  instruction,
});
const submarinePart = ({ id, knots, startNm, stationNm }: Submarine) => ({ id, knots, startNm, stationNm });
const sitePart = ({ id, kind, foundOnTurn }: MissileSite) => ({ id, kind, foundOnTurn });
const nearMissPart = ({ id, kind, weight, drivers }: NearMiss) => ({ id, kind, weight, drivers });
const eventPart = ({ id, turn, to, effects, when }: ScenarioEvent) => ({ id, turn, to, effects, when });
const openingPart = ({ id, side, choices }: Opening) => ({
  id,
  side,
  choices: choices.map(({ id, effects }) => ({ id, effects })),
});

const channelParts = (channels: Scenario['channels']) =>
  Object.fromEntries(
    Object.entries(channels).map(([channel, { about: _, ...rule }]) => [channel, rule] as const),
  );

/** A game on this is the same game; `tests/unit/rulesPart.test.ts` plays some to see. */
export const rulesPart = (scenario: Scenario) => {
  const { id, startHour, orders, terms, hazard, reckoning, initial } = scenario;
  return {
    id,
    startHour,
    calendar: scenario.calendar.map(({ hours }) => ({ hours })),
    orders,
    terms,
    channels: channelParts(scenario.channels),
    hazard,
    reckoning,
    initial,
    ships: scenario.ships.map(shipPart),
    submarines: scenario.submarines.map(submarinePart),
    sites: scenario.sites.map(sitePart),
    nearMisses: scenario.nearMisses.map(nearMissPart),
    openings: scenario.openings.map(openingPart),
    events: scenario.events.map(eventPart),
  };
};
