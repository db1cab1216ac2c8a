/** Accident and inadvertence (RULES 9): that something goes wrong, what it is, how bad, and how the touched side answers. */
import type { Side } from '../../scenario/types.ts';
import { type Game, next, other, setContact, shift, task, tell } from '../game.ts';
import type { Mutable, Task } from '../state.ts';
import { expNegative } from '../tables.ts';
import { INCIDENT_KINDS, type IncidentKind, type Reaction, SEVERITIES, type Severity } from '../types.ts';
import { patternWeight } from './drivers.ts';
import { runRisk, trueRate } from './hazard.ts';

/** What the touched side's answer does to that chance, thousandths (RULES 9). */
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

/** Which near miss of 1962 an incident follows, in the scenario's order; null where none could happen now (RULES 9.11). */
export const incidentWeights = (game: Game): number[] | null => {
  const weights: number[] = [];
  let sum = 0;
  const { nearMisses } = game.scenario;
  for (let at = 0; at < nearMisses.length; at++) {
    const pattern = nearMisses[at];
    const weight = pattern === undefined ? 0 : patternWeight(game, pattern);
    weights.push(weight);
    sum += weight;
  }
  return sum > 0 ? weights : null;
};

export const incident = (game: Game, { a: graver }: Task, draw: number): void => {
  const pattern = game.scenario.nearMisses[draw];
  if (pattern !== undefined && patternWeight(game, pattern) > 0)
    next(game, task('severity', 'us', graver, draw));
};

/** Absorbed, crisis, bloodshed; bloodshed gains 5% for each step of contact above the first (RULES 9). */
export const severityWeights = (game: Game, { a: graver }: Task): number[] => {
  const { absorbed, crisis, bloodshed } = game.scenario.hazard.severityPpm;
  const more = 50_000 * Math.max(0, game.state.pub.contact - 1);
  const calm = graver === 1 ? 0 : Math.max(0, absorbed - more);
  return [calm, crisis + (graver === 1 ? absorbed - more : 0), bloodshed + more];
};

export const severity = (game: Game, { b }: Task, draw: number): void => {
  const pattern = game.scenario.nearMisses[b];
  if (pattern !== undefined) raiseIncident(game, pattern.kind, SEVERITIES[draw] ?? 'crisis', pattern.id);
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

/**
 * Something has gone wrong: it is told to those it touches, and the touched side must answer if it still can this turn.
 * `pattern` is the near miss it follows, empty for none.
 */
export const raiseIncident = (game: Game, kind: IncidentKind, level: Severity, pattern = ''): void => {
  const { pub, dark } = game.state;
  const side = touchedBy(game, kind);
  dark.incidents += 1;
  if (level === 'bloodshed') pub.incidents += 1;
  if (level === 'bloodshed' && kind === 'shoot-down') pub.aircraftDown = true;
  dark.incident = pattern;
  const told = { incident: kind, severity: level, side, pattern };
  tell(game, level === 'bloodshed' ? 'public' : side, 'incident', told);
  if (level === 'bloodshed') shift(game, 'trust', side, -6000, `incident.${kind}`);
  const contact = contactAfter(kind, level);
  if (contact > pub.contact && pub.disclosed !== 'no') setContact(game, contact, null);
  if (level === 'absorbed' || dark.reacted[side] || game.state[side].reaction !== null)
    return next(game, task('nuclear', side, 1000, INCIDENT_KINDS.indexOf(kind)));
  game.state[side].reaction = {
    code: kind,
    subject: pattern,
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
