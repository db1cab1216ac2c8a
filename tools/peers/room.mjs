/**
 * A boardgame.io server with a toy of two sides: every move changes sixteen tracks that all see and four that only a side sees, so
 * that what is measured is the server and not the rules. Its views are smaller than ours, and it keeps nothing on disk. Started by
 * the bench; writes its port to standard output.
 */
import { installPeers, loadPeer } from './install.mjs';

const turned = (value, number, index) => (value * 5 + number + index) & 31;

const setup = () => ({
  turn: 0,
  last: -1,
  tracks: new Array(16).fill(3),
  priv: [
    [1, 2, 3, 4],
    [4, 3, 2, 1],
  ],
});

function act({ G }, move, number) {
  G.turn = number >> 5;
  G.last = move;
  for (let index = 0; index < 8; index++) G.tracks[index] = turned(G.tracks[index], number, index);
  for (const side of G.priv)
    for (let index = 0; index < 4; index++) side[index] = turned(side[index], move, index);
}

if (!installPeers()) throw new Error('boardgame.io could not be installed');
const { Server } = loadPeer('boardgame.io/server');
const game = {
  name: 'toy',
  disableUndo: true,
  setup,
  playerView: ({ G, playerID }) => ({ ...G, priv: playerID == null ? [] : [G.priv[Number(playerID) % 2]] }),
  turn: { activePlayers: { all: '' } },
  moves: { act: { ignoreStaleStateID: true, noLimit: true, move: act } },
};
const write = console.log;
console.log = () => undefined;
const running = await Server({ games: [game], origins: ['*'] }).run({ port: 0, host: '127.0.0.1' });
write(running.appServer.address().port);
