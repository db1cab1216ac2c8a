/** Accident and inadvertence (RULES 9): that something goes wrong, what it is, how bad, and how the touched side answers. */
import type { Side } from '../../scenario/types.ts';
import { type Game, isLineActive, next, other, setContact, shift, task, tell } from '../game.ts';
import type { Mutable, Task } from '../state.ts';
import { expNegative } from '../tables.ts';
import { INCIDENT_KINDS, type IncidentKind, type Reaction, type Severity } from '../types.ts';
import { runRisk, trueRate } from './hazard.ts';

/** What the touched side's answer does to that chance, thousandths (RULES 9). */
/** How much likelier trouble with submarines is while they are being forced up (RULES 5.12). */
const HUNTED = 3;
const CARD: { readonly [choice: string]: number } = { restrain: 500, hold: 1000, retaliate: 2000 };
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

/** What kinds are likely now, weights in the order of INCIDENT_KINDS. Modelling choice over the drivers of the dossier's near misses. */
const kindWeights = (game: Game): number[] => {
  const { pub, us, ussr, dark } = game.state;
  const { submarineOrder, samFree } = ussr.military;
  const boats = submarineOrder === 'withdraw' ? 8 : submarineOrder === 'shadow' ? 50 : 25;
  const flights = dark.flown || us.intelligence.schedule > 0 ? (samFree ? 50 : 20) : 0;
  return [
    20 + 8 * us.common.alert,
    25,
    flights,
    (isLineActive(pub) ? submerged(game, boats) : 2) * (dark.hunting ? HUNTED : 1),
    pub.contact >= 4 ? 250 : pub.contact === 3 ? 40 : 0,
  ];
};

/** The part of a weight that is left to the boats still under water. */
const submerged = (game: Game, weight: number): number => {
  const { submarines } = game.state.ussr.military;
  const up = submarines.filter(({ status }) => status === 'surfaced').length;
  return Math.floor((weight * (submarines.length - up)) / Math.max(1, submarines.length));
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
  if (level === 'bloodshed' && kind === 'shoot-down') pub.aircraftDown = true;
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
