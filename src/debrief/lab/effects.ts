/**
 * What each order of a record did to the chance of war: the same orders with it and without it, under the same luck, by the exact
 * chances run. Games with and without an order are alike up to its turn, so each is played on from there.
 */
import { firstWord } from '../../base/random.ts';
import { copyState } from '../../engine/copy.ts';
import type { State } from '../../engine/state.ts';
import type { Episode } from '../../engine/types.ts';
import { type OrderAction, readScript, type Script } from '../../policy/script.ts';
import { type Scenario, SIDES, type Side } from '../../scenario/types.ts';
import {
  type Course,
  firstPoint,
  openCourse,
  openMatterDice,
  type Player,
  type Point,
  step,
} from '../course.ts';
import { scriptPlayer } from '../scriptPlayer.ts';
import { riskOf } from './played.ts';
import { addTo, type Moments, noMoments, standardError } from './statistics.ts';
import type { EffectsReport, OrderEffect } from './types.ts';
import type { Work } from './work.ts';

/** Apart from every stream of the game itself. */
const EFFECTS = 0x4e0f_93b1;
/** Games played on without an order, over all orders: some seconds on one core. */
const BUDGET = 24_000;
const FEWEST = 100;
const MOST = 2000;
/** An effect is told when 0 lies farther than this many standard errors from it: among a hundred idle orders hardly one passes. */
const CERTAIN = 3;

interface Weighed {
  readonly turn: number;
  readonly action: OrderAction;
  /** Leads both sides without this order. */
  readonly without: Player;
  /** Chance of war with it less without it, ppm, game by game. */
  readonly by: Moments;
}

/** One luck: the game with all orders, and where each of its turns began. */
interface Run {
  readonly openings: readonly Point[];
  /** Chance run before each of these turns began, ppm. */
  readonly before: readonly number[];
  readonly risk: number;
}

const withoutOrder = (script: Script, turn: number, left: OrderAction): Script => ({
  ...script,
  orders: script.orders.map((given, at) =>
    at === turn ? { ...given, [left.side]: given[left.side].filter((action) => action !== left) } : given,
  ),
});

const ordersOf = (script: Script): readonly Weighed[] =>
  script.orders.flatMap((given, turn) =>
    SIDES.flatMap((side: Side) =>
      given[side].map((action) => ({
        turn,
        action,
        without: scriptPlayer(withoutOrder(script, turn, action)),
        by: noMoments(),
      })),
    ),
  );

const isOpening = ({ state, turns }: Course): boolean =>
  state.phase === 'orders' && !state.pub.sealed.us && turns === state.pub.turn;

const playRun = (scenario: Scenario, start: Point, seed: number, player: Player): Run => {
  const course = openCourse(scenario, start, seed, openMatterDice());
  const openings: Point[] = [];
  const before: number[] = [];
  while (course.state.phase !== 'over') {
    if (isOpening(course)) {
      openings[course.turns] = {
        state: copyState(course.state as State) as State,
        actions: [],
        turns: course.turns,
      };
      before[course.turns] = riskOf(course);
    }
    step(course, { us: player, ussr: player });
  }
  return { openings, before, risk: riskOf(course) };
};

/** Adds one game to what is known of an order; a game over before its turn is the same without it. */
const weigh = (scenario: Scenario, seed: number, run: Run, { turn, without, by }: Weighed): void => {
  const opening = run.openings[turn];
  if (opening === undefined) return addTo(by, 0);
  const course = openCourse(scenario, opening, seed, openMatterDice());
  while (course.state.phase !== 'over') step(course, { us: without, ussr: without });
  addTo(by, run.risk - (run.before[turn] ?? 0) - riskOf(course));
};

const effectOf = ({ turn, action: { side, desk, order }, by }: Weighed): readonly OrderEffect[] => {
  const reach = CERTAIN * standardError(by);
  if (!(Math.abs(by.mean) > reach)) return [];
  const [byPpm = 0, low = 0, high = 0] = [by.mean, by.mean - reach, by.mean + reach].map(Math.round);
  return byPpm === 0 ? [] : [{ turn, side, desk, order, byPpm, low, high }];
};

/** The record must replay. `games` lucks for every order; by default as many as some seconds allow. */
export const openEffects = (scenario: Scenario, episode: Episode, games?: number): Work<EffectsReport> => {
  const script = readScript(scenario, episode);
  const orders = ordersOf(script);
  const lucks = games ?? Math.min(MOST, Math.max(FEWEST, Math.floor(BUDGET / Math.max(1, orders.length))));
  const start = firstPoint(scenario, episode);
  const player = scriptPlayer(script);
  const of = lucks * orders.length;
  let done = 0;
  let run: Run | null = null;
  return {
    go: () => {
      const order = orders[done % orders.length];
      if (order === undefined || done >= of) return false;
      const seed = firstWord(episode.seed ^ EFFECTS, Math.floor(done / orders.length));
      if (run === null || done % orders.length === 0) run = playRun(scenario, start, seed, player);
      weigh(scenario, seed, run, order);
      done += 1;
      return done < of;
    },
    report: () => ({ done, of, effects: orders.flatMap(effectOf), orders: orders.length }),
  };
};
