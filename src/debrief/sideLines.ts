/**
 * What one side believed, as lines. Made from its observation and from what it has heard, and from nothing else: no function
 * here is ever given a state (law 2).
 */
import type {
  Event,
  Observation,
  ShipFacts,
  ShipReport,
  UsIntelligence,
  UsMilitary,
  UssrIntelligence,
  UssrMilitary,
} from '../engine/types.ts';
import { otherSide, type Scenario, type Side } from '../scenario/types.ts';
import type { Line, LineCode, Params, Topic } from './types.ts';

export const line = (topic: Topic, code: LineCode, params: Params = {}): Line => ({ topic, code, params });

/** Arms ships by what may still become of them: on course for Cuba, stopped or turned, through the line or in port. */
export const countArms = (
  scenario: Scenario,
  ships: readonly (ShipReport | ShipFacts)[],
): { readonly ahead: number; readonly turned: number; readonly through: number } => {
  let [ahead, turned, through] = [0, 0, 0];
  scenario.ships.forEach((ship, index) => {
    const status = ships[index]?.status;
    if (ship.shipClass !== 'arms' || status === undefined) return;
    if (status === 'passed' || status === 'arrived') through += 1;
    else if (status === 'turned' || status === 'stopped' || status === 'disabled') turned += 1;
    else ahead += 1;
  });
  return { ahead, turned, through };
};

export const countBoats = (
  boats: UssrMilitary['submarines'],
): { near: number; outbound: number; homeward: number } => {
  const of = (...statuses: readonly string[]): number =>
    boats.filter(({ status }) => statuses.includes(status)).length;
  return {
    near: of('on-station', 'held-down', 'surfaced'),
    outbound: of('outbound'),
    homeward: of('homeward'),
  };
};

/** The temper thought most likely; of equals the milder. */
export const likeliest = (belief: readonly number[]): number => belief.indexOf(Math.max(...belief));

const launchersSeen = ({ launchers, spread, hour }: UsIntelligence, now: number): Line =>
  hour < 0
    ? line('launchers', 'launchers.uncounted')
    : line('launchers', 'launchers.counted', {
        countMilli: launchers,
        spreadMilli: spread,
        hours: now - hour,
      });

const shipsSeen = (scenario: Scenario, { ships }: UsMilitary, now: number): Line => {
  const arms = ships.filter((_, index) => scenario.ships[index]?.shipClass === 'arms');
  const hours = Math.max(0, ...arms.map((report) => now - report.hour));
  return line('ships', 'ships.reported', { ...countArms(scenario, ships), hours });
};

const usLines = (
  scenario: Scenario,
  seen: Observation,
  military: UsMilitary,
  intelligence: UsIntelligence,
): readonly Line[] => {
  const { hour, disclosed } = seen.pub;
  const secret =
    disclosed === 'no' && (seen.own?.common.reconTier ?? 0) > 0 ? [line('secret', 'secret.unspoken')] : [];
  return [
    launchersSeen(intelligence, hour),
    ...secret,
    shipsSeen(scenario, military, hour),
    line('submarines', 'submarines.contacts', {
      found: military.contacts.filter((contact) => contact !== null).length,
    }),
    line('landing', 'landing.known', { readyMilli: military.invasion }),
    line('tactical', 'tactical.unreported'),
  ];
};

const landingSeen = ({ invasion, hour }: UssrIntelligence, now: number): Line =>
  hour < 0
    ? line('landing', 'landing.unreported')
    : line('landing', 'landing.reported', { readyMilli: invasion, hours: now - hour });

const ussrLines = (
  scenario: Scenario,
  seen: Observation,
  military: UssrMilitary,
  intelligence: UssrIntelligence,
): readonly Line[] => {
  const { hour, disclosed } = seen.pub;
  return [
    line('launchers', 'launchers.known', { countMilli: military.launchers }),
    ...(disclosed === 'no' ? [line('secret', 'secret.unheard')] : []),
    line('ships', 'ships.known', countArms(scenario, military.ships)),
    line('submarines', 'submarines.known', countBoats(military.submarines)),
    landingSeen(intelligence, hour),
    line('tactical', 'tactical.known', { tactical: military.tactical }),
  ];
};

const readingLines = (seen: Observation, side: Side): readonly Line[] => {
  const common = seen.own?.common;
  if (common === undefined) return [];
  const foe = otherSide(side);
  const temper = likeliest(common.belief);
  return [
    line('alert', 'alert.seen', { side: foe, alert: seen.pub.alertShown[foe] }),
    line('temper', 'temper.guessed', { side: foe, temper, chancePpm: common.belief[temper] ?? 0 }),
    line('home', 'home.guessed', { side: foe, standingMilli: common.otherHome }),
  ];
};

const talksSeen = ({ offers }: Observation, side: Side): Line => {
  const sent = offers[side].filter((offer) => offer?.status === 'sent').length;
  const open = [...offers.us, ...offers.ussr].filter(
    (offer) => offer?.status === 'open' || offer?.status === 'countered',
  ).length;
  return line('talks', 'talks.seen', { sent, open });
};

/** Orders of the other side that were noticed and not announced. */
const noticed = (heard: readonly Event[], side: Side): readonly Line[] =>
  heard.flatMap(({ code, to, params }) =>
    code === 'order' && to === side && params.side === otherSide(side)
      ? [line('order', 'order.noticed', { side: otherSide(side), kind: String(params.kind) })]
      : [],
  );

const ownLines = (scenario: Scenario, seen: Observation): readonly Line[] => {
  const { own } = seen;
  if (own === null || own.military === null || own.intelligence === null) return [];
  return own.side === 'us'
    ? usLines(scenario, seen, own.military as UsMilitary, own.intelligence as UsIntelligence)
    : ussrLines(scenario, seen, own.military as UssrMilitary, own.intelligence as UssrIntelligence);
};

/** What a leader believed, by topic. `heard`: what this side has heard since its last lines. Empty for anybody but a leader. */
export const sideLines = (
  scenario: Scenario,
  seen: Observation,
  heard: readonly Event[],
): readonly Line[] => {
  const { side, own } = seen;
  if (side === null || own === null) return [];
  return [
    ...ownLines(scenario, seen),
    ...readingLines(seen, side),
    talksSeen(seen, side),
    line('risk', 'risk.reckoned', { runPpm: own.common.riskRun }),
    ...noticed(heard, side),
  ];
};
