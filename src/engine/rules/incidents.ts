/**
 * Accident and inadvertence (RULES 9): how often something goes wrong, what it is, how bad, and whether
 * nuclear weapons are used. Rates are per 12 hours and scale with the hours of the turn.
 */
import type { Side } from '../../scenario/types.ts';
import {
  clamp,
  type Game,
  isLineActive,
  next,
  other,
  setContact,
  shift,
  task,
  tell,
  turnHours,
} from '../game.ts';
import type { Mutable, Task } from '../state.ts';
import { expNegative, INCIDENT_BY_ALERT, INCIDENT_BY_ROE, NUCLEAR_BY_ALERT } from '../tables.ts';
import {
  INCIDENT_KINDS,
  type IncidentKind,
  type PublicFacts,
  type Reaction,
  type Severity,
} from '../types.ts';

/** What one kind of incident multiplies the chance of nuclear use by, thousandths (RULES 9). */
const KIND_FACTOR: { readonly [kind in IncidentKind]: number } = {
  'false-alarm': 700,
  'stray-flight': 800,
  'shoot-down': 1000,
  submarine: 1500,
  combat: 2000,
};
/** Tactical weapons withheld, at local discretion, delegated: thousandths (RULES 4). */
const PREDELEGATION: readonly number[] = [600, 1000, 3000];
/** What the touched side's answer does to that chance, thousandths (RULES 9). */
const CARD: { readonly [choice: string]: number } = { restrain: 500, hold: 1000, retaliate: 2000 };
/** Alert 0 to 4 as a count of steps above routine: DEFCON 5 and 4 are both routine (RULES 9). */
const US_STEPS: readonly number[] = [0, 0, 2, 3, 4];
const NUCLEAR_CEILING = 500_000;

export const usSteps = (alert: number): number => US_STEPS[alert] ?? 0;

/** Expected incidents in `hours`, in millionths, from summed alert steps, contact, summed rules of engagement and hours of fatigue. */
export const incidentRate = (
  base: number,
  steps: number,
  contact: number,
  roeSum: number,
  fatigueHours: number,
  hours: number,
): number => {
  const alert = INCIDENT_BY_ALERT[clamp(steps, 0, 8)] ?? 1000;
  const roe = INCIDENT_BY_ROE[clamp(roeSum, 0, 4)] ?? 1000;
  const near = 1000 + 600 * contact;
  const tired = 1000 + Math.floor((50 * fatigueHours) / 24);
  return Math.floor((((((base * alert) / 1000) * near) / 1000) * roe * tired * hours) / 12 / 1_000_000);
};

/** Chance of nuclear use in one incident, ppm, before the answer is known. */
export const nuclearChance = (
  kappaPpb: number,
  steps: number,
  kind: IncidentKind,
  predelegation: number,
): number => {
  const alert = NUCLEAR_BY_ALERT[clamp(steps, 0, 8)] ?? 1000;
  const factor = KIND_FACTOR[kind];
  return Math.floor((((((kappaPpb * alert) / 1000) * factor) / 1000) * predelegation) / 1_000_000);
};

const trueSteps = (game: Game): number => usSteps(game.state.us.common.alert) + game.state.ussr.common.alert;

const trueRate = (game: Game): number => {
  const { us, ussr, pub } = game.state;
  const roe = us.military.roe + ussr.military.roe;
  return incidentRate(
    game.scenario.hazard.incidentPpm,
    trueSteps(game),
    pub.contact,
    roe,
    pub.fatigueHours,
    turnHours(game),
  );
};

const kappa = (game: Game): number => game.scenario.hazard.kappaPpb[game.state.settings.danger];

/** Weights of 0, 1, 2 and more incidents: Poisson, with more than two counted as two of a graver kind (RULES 9.2). */
export const incidentsWeights = (game: Game): number[] | null => {
  const rate = trueRate(game);
  const none = expNegative(rate);
  const one = Math.floor((none * rate) / 1_000_000);
  const two = Math.floor((one * rate) / 2_000_000);
  return [none, one, two, Math.max(0, 1_000_000 - none - one - two)];
};

export const incidents = (game: Game, _: Task, draw: number): void => {
  runRisk(game);
  const graver = draw === 3 ? 1 : 0;
  const count = Math.min(2, draw);
  for (let index = 0; index < count; index++) next(game, task('incident', 'us', graver));
};

/** Adds this turn's chance of war to the true ledger and to what each side could reckon of it. */
const runRisk = (game: Game): void => {
  const { pub, us, ussr, dark } = game.state;
  const typical: IncidentKind = pub.contact >= 4 ? 'combat' : 'shoot-down';
  const tactical = PREDELEGATION[ussr.military.tactical] ?? 1000;
  const run = Math.floor(
    (trueRate(game) * nuclearChance(kappa(game), trueSteps(game), typical, tactical)) / 1_000_000,
  );
  dark.riskRun = addChance(dark.riskRun, run);
  tell(game, 'none', 'risk', { ppm: run, cause: 'incidents' });
  reckonRisk(game, 'us', usSteps(us.common.alert) + pub.alertShown.ussr, us.military.roe + 1, typical, 1000);
  reckonRisk(
    game,
    'ussr',
    usSteps(pub.alertShown.us) + ussr.common.alert,
    ussr.military.roe + 1,
    typical,
    tactical,
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
  const { pub } = game.state;
  const rate = incidentRate(
    game.scenario.hazard.incidentPpm,
    steps,
    pub.contact,
    roe,
    pub.fatigueHours,
    turnHours(game),
  );
  addRisk(
    game,
    side,
    Math.floor((rate * nuclearChance(kappa(game), steps, kind, tactical)) / 1_000_000),
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

/** What kinds are likely now, weights in the order of INCIDENT_KINDS. Modelling choice over the drivers of the dossier's near misses. */
const kindWeights = (game: Game): number[] => {
  const { pub, us, ussr, dark } = game.state;
  const { submarineOrder, samFree } = ussr.military;
  const boats = submarineOrder === 'withdraw' ? 8 : submarineOrder === 'shadow' ? 50 : 25;
  const flights = dark.flown ? (samFree ? 50 : 20) : 0;
  return [
    20 + 8 * us.common.alert,
    25,
    flights,
    isLineActive(pub) ? boats : 2,
    pub.contact >= 4 ? 250 : pub.contact === 3 ? 40 : 0,
  ];
};

export const incidentWeights = (game: Game): number[] => kindWeights(game);

export const incident = (game: Game, { a: graver }: Task, draw: number): void => {
  game.state.dark.incident = INCIDENT_KINDS[draw] ?? 'false-alarm';
  next(game, task('severity', 'us', graver));
};

/** Absorbed, crisis, bloodshed; bloodshed gains 5% for each step of contact above the first (RULES 9). */
export const severityWeights = (game: Game, { a: graver }: Task): number[] => {
  const { absorbed, crisis, bloodshed } = game.scenario.hazard.severityPpm;
  const more = 50_000 * Math.max(0, game.state.pub.contact - 1);
  const calm = graver === 1 ? 0 : Math.max(0, absorbed - more);
  return [calm, crisis + (graver === 1 ? absorbed - more : 0), bloodshed + more];
};

const SEVERITIES: readonly Severity[] = ['absorbed', 'crisis', 'bloodshed'];

export const severity = (game: Game, _: Task, draw: number): void => {
  raiseIncident(game, game.state.dark.incident ?? 'false-alarm', SEVERITIES[draw] ?? 'crisis');
};

/** The side whose commander is struck, or whose warning system cries. */
const touchedBy = (game: Game, kind: IncidentKind): Side => {
  if (kind === 'stray-flight') return 'ussr';
  if (kind === 'combat') return game.state.dark.escalator === 'us' ? 'ussr' : 'us';
  return 'us';
};

const contactAfter = (kind: IncidentKind, level: Severity): number => {
  if (level === 'bloodshed') return 3;
  return kind === 'submarine' && level === 'crisis' ? 2 : 0;
};

/** Something has gone wrong: it is told to those it touches, and the touched side must answer if it still can this turn. */
export const raiseIncident = (game: Game, kind: IncidentKind, level: Severity): void => {
  const { pub, dark } = game.state;
  const side = touchedBy(game, kind);
  dark.incidents += 1;
  if (level === 'bloodshed') pub.incidents += 1;
  dark.incident = kind;
  tell(game, level === 'bloodshed' ? 'public' : side, 'incident', { incident: kind, severity: level, side });
  if (level === 'bloodshed') shift(game, 'trust', side, -6000, `incident.${kind}`);
  const contact = contactAfter(kind, level);
  if (contact > pub.contact && pub.disclosed !== 'no') setContact(game, contact, null);
  if (level === 'absorbed' || dark.reacted[side] || game.state[side].reaction !== null)
    return next(game, task('nuclear', side, 1000, INCIDENT_KINDS.indexOf(kind)));
  game.state[side].reaction = {
    code: kind,
    subject: '',
    severity: level,
    choices: ['restrain', 'hold', 'retaliate'],
  } as Mutable<Reaction>;
  next(game, task('answer', side));
};

/** The touched side's answer to an incident (not to a ship or a strike). */
export const answerIncident = (
  game: Game,
  side: Side,
  kind: IncidentKind,
  level: Severity,
  choice: string,
): void => {
  const cause = `reaction.${choice}`;
  if (choice === 'restrain') {
    shift(game, 'home', side, level === 'bloodshed' ? -4000 : -1000, cause);
    if (isKnownToBoth(kind, level)) shift(game, 'trust', other(side), 4000, cause);
  } else if (choice === 'retaliate') strikeBack(game, side, kind, cause);
  next(game, task('nuclear', side, CARD[choice] ?? 1000, INCIDENT_KINDS.indexOf(kind)));
};

/** Blood is public, and a stray flight is known to those who flew it; the rest only the touched side knows of. */
const isKnownToBoth = (kind: IncidentKind, level: Severity): boolean =>
  level === 'bloodshed' || kind === 'stray-flight';

const strikeBack = (game: Game, side: Side, kind: IncidentKind, cause: string): void => {
  game.state.dark.escalator = side;
  shift(game, 'home', side, 4000, cause);
  if (kind === 'false-alarm') return raiseAlert(game, side);
  shift(game, 'world', side, side === 'us' ? -4000 : 4000, cause);
  shift(game, 'trust', other(side), -10_000, cause);
  tell(game, 'public', 'reprisal', { side });
  if (game.state.pub.disclosed !== 'no' && game.state.pub.contact < 3) setContact(game, 3, side);
};

/** Full alert is for combat alone, so a false alarm stops one step short of it. */
const raiseAlert = (game: Game, side: Side): void => {
  const { common } = game.state[side];
  const from = common.alert;
  if (from >= 3) return;
  common.alert = from + 1;
  tell(game, side, 'alert', { side, from, to: common.alert });
};

/** Whether nuclear weapons are used; `a` is the answer's factor in thousandths, `b` the kind. */
export const nuclearWeights = (game: Game, { a, b }: Task): number[] | null => {
  const kind = INCIDENT_KINDS[b] ?? 'false-alarm';
  const tactical = PREDELEGATION[game.state.ussr.military.tactical] ?? 1000;
  const chance = nuclearChance(kappa(game), trueSteps(game), kind, tactical);
  const used = Math.min(NUCLEAR_CEILING, Math.floor((chance * a) / 1000));
  return [1_000_000 - used, used];
};

export const nuclear = (game: Game, { side, b }: Task, draw: number): void => {
  if (draw === 1) return next(game, task('scale', side));
  tell(game, side, 'escaped', { incident: INCIDENT_KINDS[b] ?? 'false-alarm' });
};

export const scaleWeights = (game: Game): number[] => [
  1_000_000 - game.scenario.hazard.generalPpm,
  game.scenario.hazard.generalPpm,
];

/** Limited use that is stopped, or general war. Either ends the game. */
export const scale = (game: Game, _: Task, draw: number): void =>
  detonate(game, draw === 1 ? 'general' : 'limited');

export const detonate = (game: Game, size: PublicFacts['nuclear']): void => {
  const { pub } = game.state;
  pub.nuclear = size;
  tell(game, 'public', 'nuclear', { scale: size });
  setContact(game, Math.max(pub.contact, 3), null);
  pub.end = size === 'general' ? 'E11' : 'E10';
};
