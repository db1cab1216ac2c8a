/**
 * A game played on from some state on one working copy, by whoever leads its sides: its record, and the chance of nuclear war
 * that it runs on the way, exactly as the rules weigh it.
 */
import { firstWord, pickWeighted } from '../base/random.ts';
import { copyState } from '../engine/copy.ts';
import { initialState } from '../engine/start.ts';
import { type State, TASK_CODES, type TaskCode, type Working } from '../engine/state.ts';
import { apply, chanceWeights, drawAction } from '../engine/transition.ts';
import type { Action, Episode, Reaction, Refusal } from '../engine/types.ts';
import type { OrderAction } from '../policy/script.ts';
import type { BySide, Scenario, Side } from '../scenario/types.ts';
import type { WarCause } from './lab/types.ts';
import { warCause } from './warCause.ts';

/** An order of a record that another game no longer allows. */
export interface Misfit {
  readonly turn: number;
  readonly action: OrderAction;
  readonly refusal: Refusal;
}

/** One draw that could have gone nuclear, or an order that did. */
export interface RunRisk {
  readonly turn: number;
  readonly cause: WarCause;
  /** Its chance, ppm, not rounded. */
  readonly ppm: number;
}

/** The word, 0 to 2^32 - 1, that the next draw of a game falls on. */
export type Dice = (course: Course) => number;

export interface Course {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly dice: Dice;
  readonly state: Working;
  /** The whole record, also of what came before this course. */
  readonly actions: Action[];
  readonly misfits: Misfit[];
  readonly risks: RunRisk[];
  /** What chance must draw from next; null when it is not to draw. */
  weights: readonly number[] | null;
  /** Turns whose orders have been given. */
  turns: number;
  /** A draw has brought war: whoever ordered what, nobody ordered that. */
  warDrawn: boolean;
}

/** Who leads a side of a course. */
export interface Player {
  /** Gives the turn's orders through `take`; the seal is not its own to give. */
  readonly order: (course: Course, side: Side) => void;
  readonly answer: (course: Course, side: Side, asked: Reaction) => string;
}

/** Where a course starts from. The state is copied. */
export interface Point {
  readonly state: State;
  readonly actions: readonly Action[];
  readonly turns: number;
}

/** How a game is set, and by which version of the rules it is played. */
export type Terms = Pick<Episode, 'settings' | 'rules'>;

export const firstPoint = (scenario: Scenario, { settings, rules }: Terms): Point => ({
  state: initialState(scenario, settings, rules),
  actions: [],
  turns: 0,
});

export const openCourse = (scenario: Scenario, from: Point, seed: number, dice: Dice): Course => {
  const state = copyState(from.state);
  return {
    scenario,
    seed,
    dice,
    state,
    actions: from.actions.slice(),
    misfits: [],
    risks: [],
    weights: chanceWeights(scenario, state),
    turns: from.turns,
    warDrawn: false,
  };
};

/** As the session draws: one stream a draw, opened by the seed and the number of actions before it. */
export const dicePlace: Dice = ({ seed, actions }) => firstWord(seed, actions.length);

const TASK_AT = new Map<TaskCode, number>(TASK_CODES.map((code, at) => [code, at]));
const MOST_ALIKE = 64;

/**
 * The nth draw of a kind in a turn falls on a word of its own, whatever was ordered or drawn before it: so games that differ in one order
 * differ through that order and not through unlike luck. One such die serves one course.
 */
export const openMatterDice = (): Dice => {
  const drawn = new Uint8Array(TASK_CODES.length);
  let turn = -1;
  return ({ seed, turns, state }) => {
    if (turns !== turn) drawn.fill(0);
    turn = turns;
    const code = TASK_AT.get(state.dark.agenda[0]?.code ?? 'open') ?? 0;
    const nth = drawn[code] ?? 0;
    drawn[code] = (nth + 1) % MOST_ALIKE;
    return firstWord(firstWord(seed, turns), code * MOST_ALIKE + nth);
  };
};

export const take = (course: Course, action: Action): void => {
  course.weights = apply(course.scenario, course.state, action, null);
  course.actions.push(action);
};

/** One draw, one answer, or the orders of one side. Nothing may be asked of a course that is over. */
export const step = (course: Course, players: BySide<Player>): void => {
  const { state, weights } = course;
  if (weights !== null) draw(course, weights);
  else if (state.us.reaction !== null) answer(course, players, 'us', state.us.reaction);
  else if (state.ussr.reaction !== null) answer(course, players, 'ussr', state.ussr.reaction);
  else order(course, players, state.pub.sealed.us ? 'ussr' : 'us');
  if (state.phase === 'over') noteDecision(course);
};

const draw = (course: Course, weights: readonly number[]): void => {
  const { state, risks, actions } = course;
  const cause = warCause(state, actions.at(-1));
  const drawn = pickWeighted(course.dice(course), weights);
  if (cause !== null) {
    risks.push({ turn: state.pub.turn, cause, ppm: shareOfWar(weights) });
    course.warDrawn = drawn === 1;
  }
  take(course, drawAction(drawn));
};

/** Where a draw can go nuclear, its second outcome is the one that does. */
const shareOfWar = ([spared = 0, war = 0]: readonly number[]): number => (1_000_000 * war) / (spared + war);

const answer = (course: Course, players: BySide<Player>, side: Side, asked: Reaction): void =>
  take(course, { kind: 'reaction', side, choice: players[side].answer(course, side, asked) });

const order = (course: Course, players: BySide<Player>, side: Side): void => {
  players[side].order(course, side);
  // Whoever seals second opens a resolution, whose draws belong to the turn now ordered.
  if (course.state.pub.sealed.us || course.state.pub.sealed.ussr) course.turns += 1;
  take(course, { kind: 'seal', side });
};

const noteDecision = ({ state, risks, warDrawn }: Course): void => {
  if (state.pub.nuclear !== 'none' && !warDrawn)
    risks.push({ turn: state.pub.turn, cause: 'decision', ppm: 1_000_000 });
};
