/**
 * What every leader of the search minds about some orders beside what comes of them within two turns, milli-points: costs that come
 * later or that the worth of a position does not see. Modelling choices of the search alone.
 */
import { claimHolds } from '../../engine/claims.ts';
import type {
  Message,
  Observation,
  Order,
  ShipFacts,
  UsIntelligence,
  UssrMilitary,
} from '../../engine/types.ts';
import type { OrderKind, Scenario } from '../../scenario/types.ts';
import { isStandDown } from './coherent.ts';
import { isProtest } from './replies.ts';

const MINDED: { readonly [kind in OrderKind]?: number } = {
  M2: -200,
  K6: -3000,
  P5: -700,
  U6: -500,
  P3: -300,
  P8: -200,
  C3: -250,
  I4: -120,
  I6: -100,
  P2: 600,
  K2: 100,
};
/** Taking the missiles out alone, for nothing in return. */
const SURRENDER = -6000;
/** A word that is false comes out one day (RULES 7.8). */
const LIE = -1500;
/** Ships told one by one, or told again what they have been told. */
const FUSS = -1500;
/** A flight that is flown each day already (RULES 16.1). */
const NEEDLESS = -800;

/** A word without an offer out of its turn: each kind has one in three, so that none is said twice running. */
const OUT_OF_TURN = -1200;
const WORDS_TURN: { readonly [act in Message['act']]?: number } = { warn: 0, reassure: 1, claim: 2 };
/** The same pressure on turn after turn is believed less each time: Berlin, too, has one turn in three. */
const PRESSES_ON = 2;
/** Flights called off one day and ordered anew the next tell the other side nothing. */
const CALLS_OFF_FLIGHTS = -600;
/** An alert that was raised is not lowered for a trifle: a leader who goes up and down is believed neither way. */
const STANDS_DOWN = -1500;

/** Whether a claim is not so; its author knows. */
const isFalse = (scenario: Scenario, seen: Observation, order: Order): boolean => {
  if (!('message' in order) || order.message.act !== 'claim') return false;
  const military = seen.own?.military ?? null;
  return military !== null && !claimHolds(scenario, military, order.message.about);
};

const isSurrender = (order: Order): boolean =>
  order.kind === 'K4' && order.issue === 0 && order.level >= 2 && order.if === undefined;

const isFeint = (order: Order): boolean => order.kind === 'M2' && order.feint === true;

const isTold = (ship: ShipFacts | undefined, instruction: string): boolean =>
  ship?.instruction === instruction || ship?.next === instruction;

/** Whether an order to ships leaves out others of their class, or says nothing new. */
const isFuss = (scenario: Scenario, seen: Observation, order: Order): boolean => {
  if (order.kind !== 'B8') return false;
  const facts = (seen.own?.military as UssrMilitary | null | undefined)?.ships ?? [];
  const indexes = order.ships.map((id) => scenario.ships.findIndex((ship) => ship.id === id));
  if (indexes.every((at) => isTold(facts[at], order.instruction))) return true;
  const classes = new Set(indexes.map((at) => scenario.ships[at]?.shipClass));
  const same = scenario.ships.filter((ship) => ship.flag === 'ussr' && classes.has(ship.shipClass));
  return order.ships.length < same.length;
};

/** Whether the order is for flights that go on by themselves. */
const isNeedless = (seen: Observation, order: Order): boolean => {
  const flown = (seen.own?.intelligence as UsIntelligence | null | undefined)?.schedule;
  return (order.kind === 'I1' && flown === 1) || (order.kind === 'I2' && flown === 2);
};

const wordMinded = (seen: Observation, order: Order): number => {
  if (!('message' in order) || isProtest(seen, order)) return 0;
  const turn = WORDS_TURN[order.message.act];
  return turn === undefined || seen.pub.turn % 3 === turn ? 0 : OUT_OF_TURN;
};

const pressureMinded = ({ pub }: Observation, order: Order): number =>
  order.kind === 'M13' && pub.turn % 3 !== PRESSES_ON ? OUT_OF_TURN : 0;

export const minded = (scenario: Scenario, seen: Observation, order: Order): number =>
  (MINDED[order.kind] ?? 0) +
  wordMinded(seen, order) +
  pressureMinded(seen, order) +
  (isStandDown(order) ? STANDS_DOWN : 0) +
  (order.kind === 'I7' && !order.on ? CALLS_OFF_FLIGHTS : 0) +
  (isNeedless(seen, order) ? NEEDLESS : 0) +
  (isSurrender(order) ? SURRENDER : 0) +
  (isFalse(scenario, seen, order) || isFeint(order) ? LIE : 0) +
  (isFuss(scenario, seen, order) ? FUSS : 0);
