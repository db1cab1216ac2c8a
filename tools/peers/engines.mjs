/** The toy in other engines: each as `{ start(seed), stateOf(game), step(game, move) }`, where `step` returns the next game. */
import { applyMove, firstState, isOver, nextState } from './ladder.mjs';

/** boardgame.io's own reducer as it comes, without a server or a page. */
function boardgameIo(load) {
  const { CreateGameReducer, InitializeGame } = load('boardgame.io/internal');
  const game = {
    name: 'ladder',
    setup: () => firstState(1),
    moves: { act: ({ G }, move) => applyMove(G, move) },
    turn: { minMoves: 1, maxMoves: 1 },
    endIf: ({ G }) => (isOver(G) ? { winner: G.winner } : undefined),
  };
  const reduce = CreateGameReducer({ game });
  const first = InitializeGame({ game, numPlayers: 2 });
  return {
    start: (seed) => ({ ...first, G: firstState(seed) }),
    stateOf: ({ G }) => G,
    step: (state, move) =>
      reduce(state, {
        type: 'MAKE_MOVE',
        payload: { type: 'act', args: [move], playerID: state.ctx.currentPlayer },
      }),
  };
}

/** XState's pure transition of a machine whose context is the toy. */
function xstate(load) {
  const { assign, initialTransition, setup, transition } = load('xstate');
  const machine = setup({
    guards: { over: ({ context }) => isOver(context.ladder) },
    actions: { act: assign({ ladder: ({ context, event }) => nextState(context.ladder, event.move) }) },
  }).createMachine({
    context: ({ input }) => ({ ladder: firstState(input.seed) }),
    initial: 'first',
    states: {
      first: { on: { MOVE: { actions: 'act', target: 'second' } } },
      second: { on: { MOVE: { actions: 'act', target: 'resolved' } } },
      resolved: { always: [{ guard: 'over', target: 'over' }, { target: 'first' }] },
      over: { type: 'final' },
    },
  });
  return {
    start: (seed) => initialTransition(machine, { seed })[0],
    stateOf: ({ context }) => context.ladder,
    step: (state, move) => transition(machine, state, { type: 'MOVE', move })[0],
  };
}

export const ENGINES = { 'boardgame.io': boardgameIo, xstate };
