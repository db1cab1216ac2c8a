/** Strikes, landing, reprisal, ceasefire, strategic war (RULES 4.7 to 4.12). */
import type { Side } from '../../scenario/types.ts';
import { type Game, next, setContact, shift, task, tell, turnHours } from '../game.ts';
import { isSince } from '../rulesVersion.ts';
import type { Mutable, State, Task } from '../state.ts';
import { chanceWithin, SURVIVOR_SILENCE } from '../tables.ts';
import type { Order, Reaction } from '../types.ts';
import { addChance, addRisk, detonate, reachFor, unordered } from './hazard.ts';
import { raiseIncident } from './incidents.ts';
import { disclose } from './intelligence.ts';

/** Launchers a photographed site can hold. */
const LAUNCHERS_A_SITE = 4;
/** Chance that one launcher survives, ppm: plain and camouflaged ((RULES 4.8)). */
const SURVIVES = { plain: 100_000, camouflaged: 235_000 } as const;
export const survives = ({ ussr }: State): number =>
  ussr.military.camouflage ? SURVIVES.camouflaged : SURVIVES.plain;
/** Tactical use against a landing, ppm by tactical orders (RULES 9: .35 x m_pred, at most .8). */
const LANDING_NUCLEAR: readonly number[] = [210_000, 350_000, 800_000];
export const landingNuclear = ({ ussr, settings }: State): number =>
  unordered(settings, LANDING_NUCLEAR[ussr.military.tactical] ?? 350_000);
const REPRISAL_NUCLEAR = 100_000;
export const reprisalNuclear = ({ settings }: State): number => unordered(settings, REPRISAL_NUCLEAR);
/** In 12 hours, ppm. */
const CEASEFIRE_CHANCE = 500_000;

export const orderForce = (game: Game, side: Side, order: Order): void => {
  switch (order.kind) {
    case 'S1':
      return strike(game, false);
    case 'S3':
      return strike(game, true);
    case 'S2':
      return strikeBattery(game);
    case 'S5':
      return hitEurope(game);
    case 'S6':
      game.state.dark.escalator = side;
      return reachFor(game, 'S6', side);
    case 'S4':
      return land(game);
    case 'S7':
      tell(game, 'public', 'strike', { side, destroyed: 0, left: 0 });
      game.state.dark.escalator = side;
      return detonate(game, 'general', isSince(3, game.state) ? 'S7' : undefined);
    default:
      return;
  }
};

/** S2: one battery for an aircraft lost. Its crew dies, and Moscow answers as to any clash. */
const strikeBattery = (game: Game): void => {
  const { pub, dark } = game.state;
  pub.aircraftDown = false;
  dark.escalator = 'us';
  if (pub.contact < 3) setContact(game, 3, 'us');
  next(game, task('battery'));
};

export const batteryLost = (game: Game): void => raiseIncident(game, 'combat', 'bloodshed');

/** S5: the war is carried to Europe, with the danger of any retaliation elsewhere. */
const hitEurope = (game: Game): void => {
  game.state.dark.escalator = 'ussr';
  if (game.state.pub.contact < 4) setContact(game, 4, 'ussr');
  retaliateElsewhere(game, 'S5');
};

const retaliateElsewhere = (game: Game, cause: string): void => {
  tell(game, 'public', 'reprisal', { side: 'ussr' });
  const chance = reprisalNuclear(game.state);
  recordRisk(game, chance, cause);
  next(game, task('landing-nuclear', 'ussr', chance));
};

/** An air campaign once begun is flown on each turn against the launchers that are left (RULES 16.6). */
export const flyCampaign = (game: Game): void => {
  const { us, pub } = game.state;
  const kind = us.orders.military?.kind;
  if (!us.military.campaign || pub.contact < 4 || kind === 'S1' || kind === 'S3') return;
  if (targets(game.state) > 0) next(game, task('strike', 'us', targets(game.state), 1));
};

export const strike = (game: Game, campaign: boolean): void => {
  const { pub, ussr } = game.state;
  const surprise = pub.disclosed === 'no';
  shift(game, 'world', 'us', surprise ? -25_000 : -12_000, campaign ? 'S3.bombs' : 'S1.bombs');
  pub.struck = true;
  if (surprise) disclose(game, 'strike');
  setContact(game, 4, 'us');
  if (campaign) ussr.military.samFree = false;
  if (campaign) game.state.us.military.campaign = true;
  next(game, task('strike', 'us', targets(game.state)));
};

/** Ready launchers on sites that are known; what is not known is not hit. */
export const targets = ({ us, ussr }: State): number =>
  Math.min(Math.floor(ussr.military.launchers / 1000), us.common.sitesKnown * LAUNCHERS_A_SITE);

/** Binomial weights of 0..n survivors, ppm; products of whole numbers only. */
export const strikeWeights = (game: Game, { a: n }: Task): number[] | null => {
  if (n <= 0) return null;
  const p = survives(game.state);
  let row = [1];
  for (let launcher = 0; launcher < n; launcher++) {
    const grown: number[] = [];
    for (let k = 0; k <= row.length; k++) {
      grown.push(((row[k] ?? 0) * (1_000_000 - p)) / 1_000_000 + ((row[k - 1] ?? 0) * p) / 1_000_000);
    }
    row = grown;
  }
  return row.map((share) => Math.floor(share * 1_000_000));
};

/** `b` is 1 where a campaign goes on: what the first blow meant to both peoples is not felt twice, nor answered apart. */
export const struckSites = (game: Game, { a: n, b: again }: Task, survivors: number): void => {
  const military = game.state.ussr.military;
  const destroyed = Math.max(0, n - survivors);
  military.launchers = Math.max(0, military.launchers - destroyed * 1000);
  const left = Math.floor(military.launchers / 1000);
  tell(game, 'public', 'strike', { side: 'us', destroyed, left: -1 });
  tell(game, 'ussr', 'strike', { side: 'us', destroyed, left }, 'military');
  if (again === 1) return next(game, task('survivor', 'us', left));
  shift(game, 'home', 'us', 6000, 'strike');
  shift(game, 'home', 'ussr', -8000, 'strike');
  shift(game, 'allies', 'us', -6000, 'strike');
  next(game, task('survivor', 'us', left), task('reprisal'));
};

/** Each surviving launcher may fire with chance .05 (RULES 9). */
export const firing = ({ ussr, settings }: State, left: number): number => {
  const silent = SURVIVOR_SILENCE[Math.min(24, left)] ?? 1_000_000;
  const all = ussr.military.mated ? Math.floor((silent * silent) / 1_000_000) : silent;
  return unordered(settings, 1_000_000 - all);
};

export const survivorWeights = (game: Game, { a: left }: Task): number[] | null => {
  const fires = firing(game.state, left);
  return fires === 0 ? null : [1_000_000 - fires, fires];
};

export const survivor = (game: Game, { a: left }: Task, draw: number): void => {
  recordRisk(game, firing(game.state, left), 'strike.survivors');
  if (draw === 1) reachFor(game, 'strike');
};

const recordRisk = (game: Game, ppm: number, cause: string): void => {
  game.state.dark.riskRun = addChance(game.state.dark.riskRun, ppm);
  tell(game, 'none', 'risk', { ppm, cause });
  addRisk(game, 'us', Math.floor(ppm / 2), cause);
  addRisk(game, 'ussr', ppm, cause);
};

/** Moscow must answer a strike, once a turn. */
export const askReprisal = (game: Game): void => {
  if (game.state.dark.reacted.ussr || game.state.ussr.reaction !== null || game.state.pub.end !== null)
    return;
  const reaction: Reaction = {
    code: 'strike',
    subject: '',
    severity: 'bloodshed',
    choices: ['restrain', 'hold', 'retaliate'],
  };
  game.state.ussr.reaction = reaction as Mutable<Reaction>;
  tell(game, 'ussr', 'incident', { incident: 'strike', severity: 'bloodshed', side: 'ussr' });
  next(game, task('answer', 'ussr'));
};

export const answerStrike = (game: Game, choice: string): void => {
  if (choice === 'restrain') {
    shift(game, 'home', 'ussr', -10_000, 'reaction.restrain');
    shift(game, 'world', 'ussr', -6000, 'reaction.restrain');
  } else if (choice === 'retaliate') {
    shift(game, 'home', 'ussr', 8000, 'reaction.retaliate');
    retaliateElsewhere(game, 'reaction.retaliate');
  } else shift(game, 'home', 'ussr', -3000, 'reaction.hold');
};

export const land = (game: Game): void => {
  const { pub, dark } = game.state;
  pub.invaded = true;
  dark.landingHour = pub.hour;
  setContact(game, 4, 'us');
  tell(game, 'public', 'landing', {});
  const chance = landingNuclear(game.state);
  recordRisk(game, chance, 'S4');
  next(game, task('landing-nuclear', 'us', chance), task('reprisal'));
};

export const useWeights = (_: Game, { a }: Task): number[] => [1_000_000 - a, a];

/** A landing is Washington's, a reprisal Moscow's. */
export const useOrNot = (game: Game, { side }: Task, draw: number): void => {
  if (draw === 1) reachFor(game, side === 'us' ? 'landing' : 'reprisal');
};

/** Combat in which nobody ordered force this turn may stop. A landing goes on. */
export const ceasefireWeights = (game: Game): number[] | null => {
  const { pub, us, ussr } = game.state;
  const fighting = [us, ussr].some(({ orders }) => orders.military?.kind.startsWith('S') === true);
  if (pub.contact < 4 || pub.invaded || fighting || us.military.campaign || pub.end !== null) return null;
  const chance = chanceWithin(CEASEFIRE_CHANCE, turnHours(game));
  return [1_000_000 - chance, chance];
};

export const ceasefire = (game: Game, _: Task, draw: number): void => {
  if (draw === 0) return;
  setContact(game, 2, null);
  tell(game, 'public', 'ceasefire', {});
};
