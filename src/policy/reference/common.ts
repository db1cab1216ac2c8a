/** Steps that several characters share. */
import type { Order } from '../../engine/types.ts';
import type { Scenario, ShipClass, ShipInstruction } from '../../scenario/types.ts';
import { inPrivate, inPublic, intelligence, military, type Situation, type Wish, when } from './character.ts';

/** 22 October 1962, 08:00 Washington: the day of the speech. */
const SPEECH_HOUR = 144;
const ULTIMATUM_HOURS = 48;
const SAC_AT_TWO = 3;

/** The photographs first, the speech on the day it was given, then the allies and the world. */
export const bringToTheWorld = ({ seen: { pub } }: Situation): readonly Wish[] => [
  ...when(pub.hour >= SPEECH_HOUR, inPublic({ kind: 'P1' })),
  ...when(pub.disclosed !== 'no', inPublic({ kind: 'U1' }), inPublic({ kind: 'P6' })),
  inPublic({ kind: 'U2' }),
];

/** High flights while the secret is kept, low ones afterwards. */
export const photograph = ({ seen: { pub } }: Situation): Wish =>
  intelligence({ kind: pub.disclosed === 'no' ? 'I1' : 'I2' });

/** Raises the own alert to a level, one step a turn. */
export const raiseAlert = ({ own, side }: Situation, to: number): readonly Wish[] =>
  when(own.common.alert < to, military({ kind: side === 'us' ? 'M1' : 'M8', step: 1 }));

/** The line, and forces one step from war, once the crisis is open. */
export const blockadeAndAlert = (at: Situation): readonly Wish[] =>
  when(at.seen.pub.disclosed !== 'no', military({ kind: 'B1' }), ...raiseAlert(at, SAC_AT_TWO));

/** A deadline as soon as the line is in force, and a new one when it lapses. */
export const setDeadline = ({ seen: { pub } }: Situation): readonly Wish[] =>
  when(
    pub.blockade === 'in-force' || pub.blockade === 'extended',
    inPublic({ kind: 'P2', hours: ULTIMATUM_HOURS }),
  );

export const warn = (): Wish => inPrivate({ kind: 'C2', message: { act: 'warn' } });

/** Builds the air strike or the landing force up to a readiness, milli-points. */
export const ready = ({ own }: Situation, force: 'air' | 'landing', to: number): readonly Wish[] => {
  if (own.side !== 'us') return [];
  const now = force === 'air' ? own.military?.strike : own.military?.invasion;
  return when((now ?? 0) < to, military({ kind: 'M2', force }));
};

/** Tells the Soviet ships of a class that sail otherwise; nothing when all do so already or none can be told. */
export const tellShips = (
  { scenario, own }: Situation,
  shipClass: ShipClass,
  instruction: ShipInstruction,
): readonly Wish[] => {
  if (own.side !== 'ussr') return [];
  const facts = own.military?.ships;
  const ships = scenario.ships.flatMap((ship, index) => {
    const fact = facts?.[index];
    const told = fact?.instruction === instruction || fact?.next === instruction;
    return isSoviet(scenario, index, shipClass) && fact?.status === 'underway' && !told ? [ship.id] : [];
  });
  const order: Order = { kind: 'B8', ships, instruction };
  return when(ships.length > 0, military(order));
};

const isSoviet = (scenario: Scenario, index: number, shipClass: ShipClass): boolean => {
  const ship = scenario.ships[index];
  return ship?.flag === 'ussr' && ship.shipClass === shipClass;
};
