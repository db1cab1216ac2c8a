/**
 * How fast the rules are: whole random games on one core, on the working copy, and through the checked door whose states are
 * frozen. Bytes are what the working copy allocates; replays are games with the orders of one finished game and other luck.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { firstWord, pickWeighted } from '../../base/random.ts';
import { openOtherLuck } from '../../debrief/otherLuck.ts';
import { observe } from '../../engine/observe.ts';
import type { Settings } from '../../engine/settings.ts';
import { initialState } from '../../engine/start.ts';
import { chanceWeights, play } from '../../engine/transition.ts';
import { type Action, type Episode, RULES_VERSION } from '../../engine/types.ts';
import { choiceSeed } from '../../policy/choose.ts';
import { hashScenario } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/types.ts';
import { randomChooser } from '../chooser.ts';
import { type Chooser, playGame, sideToChoose } from '../playGame.ts';
import { median, RUNS } from './timing.ts';

const GAMES = 1000;
const CHECKED_GAMES = 100;
const HEAP_GAMES = 20;
const REPLAYS = 1000;

export interface RulesFigures {
  readonly engine: 'knot-of-war';
  readonly gamesPerSecond: number;
  readonly transitionsPerSecond: number;
  readonly transitionsPerGame: number;
  readonly bytesPerTransition: number;
  readonly checkedGamesPerSecond: number;
  readonly thousandWithOtherLuckMs: number;
}

interface Run {
  readonly seconds: number;
  readonly actions: number;
}

interface Game {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly chooser: Chooser;
}

/** Plays the game of a seed and gives the number of its actions. */
type PlayOne = (seed: number) => number;

const timed = (games: number, from: number, playOne: PlayOne): Run => {
  const start = performance.now();
  let actions = 0;
  for (let game = 0; game < games; game++) actions += playOne(from + game);
  return { seconds: (performance.now() - start) / 1000, actions };
};

const runs = (games: number, playOne: PlayOne): readonly Run[] => {
  timed(games, 0, playOne);
  return Array.from({ length: RUNS }, (_, run) => timed(games, run * games, playOne));
};

const nextAction = (
  { scenario, chooser }: Game,
  state: ReturnType<typeof initialState>,
  seed: number,
  ply: number,
): Action => {
  const weights = chanceWeights(scenario, state);
  if (weights !== null) return { kind: 'chance', draw: pickWeighted(firstWord(seed, ply), weights) };
  const seen = observe(scenario, state, { side: sideToChoose(state) });
  return chooser(seen, choiceSeed(seed, ply), seed, ply);
};

/** The same game through `play`: every action is checked and every state frozen. */
const playChecked = (game: Game, seed: number): number => {
  let state = initialState(game.scenario, game.settings, RULES_VERSION);
  for (let ply = 0; ; ply++) {
    if (state.phase === 'over') return ply;
    const played = play(game.scenario, state, nextAction(game, state, seed, ply));
    if (!played.ok) throw new Error(`seed ${seed}, action ${ply}: ${played.error.code}`);
    state = played.value.state;
  }
};

const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/** Growth of the heap over a few games that fit into its young half, so that nothing is collected on the way. */
const bytesOnce = (collect: () => void, from: number, playOne: PlayOne): number => {
  collect();
  const before = getHeapStatistics().used_heap_size;
  const { actions } = timed(HEAP_GAMES, from, playOne);
  return (getHeapStatistics().used_heap_size - before) / actions;
};

const perSecond = (of: readonly Run[], count: (run: Run) => number): number =>
  Math.round(median(of.map((run) => count(run) / run.seconds)));

const recordOf = ({ scenario, settings, chooser }: Game, seed: number): Episode => {
  const actions: Action[] = [];
  playGame(scenario, settings, seed, chooser, { before: (_, action) => actions.push(action) });
  const about = { id: scenario.id, hash: hashScenario(scenario) };
  return { format: 1, rules: RULES_VERSION, scenario: about, settings, seed, actions };
};

/** Of a few finished games the longest, so that no early end flatters the figure. */
const longest = (game: Game): Episode =>
  Array.from({ length: HEAP_GAMES }, (_, seed) => recordOf(game, seed)).reduce((one, two) =>
    two.actions.length > one.actions.length ? two : one,
  );

export const measureRules = (scenario: Scenario, settings: Settings): RulesFigures => {
  const chooser = randomChooser(scenario);
  const game: Game = { scenario, settings, chooser };
  const playFast: PlayOne = (seed) => playGame(scenario, settings, seed, chooser).actions;
  const fast = runs(GAMES, playFast);
  const collect = collector();
  const bytes = Array.from({ length: RUNS }, (_, run) => bytesOnce(collect, run * HEAP_GAMES, playFast));
  const checked = runs(CHECKED_GAMES, (seed) => playChecked(game, seed));
  const otherLuck = openOtherLuck(scenario, longest(game));
  const replays = runs(REPLAYS, (seed) => otherLuck(seed).episode.actions.length);
  const actions = fast.reduce((sum, run) => sum + run.actions, 0);
  return {
    engine: 'knot-of-war',
    gamesPerSecond: perSecond(fast, () => GAMES),
    transitionsPerSecond: perSecond(fast, (run) => run.actions),
    transitionsPerGame: Math.round((10 * actions) / (RUNS * GAMES)) / 10,
    bytesPerTransition: Math.round(median(bytes)),
    checkedGamesPerSecond: perSecond(checked, () => CHECKED_GAMES),
    thousandWithOtherLuckMs: Math.round(1000 * median(replays.map(({ seconds }) => seconds))),
  };
};
