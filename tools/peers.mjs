/**
 * How fast other engines play the toy of `peers/ladder.mjs`, and how fast their bots search it, one JSON line each, medians of five:
 *   node tools/peers.mjs engines
 *   node tools/peers.mjs bots
 * They are no part of the game: on first use they are installed, as pinned in `peers/`, into `node_modules/.cache/peers`.
 * Where that fails a line on stderr says so, and the exit status is 1.
 */
import { spawnSync } from 'node:child_process';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BOTS } from './peers/bots.mjs';
import { ENGINES } from './peers/engines.mjs';
import { installPeers, loadPeer } from './peers/install.mjs';
import { isOver, legalMoves, scramble } from './peers/ladder.mjs';

const RUNS = 5;
const RUN_MS = 500;
const SCRIPTS = 64;
const HEAP_SCRIPTS = 12;
const ITERATIONS = 150;

const median = (values) => [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)];

/** Random games as lists of moves, so that every engine plays the same ones. */
function scripts(engine) {
  return Array.from({ length: SCRIPTS }, (_, seed) => {
    const moves = [];
    let game = engine.start(seed);
    while (!isOver(engine.stateOf(game))) {
      const open = legalMoves(engine.stateOf(game));
      const move = open[scramble(seed, 5000 + moves.length) % open.length];
      moves.push(move);
      game = engine.step(game, move);
    }
    return { seed, moves };
  });
}

function replay(engine, { seed, moves }) {
  let game = engine.start(seed);
  for (const move of moves) game = engine.step(game, move);
  if (!isOver(engine.stateOf(game))) throw new Error(`game ${seed} did not end`);
  return moves.length;
}

function timed(engine, games) {
  const start = performance.now();
  let played = 0;
  let moves = 0;
  while (performance.now() - start < RUN_MS) moves += replay(engine, games[played++ % games.length]);
  const seconds = (performance.now() - start) / 1000;
  return { games: played / seconds, moves: moves / seconds };
}

/** Growth of the heap over a few games that fit into its young half. */
function bytes(engine, games, collect) {
  collect();
  const before = getHeapStatistics().used_heap_size;
  let moves = 0;
  for (const game of games.slice(0, HEAP_SCRIPTS)) moves += replay(engine, game);
  return (getHeapStatistics().used_heap_size - before) / moves;
}

function measureEngine(name, load) {
  const engine = ENGINES[name](load);
  const games = scripts(engine);
  timed(engine, games);
  const runs = Array.from({ length: RUNS }, () => timed(engine, games));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const grown = Array.from({ length: RUNS }, () => bytes(engine, games, collect));
  return {
    engine: name,
    gamesPerSecond: Math.round(median(runs.map((run) => run.games))),
    transitionsPerSecond: Math.round(median(runs.map((run) => run.moves))),
    bytesPerTransition: Math.round(median(grown)),
  };
}

/** Searches from the first position of the toy. */
async function measureBot(name, load) {
  const think = BOTS[name](load, ITERATIONS);
  await think();
  const rates = [];
  while (rates.length < RUNS) {
    const start = performance.now();
    await think();
    rates.push((1000 * ITERATIONS) / (performance.now() - start));
  }
  return { search: name, iterationsPerSecond: Math.round(median(rates)) };
}

const KINDS = {
  engines: { names: Object.keys(ENGINES), measure: measureEngine },
  bots: { names: Object.keys(BOTS), measure: measureBot },
};

/** Each in a process of its own, with a young half of the heap that holds a few of its games. */
function measureApart(kind, name) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--min-semi-space-size=64', '--max-semi-space-size=64', import.meta.filename, kind, name],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) return false;
  process.stdout.write(stdout);
  return true;
}

const [kind = 'engines', only] = process.argv.slice(2);
const { names, measure } = KINDS[kind];
if (only !== undefined) {
  console.log(JSON.stringify(await measure(only, loadPeer)));
} else if (installPeers()) {
  const measured = names.map((name) => measureApart(kind, name));
  process.exitCode = measured.every(Boolean) ? 0 : 1;
} else {
  console.error('The other engines could not be installed, so there is nothing to compare with.');
  process.exitCode = 1;
}
