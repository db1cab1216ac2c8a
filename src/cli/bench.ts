/**
 * `npm run -s bench`: how fast the rules are, beside other engines. Whole random games of the main scenario on one core,
 * medians of five runs: on the working copy, and through the checked door whose states are frozen. Bytes are what the working
 * copy allocates; replays are a thousand games with the orders of one finished game and other luck. Then the peers on their
 * toy, in the same run, and the ratios. `--alone` leaves them out. One JSON line each; exit status 0 even without peers.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { firstWord, pickWeighted } from '../base/random.ts';
import { openOtherLuck } from '../debrief/otherLuck.ts';
import { observe } from '../engine/observe.ts';
import { initialState } from '../engine/start.ts';
import { chanceWeights, play } from '../engine/transition.ts';
import { type Action, type Episode, RULES_VERSION } from '../engine/types.ts';
import { choiceSeed } from '../policy/choose.ts';
import { hashScenario } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/types.ts';
import { randomChooser } from './chooser.ts';
import { loadScenario } from './loadScenario.ts';
import { readOptions } from './options.ts';
import { measurePeers } from './peers.ts';
import { playGame, sideToChoose } from './playGame.ts';
import { readSettingOptions, SETTING_DEFAULTS } from './settingOptions.ts';

const RUNS = 5;
const GAMES = 1000;
const CHECKED_GAMES = 100;
const HEAP_GAMES = 20;
const REPLAYS = 1000;
const OPTIONS = readOptions(SETTING_DEFAULTS, ['alone']);
const SETTINGS = readSettingOptions(OPTIONS);

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

interface Run {
  readonly seconds: number;
  readonly actions: number;
}

/** Plays games `from` to `from + games - 1`; `play` gives the number of actions of one. */
const timed = (games: number, from: number, playOne: (seed: number) => number): Run => {
  const start = performance.now();
  let actions = 0;
  for (let game = 0; game < games; game++) actions += playOne(from + game);
  return { seconds: (performance.now() - start) / 1000, actions };
};

const runs = (games: number, playOne: (seed: number) => number): readonly Run[] => {
  timed(games, 0, playOne);
  return Array.from({ length: RUNS }, (_, run) => timed(games, run * games, playOne));
};

const nextAction = (
  scenario: Scenario,
  state: ReturnType<typeof initialState>,
  seed: number,
  ply: number,
): Action => {
  const weights = chanceWeights(scenario, state);
  if (weights !== null) return { kind: 'chance', draw: pickWeighted(firstWord(seed, ply), weights) };
  const seen = observe(scenario, state, { side: sideToChoose(state) });
  return chooser(seen, choiceSeed(seed, ply));
};

/** The same game through `play`: every action is checked and every state frozen. */
const playChecked = (scenario: Scenario, seed: number): number => {
  let state = initialState(scenario, SETTINGS);
  for (let ply = 0; ; ply++) {
    if (state.phase === 'over') return ply;
    const played = play(scenario, state, nextAction(scenario, state, seed, ply));
    if (!played.ok) throw new Error(`seed ${seed}, action ${ply}: ${played.error.code}`);
    state = played.value.state;
  }
};

const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
};

/** Growth of the heap over a few games that fit into its young half, so that nothing is collected on the way. */
const bytesOnce = (collect: () => void, from: number, playOne: (seed: number) => number): number => {
  collect();
  const before = getHeapStatistics().used_heap_size;
  const { actions } = timed(HEAP_GAMES, from, playOne);
  return (getHeapStatistics().used_heap_size - before) / actions;
};

const { scenario } = await loadScenario('october-1962');
const chooser = randomChooser(scenario);
const playFast = (seed: number): number => playGame(scenario, SETTINGS, seed, chooser).actions;

const fast = runs(GAMES, playFast);
const collect = collector();
const bytes = Array.from({ length: RUNS }, (_, run) => bytesOnce(collect, run * HEAP_GAMES, playFast));
const checked = runs(CHECKED_GAMES, (seed) => playChecked(scenario, seed));

const perSecond = (of: readonly Run[], count: (run: Run) => number): number =>
  Math.round(median(of.map((run) => count(run) / run.seconds)));

const recordOf = (seed: number): Episode => {
  const actions: Action[] = [];
  playGame(scenario, SETTINGS, seed, chooser, { before: (_, action) => actions.push(action) });
  const about = { id: scenario.id, hash: hashScenario(scenario) };
  return { format: 1, rules: RULES_VERSION, scenario: about, settings: SETTINGS, seed, actions };
};

/** Of a few finished games the longest, so that no early end flatters the figure. */
const longest = (): Episode =>
  Array.from({ length: HEAP_GAMES }, (_, seed) => recordOf(seed)).reduce((one, two) =>
    two.actions.length > one.actions.length ? two : one,
  );

const otherLuck = openOtherLuck(scenario, longest());
const replays = runs(REPLAYS, (seed) => otherLuck(seed).episode.actions.length);

const ours = {
  engine: 'knot-of-war',
  gamesPerSecond: perSecond(fast, () => GAMES),
  transitionsPerSecond: perSecond(fast, ({ actions }) => actions),
  transitionsPerGame:
    Math.round((10 * fast.reduce((sum, { actions }) => sum + actions, 0)) / (RUNS * GAMES)) / 10,
  bytesPerTransition: Math.round(median(bytes)),
  checkedGamesPerSecond: perSecond(checked, () => CHECKED_GAMES),
  thousandWithOtherLuckMs: Math.round(1000 * median(replays.map(({ seconds }) => seconds))),
};
console.log(JSON.stringify(ours));

/** Ours to theirs: our whole game against their toy, transitions as a multiple, bytes as a share. */
for (const peer of OPTIONS.alone ? [] : measurePeers()) {
  console.log(JSON.stringify(peer));
  const transitions = Math.round((10 * ours.transitionsPerSecond) / peer.transitionsPerSecond) / 10;
  const bytes = `1/${Math.round(peer.bytesPerTransition / ours.bytesPerTransition)}`;
  console.log(JSON.stringify({ to: peer.engine, transitions, bytes }));
}
