/**
 * The chance of nuclear war that each side could reckon it ran (RULES 4.8 to 4.10, 4.16, 9), ppm. Written out anew from the
 * formulas of RULES 9 over the committed tables; rounded down where the engine rounds down, so that they agree to the last ppm.
 */
import {
  INCIDENT_BY_ALERT,
  INCIDENT_BY_ROE,
  NUCLEAR_BY_ALERT,
  SURVIVOR_SILENCE,
} from '../../../engine/tables.ts';
import type { Side } from '../../../scenario/types.ts';
import { type Changes, hoursOf, type Moment, type Rule } from './moment.ts';

/** RULES 15.6. */
const unlessLeftOut = ({ before }: Moment, ppm: number): number => (before.settings.incidents ? ppm : 0);

/** A danger Moscow runs knowingly; Washington reckons half of it. */
export const riskOf = (moment: Moment, ppm: number): Changes => {
  const run = unlessLeftOut(moment, ppm);
  return { 'risk us': Math.floor(run / 2), 'risk ussr': run };
};

/** RULES 4.8: each survivor may fire with chance .05; those with their warheads on count twice (RULES 9.10). */
const survivors = (moment: Moment): Changes => {
  const { launchers, mated } = moment.before.ussr.military;
  const silent = SURVIVOR_SILENCE[Math.floor(launchers / 1000)] ?? 0;
  return riskOf(moment, 1_000_000 - (mated ? Math.floor((silent * silent) / 1_000_000) : silent));
};

/** RULES 4.10: withheld, local discretion, released. */
const LANDING = [210_000, 350_000, 800_000];

/** RULES 9.1, A: DEFCON 5 and 4 are both routine; the other side's alert counts as far as it has been seen. */
const alertSteps = ({ before }: Moment, side: Side): number => {
  const { alertShown } = before.pub;
  const own = before[side].common.alert;
  const [washington, moscow] = side === 'us' ? [own, alertShown.ussr] : [alertShown.us, own];
  return (washington >= 2 ? washington : 0) + moscow;
};

/** RULES 9.1, with the other side's rules of engagement taken as normal (1), and RULES 9.8 for its own checks. */
const expectedIncidents = (moment: Moment, side: Side): number => {
  const { scenario, before } = moment;
  const hours = hoursOf(moment);
  const alert = INCIDENT_BY_ALERT[alertSteps(moment, side)] ?? 0;
  const contact = 1000 + 600 * before.pub.contact;
  const engagement = INCIDENT_BY_ROE[before[side].military.roe + 1] ?? 0;
  const washington = side === 'us' ? before.us.common.alert : before.pub.alertShown.us;
  const fatigue = before.pub.fatigueHours + (washington >= 2 ? hours / 2 : 0);
  const tired = 1000 + Math.floor((scenario.hazard.fatiguePerDay * fatigue) / 24);
  const base = unlessLeftOut(moment, scenario.hazard.incidentPpm);
  const rate = Math.floor(
    (((((base * alert) / 1000) * contact) / 1000) * engagement * tired * hours) / 12 / 1_000_000,
  );
  const checked = Math.max(0, Math.min(hours, before[side].military.checkedUntil - before.pub.hour));
  return Math.floor((rate * (1000 - 200 * (checked / Math.max(1, hours)))) / 1000);
};

/** RULES 9.5 and 9.9: what a side's own orders about nuclear weapons multiply the chance by, thousandths. */
const weapons = ({ before }: Moment, side: Side): number => {
  if (side === 'us') return before.us.military.jupitersUnready ? 900 : 1000;
  const { tactical, mated } = before.ussr.military;
  return Math.floor((([600, 1000, 3000][tactical] ?? 0) * (mated ? 1500 : 1000)) / 1000);
};

/** RULES 9.5 for the typical incident: combat (2) once there is combat, else a shoot-down (1). */
const nuclearInOne = (moment: Moment, side: Side): number => {
  const { scenario, before } = moment;
  const kappa = unlessLeftOut(moment, scenario.hazard.kappaPpb[before.settings.danger]);
  const alert = NUCLEAR_BY_ALERT[alertSteps(moment, side)] ?? 0;
  const kind = before.pub.contact >= 4 ? 2000 : 1000;
  return Math.floor((((((kappa * alert) / 1000) * kind) / 1000) * weapons(moment, side)) / 1_000_000);
};

const reckoned = (moment: Moment, side: Side): number =>
  Math.floor((expectedIncidents(moment, side) * nuclearInOne(moment, side)) / 1_000_000);

export const RISK_CAUSES: { readonly [cause: string]: Rule } = {
  incidents: (moment) => ({ 'risk us': reckoned(moment, 'us'), 'risk ussr': reckoned(moment, 'ussr') }),
  'strike.survivors': survivors,
  S4: (moment) => riskOf(moment, LANDING[moment.before.ussr.military.tactical] ?? 0),
  S5: (moment) => riskOf(moment, 100_000),
};
