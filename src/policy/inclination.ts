/**
 * What the look-ahead of one turn cannot see, as a bonus on each order in milli-points: readiness that pays later,
 * ships that will reach the line, orders that only make sense after others. Modelling choices of this policy alone.
 */

import { CAMPAIGN_READY, LANDING_READY, STRIKE_READY } from '../engine/needs.ts';
import type {
  Observation,
  Order,
  OwnSeen,
  ShipFacts,
  UsFacts,
  UsIntelligence,
  UssrFacts,
  UssrIntelligence,
} from '../engine/types.ts';
import type { Side } from '../scenario/types.ts';

type UsSeen = OwnSeen & { readonly military: UsFacts['military'] | null };
type UssrSeen = OwnSeen & { readonly military: UssrFacts['military'] | null };

const DAY = 24;
const SPEECH_NOT_BEFORE_TURN = 4;
/** The last two days. */
const LAST_TURNS = 4;
const LAST_DAY = 2;
/** Milli-points that nothing makes up for. */
const NEVER = -40_000;
/** Castro's pressure, milli-points, above which Moscow takes trouble to calm him. */
const CASTRO_RESTLESS = 50_000;

const ageOf = (seen: Observation): number => {
  const report = seen.own?.intelligence as UsIntelligence | UssrIntelligence | null | undefined;
  return report === null || report === undefined || report.hour < 0 ? 96 : seen.pub.hour - report.hour;
};

const usInclination = (seen: Observation, own: UsSeen, order: Order, turnsLeft: number): number => {
  const { pub } = seen;
  const disclosed = pub.disclosed !== 'no';
  switch (order.kind) {
    case 'I1':
      return ageOf(seen) >= DAY ? 700 : -100;
    case 'I2':
      return ageOf(seen) >= DAY ? 650 : -600;
    case 'I6':
      return 60;
    case 'M2':
      return readinessInclination(own, order.force);
    case 'I3':
      return disclosed ? 300 : 0;
    case 'M3':
      return 200;
    case 'M7':
      return own.common.temper === 2 ? -300 : 450;
    case 'M4':
      return 250 * own.common.temper - 450;
    case 'M6':
      return checksInclination(seen, own.common.alert);
    case 'M1':
      return order.step > 0 ? usAlertInclination(seen, own) : -600;
    case 'P1':
      return pub.turn < SPEECH_NOT_BEFORE_TURN ? -30_000 : 3000;
    case 'B1':
      return pub.oas || own.orders.public?.kind === 'U1' ? 1200 : -1500;
    case 'U1':
      return 900;
    case 'U4':
      return 150;
    case 'U5':
      return 100;
    case 'C4':
      return pub.blockade === 'in-force' || pub.blockade === 'extended'
        ? 200 * own.common.temper - 250
        : -1500;
    case 'U2':
      return disclosed ? 300 : 150;
    case 'U3':
      return -400;
    case 'B7':
      return pub.pauseHours > 0 ? -1500 : -4000;
    case 'B5':
      return order.shipClass === 'arms' ? -3000 : 250;
    case 'B4':
      return -100;
    case 'S2':
      return own.common.temper === 2 ? -300 : NEVER;
    case 'S1':
    case 'S3':
      return forceInclination(own.common.temper, turnsLeft);
    case 'S4':
      return pub.struck ? forceInclination(own.common.temper, turnsLeft) : NEVER;
    default:
      return common(seen, own.common.temper, order);
  }
};

/** Force is for the last two days, and for hawks; a moderate comes to it on the last. */
const forceInclination = (temper: number, turnsLeft: number): number => {
  if (temper === 2) return turnsLeft <= LAST_TURNS ? -1000 : NEVER;
  return temper === 1 && turnsLeft <= LAST_DAY ? -2000 : NEVER;
};

/** The air campaign asks for more readiness than the strike on the sites: hawks go on to it. */
const readinessInclination = (own: UsSeen, force: 'air' | 'landing'): number => {
  const { strike = 0, invasion = 0 } = own.military ?? {};
  if (force === 'landing') return invasion < LANDING_READY ? 100 : -300;
  return strike < (own.common.temper === 2 ? CAMPAIGN_READY : STRIKE_READY) ? 150 : -300;
};

/** Checks are worth an order once the forces stand close and alert. */
const checksInclination = ({ pub }: Observation, alert: number): number =>
  pub.contact >= 1 && alert >= 1 ? 150 : -200;

/** The forces are brought up with the speech, the bombers with the line, as far as temper goes. */
const usAlertInclination = (seen: Observation, own: UsSeen): number => {
  const { alert, temper } = own.common;
  if (seen.pub.disclosed === 'no') return -2000;
  if (alert < 2) return 900;
  return seen.pub.blockade === 'in-force' || seen.pub.blockade === 'extended' ? 350 * temper - 150 : -300;
};

const ussrInclination = (seen: Observation, own: UssrSeen, order: Order): number => {
  const { pub } = seen;
  const military = own.military;
  const lineAhead =
    pub.blockade === 'proclaimed' || pub.blockade === 'in-force' || pub.blockade === 'extended';
  switch (order.kind) {
    case 'I4':
      return ageOf(seen) >= 2 * DAY ? 280 : -150;
    case 'I5':
      return military?.camouflage === true ? -200 : 300;
    case 'I6':
      return 50;
    case 'M8':
      return order.step > 0
        ? pub.alertShown.us > own.common.alert + 1
          ? 500 + 200 * own.common.temper
          : -400
        : -200;
    case 'M6':
      return checksInclination(seen, own.common.alert);
    case 'M10':
      return own.common.temper === 2 && lineAhead ? 900 : -3000;
    case 'M11':
      return tacticalInclination(own, order.step);
    case 'M13':
      return own.common.temper === 2 && lineAhead ? -350 : -1200;
    case 'S5':
      return own.common.temper === 2 ? 500 : -3000;
    case 'M9':
      if (order.quiet === true) return own.common.temper === 2 ? 150 : -2000;
      return order.on ? (own.common.temper === 2 && pub.turn < 6 ? 150 : -400) : 100;
    case 'M12':
      return airDefenceInclination(seen, own, order.on);
    case 'B8':
      return lineAhead ? shipsInclination(order, own, military?.ships ?? []) : -800;
    case 'B9':
      return order.instruction === 'withdraw' ? (lineAhead ? 500 - 400 * own.common.temper : -200) : -300;
    case 'U3':
      return 300;
    case 'U4':
      return -200;
    case 'C4':
      return 300 * own.common.temper - 750;
    case 'U6':
      return ((own.intelligence as UssrIntelligence | null)?.castro ?? 0) > CASTRO_RESTLESS ? 150 : -400;
    case 'P4':
      return own.common.temper === 2 && !pub.photosShown ? 200 : -400;
    default:
      return common(seen, own.common.temper, order);
  }
};

/** What the commanders on the spot may do is taken back, except by a hawk. */
const tacticalInclination = ({ common }: UssrSeen, step: number): number => {
  if (step > 0) return -6000;
  return common.temper === 2 ? -600 : 600;
};

/** A hawk lets his crews fire once aircraft fly low over them. */
const airDefenceInclination = ({ pub }: Observation, { common }: UssrSeen, on: boolean): number => {
  if (!on) return common.temper === 2 ? -600 : 600;
  return common.temper === 2 && pub.contact >= 1 ? 200 : -900;
};

/** Arms ships should not meet the line; fuel and others may show their papers. One order for the whole class is best. */
const shipsInclination = (
  order: Extract<Order, { kind: 'B8' }>,
  own: UssrSeen,
  ships: readonly ShipFacts[],
): number => {
  const moving = ships.filter(
    (ship) => ship.status === 'underway' || ship.status === 'at-line' || ship.status === 'hailed',
  ).length;
  if (moving === 0) return -2000;
  const breadth = 100 * Math.min(order.ships.length, moving);
  if (order.instruction === 'turn-back') return 400 + breadth - 500 * own.common.temper;
  if (order.instruction === 'inspect') return breadth - 500;
  return order.instruction === 'stop' ? breadth / 2 - 300 : -1500;
};

const common = (seen: Observation, temper: number, order: Order): number => {
  switch (order.kind) {
    case 'P7':
      return temper === 2 && seen.pub.contact >= 1 ? 1200 : -2000;
    case 'P8':
      return hintInclination(order.issue, order.level);
    case 'S6':
    case 'S7':
      return -200_000;
    case 'M5':
      return -150;
    case 'P2':
      return -1500;
    case 'P3':
      return temper === 0 && seen.pub.contact >= 1 ? 300 : -200;
    case 'K5':
      return -6000;
    case 'K3':
      return -800;
    default:
      return 0;
  }
};

/** What both sides will have to hear in the end is best heard early: the public pledge, the missiles going. */
const hintInclination = (issue: number, level: number): number =>
  (issue === 2 && level === 2) || (issue === 0 && level === 2) ? 300 : -400;

/** Bonus of an order for the viewer's side, milli-points; `turnsLeft` counts the present turn. */
export const inclination = (seen: Observation, order: Order, turnsLeft: number): number => {
  const { own } = seen;
  if (own === null) return 0;
  return own.side === 'us'
    ? usInclination(seen, own as UsSeen, order, turnsLeft)
    : ussrInclination(seen, own as UssrSeen, order);
};

/** How much more than a fair hope a side asks before it closes, milli-points: much at first, nothing at the end (Boulware). */
export const aspiration = (side: Side, temper: number, turnsLeft: number, turns: number): number =>
  Math.floor(((side === 'us' ? 14_000 : 16_000) + 5000 * (temper - 1)) * (turnsLeft / turns)) + 1500 * temper;
