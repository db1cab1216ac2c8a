/**
 * The fixed order in which a turn is resolved, as an agenda of tasks. A task that needs a draw waits for chance;
 * one that needs an answer waits for a side; the rest are done at once (RULES 3).
 */
import { type Game, setPhase, task, turnHours } from './game.ts';
import { dealTemper } from './rules/beliefs.ts';
import { orderBlockade } from './rules/blockade.ts';
import { runClocks } from './rules/clocks.ts';
import { askAboutFalsehoods, exposure, exposureWeights } from './rules/deceit.ts';
import { finishTurn, openTurn } from './rules/ending.ts';
import {
  askBombers,
  askJupiters,
  castroAnswers,
  castroWeights,
  closeEpilogue,
  leakWeights as jupiterWeights,
  leakJupiters,
  openStep,
} from './rules/epilogue.ts';
import { flySchedule, hit, hitWeights, photograph, photographWeights } from './rules/flights.ts';
import { compareAlerts, followAlert, followWeights } from './rules/following.ts';
import {
  askReprisal,
  batteryLost,
  ceasefire,
  ceasefireWeights,
  flyCampaign,
  land,
  orderForce,
  strikeWeights,
  struckSites,
  survivor,
  survivorWeights,
  useOrNot,
  useWeights,
} from './rules/force.ts';
import { nuclear, nuclearWeights, scale, scaleWeights } from './rules/hazard.ts';
import {
  incident,
  incidents,
  incidentsWeights,
  incidentWeights,
  severity,
  severityWeights,
} from './rules/incidents.ts';
import {
  agentReport,
  agentWeights,
  assess,
  assessWeights,
  orderIntelligence,
  pressLeak,
  pressWeights,
  resolve,
  resolveWeights,
} from './rules/intelligence.ts';
import { boarding, boardingWeights, holdLine } from './rules/line.ts';
import {
  arriveCables,
  delay,
  delayWeights,
  garble,
  garbleWeights,
  leak,
  leakWeights,
} from './rules/messages.ts';
import { putOpening } from './rules/openings.ts';
import { carryOut, notice, noticeWeights } from './rules/orders.ts';
import { berlin, berlinWeights, orderPosture } from './rules/posture.ts';
import { orderPrivate } from './rules/privateDesk.ts';
import { orderAllies, orderPublic } from './rules/publicActs.ts';
import { contact, contactWeights, moveShips, plot, plotWeights } from './rules/ships.ts';
import { watch, watchWeights } from './rules/watching.ts';
import type { Task, TaskCode } from './state.ts';

/** The resolution of a turn, in order. */
export const RESOLUTION: readonly TaskCode[] = [
  'cables',
  'intelligence',
  'posture',
  'alerts',
  'ships',
  'force',
  'public',
  'allies',
  'messages',
  'deceit',
  'press',
  'incidents',
  'ceasefire',
  'watch',
  'clocks',
  'finish',
];

/** A task is never changed, so every turn has the same. */
const RESOLUTION_TASKS: readonly Task[] = RESOLUTION.map((code) => task(code));

interface Rule {
  /** Weights of the draw this task waits for; null when none is needed now, or ever. */
  readonly weights: ((game: Game, task: Task) => readonly number[] | null) | null;
  readonly run: (game: Game, task: Task, draw: number) => void;
}

const sure = (run: (game: Game, task: Task) => void): Rule => ({ weights: null, run });
const drawn = (weights: Rule['weights'], run: Rule['run']): Rule => ({ weights, run });

const temperWeights = (game: Game): number[] => {
  const { dove, moderate, hawk } = game.scenario.initial.types;
  return [dove, moderate, hawk];
};

const begin = (game: Game): void => {
  if (putOpening(game)) return;
  openTurn(game);
  setPhase(game, 'orders');
};

const RULES: { readonly [code in TaskCode]: Rule } = {
  'deal-temper': drawn(temperWeights, (game, { side }, draw) => dealTemper(game, side, draw)),
  open: sure(begin),
  cables: sure((game) => arriveCables(game, game.state.pub.hour + turnHours(game))),
  intelligence: sure((game) => {
    carryOut(game, 'intelligence', 'I', orderIntelligence);
    flySchedule(game);
  }),
  recon: drawn(photographWeights, photograph),
  'recon-risk': drawn(hitWeights, hit),
  agent: drawn(agentWeights, agentReport),
  resolve: drawn(resolveWeights, resolve),
  assess: drawn(assessWeights, assess),
  posture: sure((game) => carryOut(game, 'military', 'M', orderPosture)),
  alerts: sure(compareAlerts),
  follow: drawn(followWeights, followAlert),
  berlin: drawn(berlinWeights, berlin),
  notice: drawn(noticeWeights, notice),
  ships: sure((game) => {
    carryOut(game, 'military', 'B', orderBlockade);
    moveShips(game);
  }),
  line: sure(holdLine),
  plot: drawn(plotWeights, plot),
  contact: drawn(contactWeights, contact),
  boarding: drawn(boardingWeights, boarding),
  force: sure((game) => {
    carryOut(game, 'military', 'S', orderForce);
    flyCampaign(game);
  }),
  battery: sure(batteryLost),
  strike: drawn(strikeWeights, struckSites),
  survivor: drawn(survivorWeights, survivor),
  reprisal: sure(askReprisal),
  landing: sure(land),
  'landing-nuclear': drawn(useWeights, useOrNot),
  ceasefire: drawn(ceasefireWeights, ceasefire),
  public: sure((game) => carryOut(game, 'public', 'PK', orderPublic)),
  allies: sure((game) => carryOut(game, 'public', 'U', orderAllies)),
  messages: sure((game) => carryOut(game, 'private', 'CK', orderPrivate)),
  garble: drawn(garbleWeights, garble),
  delay: drawn(delayWeights, delay),
  leak: drawn(leakWeights, leak),
  deceit: sure(askAboutFalsehoods),
  exposure: drawn(exposureWeights, exposure),
  press: drawn(pressWeights, pressLeak),
  incidents: drawn(incidentsWeights, incidents),
  incident: drawn(incidentWeights, incident),
  severity: drawn(severityWeights, severity),
  answer: sure(() => undefined),
  nuclear: drawn(nuclearWeights, nuclear),
  scale: drawn(scaleWeights, scale),
  watch: drawn(watchWeights, watch),
  clocks: sure(runClocks),
  finish: sure(finishTurn),
  epilogue: sure((game, { a: step }) => openStep(game, step)),
  castro: drawn(castroWeights, castroAnswers),
  bombers: sure(askBombers),
  'jupiter-leak': drawn(jupiterWeights, leakJupiters),
  jupiters: sure(askJupiters),
  kept: sure(closeEpilogue),
};

/** Puts the whole resolution on the agenda: both sides have sealed. */
export const startResolution = (game: Game): void => {
  setPhase(game, 'sealed');
  setPhase(game, 'resolving');
  game.state.dark.agenda = RESOLUTION_TASKS.slice();
};

/** The weights chance must draw from now; null when it is not chance's turn. */
export const pendingWeights = (game: Game): readonly number[] | null => {
  const head = game.state.phase === 'resolving' ? game.state.dark.agenda[0] : undefined;
  return head === undefined ? null : (RULES[head.code].weights?.(game, head) ?? null);
};

/** Does the task at the head of the agenda with a draw, then all that follow until someone must choose: see `advance`. */
export const takeDraw = (game: Game, draw: number): readonly number[] | null => {
  const head = game.state.dark.agenda.shift();
  if (head !== undefined) RULES[head.code].run(game, head, draw);
  return advance(game);
};

/** The game has been decided: what was still to come of the turn is left undone. */
const drop = (game: Game): void => {
  game.state.dark.agenda.shift();
  game.state.us.reaction = null;
  game.state.ussr.reaction = null;
};

/** Runs the agenda until chance has to draw, and gives its weights; null when a side has to choose, or the game is over. */
export const advance = (game: Game): readonly number[] | null => {
  const { state } = game;
  while (state.phase === 'resolving') {
    const head = state.dark.agenda[0];
    if (head === undefined) return null;
    if (state.pub.end !== null && state.pub.epilogue === 0 && head.code !== 'finish') drop(game);
    else if (head.code === 'answer') {
      state.dark.agenda.shift();
      setPhase(game, 'reaction');
    } else {
      const rule = RULES[head.code];
      const weights = rule.weights === null ? null : rule.weights(game, head);
      if (weights !== null) return weights;
      state.dark.agenda.shift();
      rule.run(game, head, 0);
    }
  }
  return null;
};
