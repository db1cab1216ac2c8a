/** Bots that search the toy, as they come: each gives a function that thinks of a first move, so many iterations long. */
import { applyMove, firstState, isOver, legalMoves } from './ladder.mjs';

const DRAW = 2;
const resultOf = ({ winner }) => (winner === DRAW ? { draw: true } : { winner: String(winner) });

/** boardgame.io's own Monte Carlo tree search; it is handed the whole state, and plays each iteration out to the end. */
function boardgameIoBot(load, iterations) {
  const { MCTSBot } = load('boardgame.io/ai');
  const { InitializeGame } = load('boardgame.io/internal');
  const game = {
    name: 'ladder',
    disableUndo: true,
    setup: () => firstState(5),
    moves: { act: ({ G }, move) => applyMove(G, move) },
    turn: { minMoves: 1, maxMoves: 1 },
    endIf: ({ G }) => (isOver(G) ? resultOf(G) : undefined),
  };
  const enumerate = (G) => legalMoves(G).map((move) => ({ move: 'act', args: [move] }));
  const bot = new MCTSBot({ game, enumerate, seed: 'k', iterations, playoutDepth: 50 });
  const first = InitializeGame({ game, numPlayers: 2 });
  return () => bot.play(first, '0');
}

export const BOTS = { 'boardgame.io MCTSBot': boardgameIoBot };
