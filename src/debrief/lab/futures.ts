/** Which few of many games to show: unlike one another, and such as were to be expected of their kind. */
import { countEnds, type Played } from './played.ts';

const MOST = 5;
/** An end as rare as this is no future to reckon with, unless it lies far from the others. */
const COMMON = 0.02;
/** A turn more or less counts as much as this many milli-points of score. */
const TURN = 3000;

/** Two games that end alike and lie nearer than this, six points or two turns, tell a reader the same. */
const TOLD_APART = 6000;

/** How unlike two games are: by both scores and by length. */
const distance = (one: Played, two: Played): number =>
  Math.abs(one.scores.us - two.scores.us) +
  Math.abs(one.scores.ussr - two.scores.ussr) +
  TURN * Math.abs(one.turns - two.turns);

const isSame = (one: Played, two: Played): boolean => one.end === two.end && distance(one, two) < TOLD_APART;

const best = <Game extends Played>(
  games: readonly Game[],
  cost: (game: Game) => number,
): Game | undefined => {
  let found: Game | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const game of games) {
    const price = cost(game);
    if (price >= least) continue;
    least = price;
    found = game;
  }
  return found;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The game nearest to the mean of its kind. */
const typical = <Game extends Played>(games: readonly Game[]): Game | undefined => {
  const [first] = games;
  if (first === undefined) return undefined;
  const scores = {
    us: mean(games.map((game) => game.scores.us)),
    ussr: mean(games.map((game) => game.scores.ussr)),
  };
  const middle: Played = { ...first, scores, turns: mean(games.map(({ turns }) => turns)) };
  return best(games, (game) => distance(game, middle));
};

const farthest = <Game extends Played>(games: readonly Game[], chosen: readonly Game[]): Game | undefined =>
  best(games, (game) => -Math.min(...chosen.map((other) => distance(game, other))));

/**
 * At most five: for each end that at least 2 games in 100 came to, the most frequent first, the most typical game; then one after
 * another the game that is farthest from all chosen before, while there is one that ends otherwise or differs by six points or two turns.
 */
export const mostDifferent = <Game extends Played>(games: readonly Game[]): readonly Game[] => {
  const chosen = countEnds(games)
    .filter(([, count]) => count >= COMMON * games.length)
    .slice(0, MOST)
    .flatMap(([end]) => typical(games.filter((game) => game.end === end)) ?? []);
  while (chosen.length < MOST) {
    const next = farthest(games, chosen);
    if (next === undefined || chosen.some((game) => isSame(game, next))) break;
    chosen.push(next);
  }
  return chosen;
};
