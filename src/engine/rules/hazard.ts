/**
 * The danger itself (RULES 9): how often something goes wrong, how likely it becomes nuclear, and the ledger of the risk run.
 * Rates are per 12 hours and scale with the hours of the turn.
 */
import type { HazardRules, Scenario, Side } from '../../scenario/types.ts';
import { clamp, type Game, next, setContact, task, tell, turnHours } from '../game.ts';
import { MATED, nearness, PREDELEGATION, tiredness, usSteps } from '../riskParts.ts';
import { isSince } from '../rulesVersion.ts';
import type { Settings } from '../settings.ts';
import type { State, Task } from '../state.ts';
import { INCIDENT_BY_ALERT, INCIDENT_BY_ROE, NUCLEAR_BY_ALERT } from '../tables.ts';
import { INCIDENT_KINDS, type IncidentKind, type PublicFacts } from '../types.ts';

/** What one kind of incident multiplies the chance of nuclear use by, thousandths (RULES 9). */
const KIND_FACTOR: { readonly [kind in IncidentKind]: number } = {
  'false-alarm': 700,
  'stray-flight': 800,
  'shoot-down': 1000,
  submarine: 1500,
  combat: 2000,
};
/** Jupiters stood down (M7), thousandths (RULES 9.9). */
const UNREADY = 900;
const moscowsPart = ({ military }: State['ussr']): number =>
  Math.floor(((PREDELEGATION[military.tactical] ?? 1000) * (military.mated ? MATED : 1000)) / 1000);
const washingtonsPart = ({ military }: State['us']): number => (military.jupitersUnready ? UNREADY : 1000);

/** What both sides' orders about nuclear weapons make of the chance that an incident becomes nuclear, thousandths. */
export const warheads = ({ us, ussr }: State): number =>
  Math.floor((moscowsPart(ussr) * washingtonsPart(us)) / 1000);

/** Where the settings leave accidents out, nothing goes wrong and nothing goes nuclear that nobody ordered (RULES 15.6). */
export const unordered = ({ incidents }: Settings, chance: number): number => (incidents ? chance : 0);
const SAFE: IncidentBase = { incidentPpm: 0, fatiguePerDay: 0 };
export const incidentBase = ({ hazard }: Scenario, settings: Settings): IncidentBase =>
  settings.incidents ? hazard : SAFE;
export const kappaPpb = ({ hazard }: Scenario, settings: Settings): number =>
  unordered(settings, hazard.kappaPpb[settings.danger]);

const NUCLEAR_CEILING = 500_000;

/** What the scenario says of incidents: expected in 12 routine hours, millionths; what each day at DEFCON 3 or higher adds, thousandths. */
export type IncidentBase = Pick<HazardRules, 'incidentPpm' | 'fatiguePerDay'>;

/** Washington's forces tire at DEFCON 3 and above. */
export const TIRING_ALERT = 2;

/** Hours of fatigue in the middle of the coming `hours`, as Washington's alert stands: so steps of any length tire alike (RULES 1.1). */
export const tiredHours = (fatigueHours: number, usAlert: number, hours: number): number =>
  usAlert >= TIRING_ALERT ? fatigueHours + hours / 2 : fatigueHours;

/** Expected incidents in `hours`, in millionths, from summed alert steps, contact, summed rules of engagement and hours of fatigue. */
export const incidentRate = (
  { incidentPpm, fatiguePerDay }: IncidentBase,
  steps: number,
  contact: number,
  roeSum: number,
  fatigueHours: number,
  hours: number,
): number => {
  const alert = INCIDENT_BY_ALERT[clamp(steps, 0, 8)] ?? 1000;
  const roe = INCIDENT_BY_ROE[clamp(roeSum, 0, 4)] ?? 1000;
  const near = nearness(contact);
  const tired = tiredness(fatiguePerDay, fatigueHours);
  return Math.floor(
    (((((incidentPpm * alert) / 1000) * near) / 1000) * roe * tired * hours) / 12 / 1_000_000,
  );
};

/** Share of incidents that a side's own checks (M6) prevent, thousandths (RULES 9.8). */
const PREVENTED = 200;

/** What is left of an expected number of incidents over the coming hours when a side's checks hold for part of them. */
export const checkedRate = (
  rate: number,
  { checkedUntil }: { readonly checkedUntil: number },
  hour: number,
  hours: number,
): number => {
  const share = clamp(checkedUntil - hour, 0, hours) / Math.max(1, hours);
  return Math.floor((rate * (1000 - PREVENTED * share)) / 1000);
};

/** Chance of nuclear use in one incident, ppm, before the answer is known. */
export const nuclearChance = (kappa: number, steps: number, kind: IncidentKind, tactical: number): number => {
  const alert = NUCLEAR_BY_ALERT[clamp(steps, 0, 8)] ?? 1000;
  const factor = KIND_FACTOR[kind];
  return Math.floor((((((kappa * alert) / 1000) * factor) / 1000) * tactical) / 1_000_000);
};

const trueSteps = (game: Game): number => usSteps(game.state.us.common.alert) + game.state.ussr.common.alert;

export const trueRate = (game: Game): number => {
  const { us, ussr, pub } = game.state;
  const roe = us.military.roe + ussr.military.roe;
  const hours = turnHours(game);
  const rate = incidentRate(
    incidentBase(game.scenario, game.state.settings),
    trueSteps(game),
    pub.contact,
    roe,
    tiredHours(pub.fatigueHours, us.common.alert, hours),
    hours,
  );
  return checkedRate(checkedRate(rate, us.military, pub.hour, hours), ussr.military, pub.hour, hours);
};

const kappaNow = (game: Game): number => kappaPpb(game.scenario, game.state.settings);

/** Adds this turn's chance of war to the true ledger and to what each side could reckon of it. */
export const runRisk = (game: Game): void => {
  const { pub, us, ussr, dark } = game.state;
  const typical: IncidentKind = pub.contact >= 4 ? 'combat' : 'shoot-down';
  const run = Math.floor(
    (trueRate(game) * nuclearChance(kappaNow(game), trueSteps(game), typical, warheads(game.state))) /
      1_000_000,
  );
  dark.riskRun = addChance(dark.riskRun, run);
  tell(game, 'none', 'risk', { ppm: run, cause: 'incidents' });
  reckonRisk(
    game,
    'us',
    usSteps(us.common.alert) + pub.alertShown.ussr,
    us.military.roe + 1,
    typical,
    washingtonsPart(us),
  );
  reckonRisk(
    game,
    'ussr',
    usSteps(pub.alertShown.us) + ussr.common.alert,
    ussr.military.roe + 1,
    typical,
    moscowsPart(ussr),
  );
};

const reckonRisk = (
  game: Game,
  side: Side,
  steps: number,
  roe: number,
  kind: IncidentKind,
  tactical: number,
): void => {
  const { pub, us } = game.state;
  const hours = turnHours(game);
  const alert = side === 'us' ? us.common.alert : pub.alertShown.us;
  const rate = incidentRate(
    incidentBase(game.scenario, game.state.settings),
    steps,
    pub.contact,
    roe,
    tiredHours(pub.fatigueHours, alert, hours),
    hours,
  );
  const checked = checkedRate(rate, game.state[side].military, pub.hour, hours);
  addRisk(
    game,
    side,
    Math.floor((checked * nuclearChance(kappaNow(game), steps, kind, tactical)) / 1_000_000),
    'incidents',
  );
};

/** Either of two chances, ppm. */
export const addChance = (first: number, second: number): number =>
  Math.min(1_000_000, first + Math.floor(((1_000_000 - first) * second) / 1_000_000));

export const addRisk = (game: Game, side: Side, ppm: number, cause: string): void => {
  const common = game.state[side].common;
  const before = common.riskRun;
  common.riskRun = addChance(before, ppm);
  if (common.riskRun === before) return;
  tell(game, side, 'meter', {
    meter: 'risk',
    side,
    by: common.riskRun - before,
    value: common.riskRun,
    cause,
  });
};

/** Bombers that need not fly at the first alarm make a false one count .5 instead of .7 (RULES 9.9). */
const calmed = (game: Game, kind: IncidentKind, chance: number): number =>
  kind === 'false-alarm' && game.state.us.military.dispersed ? Math.floor((chance * 5) / 7) : chance;

/** Whether nuclear weapons are used; `a` is the answer's factor in thousandths, `b` the kind. */
export const nuclearWeights = (game: Game, { a, b }: Task): number[] | null => {
  const kind = INCIDENT_KINDS[b] ?? 'false-alarm';
  const chance = calmed(
    game,
    kind,
    nuclearChance(kappaNow(game), trueSteps(game), kind, warheads(game.state)),
  );
  const used = Math.min(NUCLEAR_CEILING, Math.floor((chance * a) / 1000));
  return [1_000_000 - used, used];
};

export const nuclear = (game: Game, { side, b }: Task, draw: number): void => {
  if (draw === 1) return reachFor(game, INCIDENT_KINDS[b] ?? 'false-alarm', side);
  const pattern = game.state.dark.incident ?? '';
  tell(game, side, 'escaped', { incident: INCIDENT_KINDS[b] ?? 'false-alarm', pattern });
};

export const scaleWeights = (game: Game): number[] => [
  1_000_000 - game.scenario.hazard.generalPpm,
  game.scenario.hazard.generalPpm,
];

/** Limited use that is stopped, or general war. Either ends the game. */
export const scale = (game: Game, { a }: Task, draw: number): void =>
  detonate(game, draw === 1 ? 'general' : 'limited', NUCLEAR_CAUSES[a - 1]);

/** Out of what nuclear weapons are used: an incident by its kind, what answers force, or an order. */
export const NUCLEAR_CAUSES = [...INCIDENT_KINDS, 'strike', 'landing', 'reprisal', 'S6', 'S7'] as const;
export type NuclearCause = (typeof NUCLEAR_CAUSES)[number];

/** They are used; how many is drawn. From version 3 of the rules on it is told out of what. */
export const reachFor = (game: Game, cause: NuclearCause, side: Side = 'us'): void => {
  const known = isSince(3, game.state) ? NUCLEAR_CAUSES.indexOf(cause) + 1 : 0;
  next(game, task('scale', side, known));
};

/** `cause` is undefined where the version of the rules tells none. */
export const detonate = (game: Game, size: PublicFacts['nuclear'], cause?: NuclearCause): void => {
  const { pub } = game.state;
  pub.nuclear = size;
  tell(game, 'public', 'nuclear', cause === undefined ? { scale: size } : { scale: size, from: cause });
  setContact(game, Math.max(pub.contact, 3), null);
  pub.end = size === 'general' ? 'E11' : 'E10';
};
