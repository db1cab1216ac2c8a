/**
 * What makes accidents likelier and worse, as a side may reckon it: how many times the risk each thing makes of what it would be
 * without (RULES 9.1, 9.5). From the observation alone: the other side counts as it has shown itself.
 */
import type { Scenario } from '../scenario/types.ts';
import { INCIDENT_BY_ALERT, INCIDENT_BY_ROE, NUCLEAR_BY_ALERT } from './tables.ts';
import type { Observation, OwnSeen } from './types.ts';

/** Tactical weapons withheld, at local discretion, delegated: thousandths (RULES 4). */
export const PREDELEGATION: readonly number[] = [600, 1000, 3000];
/** Warheads mated (M10), thousandths (RULES 9.9). */
export const MATED = 1500;

/** Alert 0 to 4 as a count of steps above routine: DEFCON 5 and 4 are both routine (RULES 9). */
const US_STEPS: readonly number[] = [0, 0, 2, 3, 4];
export const usSteps = (alert: number): number => US_STEPS[alert] ?? 0;

/** What a contact makes of the number of accidents, thousandths. */
export const nearness = (contact: number): number => 1000 + 600 * contact;
/** What hours of fatigue make of it, thousandths. */
export const tiredness = (fatiguePerDay: number, fatigueHours: number): number =>
  1000 + Math.floor((fatiguePerDay * fatigueHours) / 24);

/** An accident in combat counts twice as much as the typical one before it. */
const COMBAT = 4;
const NORMAL_ROE = 1;

export type RiskPart = 'alert' | 'their-alert' | 'contact' | 'engagement' | 'fatigue' | 'weapons';

export interface RiskFactor {
  readonly part: RiskPart;
  /** Thousandths; more than 1000. */
  readonly times: number;
}

const ofAlert = (steps: number): number =>
  Math.floor(((INCIDENT_BY_ALERT[steps] ?? 1000) * (NUCLEAR_BY_ALERT[steps] ?? 1000)) / 1000);

const ofOrders = (
  military: OwnSeen['military'],
): { readonly engagement: number; readonly weapons: number } => {
  if (military === null) return { engagement: 1000, weapons: 1000 };
  const engagement = INCIDENT_BY_ROE[military.roe + NORMAL_ROE] ?? 1000;
  if (!('tactical' in military)) return { engagement, weapons: 1000 };
  const orders = PREDELEGATION[military.tactical] ?? 1000;
  return { engagement, weapons: Math.floor((orders * (military.mated ? MATED : 1000)) / 1000) };
};

/** Greatest first; empty for the public, and where the settings leave accidents out. */
export const riskFactors = ({ hazard }: Scenario, seen: Observation): readonly RiskFactor[] => {
  const { own, pub, settings } = seen;
  if (own === null || !settings.incidents) return [];
  const [ours, theirs] =
    own.side === 'us'
      ? [usSteps(own.common.alert), pub.alertShown.ussr]
      : [own.common.alert, usSteps(pub.alertShown.us)];
  const factors: readonly RiskFactor[] = [
    { part: 'alert', times: ofAlert(ours) },
    { part: 'their-alert', times: ofAlert(theirs) },
    { part: 'contact', times: nearness(pub.contact) * (pub.contact >= COMBAT ? 2 : 1) },
    { part: 'engagement', times: ofOrders(own.military).engagement },
    { part: 'fatigue', times: tiredness(hazard.fatiguePerDay, pub.fatigueHours) },
    { part: 'weapons', times: ofOrders(own.military).weapons },
  ];
  return factors.filter(({ times }) => times > 1000).toSorted((one, two) => two.times - one.times);
};
