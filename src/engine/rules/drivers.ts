/**
 * What makes the near misses of 1962 likelier, read from the state as it is: one line and one reason each (RULES 9.12).
 * Thousandths; 1000 is as in those days, 0 rules it out. All of it is a modelling choice.
 */
import type { Driver, IncidentKind, NearMiss } from '../../scenario/types.ts';
import { type Game, isLineActive } from '../game.ts';
import type { State } from '../state.ts';

/** Some drivers mean other people for another kind: whose orders on nuclear weapons, whose rules of engagement. */
type Factor = (state: State, kind: IncidentKind) => number;

const FREELY: readonly number[] = [700, 1000, 1500];
const freely = (step: number): number => FREELY[step] ?? 1000;
/** Below shooting nobody is near enough to a fight; in combat there is six times as much of it to go wrong. */
const fighting = (contact: number): number => (contact < 3 ? 0 : contact === 3 ? 1000 : 6250);
/** 1000 at the 40 points of pressure from which Castro starts. */
const pressed = ({ castro }: State['ussr']['intelligence']): number => 800 + Math.floor(castro / 200);
const isChecked = ({ us, pub }: State): boolean => us.military.checkedUntil > pub.hour;
const ORDERED = { withdraw: 320, patrol: 1000, shadow: 2000 } as const;

/** The thousandths of the boats that are still under water. */
const submerged = ({ submarines }: State['ussr']['military']): number => {
  const up = submarines.filter(({ status }) => status === 'surfaced').length;
  return (1000 * (submarines.length - up)) / Math.max(1, submarines.length);
};

const pressure = ({ pub, ussr, dark }: State): number => {
  const near = isLineActive(pub)
    ? (ORDERED[ussr.military.submarineOrder] * submerged(ussr.military)) / 1000
    : 80;
  return Math.floor(near * (dark.hunting ? 2 : 1));
};

const silence = ({ ussr, dark }: State): number => {
  const { submarines } = ussr.military;
  const held = submarines.filter(({ status }) => status === 'held-down').length;
  return dark.hunting ? 1500 : 1000 + Math.floor((250 * held) / Math.max(1, submarines.length));
};

const sailing = ({ ussr }: State): boolean =>
  ussr.military.ships.some(
    ({ status }) => status === 'underway' || status === 'at-line' || status === 'hailed',
  );

const FACTORS: { readonly [driver in Driver]: Factor } = {
  // Destroyers meet boats where the line is; the hunt doubles it, a boat on the surface is out of it.
  'asw-pressure': pressure,
  // A boat that is held down cannot raise its aerial when Moscow sends.
  'communications-loss': silence,
  // Captains read Moscow's orders on tactical weapons; American crews read Washington's rules of engagement.
  'nuclear-predelegation': ({ us, ussr }, kind) =>
    freely(kind === 'submarine' ? ussr.military.tactical : us.military.roe),
  // Routine flights go on until someone looks into them (M6).
  'peripheral-flights': (state) => (isChecked(state) ? 250 : 1000),
  // Test launches go on until they are called off (M6).
  'routine-ops': (state) => (isChecked(state) ? 0 : 1000),
  // The more forces stand at alert, the more of them move where they would not otherwise.
  defcon: ({ us }) => 800 + 100 * us.common.alert,
  // From DEFCON 3 on fighters carry nuclear missiles in place of others.
  'nuclear-air-defence': ({ us }) => (us.common.alert >= 2 ? 1000 : 800),
  // From DEFCON 3 on aircraft stand on fields that were not made for them; bombers too, once dispersed (M3).
  'alert-dispersal': ({ us }) =>
    us.common.alert < 2 ? 300 : (us.common.alert > 2 ? 1200 : 1000) + (us.military.dispersed ? 300 : 0),
  // Missiles are hurried into readiness, past the steps that make them safe.
  'alert-rush': ({ us }) => [200, 300, 800, 1500, 2000][us.common.alert] ?? 800,
  // Radars are turned on Cuba in haste once the missiles are spoken of; more screens are manned at SAC 2.
  'warning-improvised': ({ pub, us }) => (pub.disclosed === 'no' ? 0 : us.common.alert > 2 ? 1100 : 1000),
  // Jupiters stood down (M7) have nobody waiting at the key.
  jupiter: ({ us }) => (us.military.jupitersUnready ? 0 : 1000),
  // Nobody fires on aircraft that do not fly, nor before the crisis is open (RULES 8.2).
  overflight: ({ pub, us, dark }) =>
    pub.disclosed !== 'no' && (dark.flown || us.intelligence.schedule > 0) ? 1000 : 0,
  // Guns reach only what flies low.
  'low-flights': ({ us }) => (us.intelligence.schedule === 2 ? 1000 : 0),
  // Air defence that is free to fire (M12) needs no word from Moscow; on the ground the rules of engagement count.
  'delegated-fire': ({ ussr }, kind) =>
    kind === 'shoot-down' ? (ussr.military.samFree ? 3000 : 1000) : freely(ussr.military.roe),
  // The surer Havana is of an invasion, the readier its gunners.
  castro: ({ ussr }) => pressed(ussr.intelligence),
  // Teams in Cuba are the likelier to be met the more men Havana has called up.
  covert: ({ ussr }) => pressed(ussr.intelligence),
  // Who may do much without asking tells little.
  'loss-of-control': ({ us }) => freely(us.military.roe),
  // Field commanders move their launchers when they expect to be fought, and further the freer their orders (M11).
  'tactical-nuclear': ({ pub, ussr }) =>
    Math.floor((fighting(pub.contact) * freely(ussr.military.tactical)) / 1000),
  // A ship that is still under way can still be met.
  ships: (state) => (sailing(state) ? 1000 : 0),
  // At the line shots fall by themselves once there is shooting; before that a ship that runs is asked about (RULES 5.6).
  quarantine: ({ pub }) => (isLineActive(pub) ? fighting(pub.contact) : 0),
};

/** What a driver is worth now, thousandths. */
export const driverNow = (state: State, driver: Driver, kind: IncidentKind): number =>
  FACTORS[driver](state, kind);

/** How likely a pattern is now against the others: its weight in thousandths times all its drivers. */
export const patternWeight = ({ state }: Game, { kind, weight, drivers }: NearMiss): number => {
  let now = weight * 1000;
  for (let at = 0; at < drivers.length; at++) {
    const driver = drivers[at];
    if (driver !== undefined) now = Math.floor((now * driverNow(state, driver, kind)) / 1000);
  }
  return now;
};
