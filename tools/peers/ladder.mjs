/**
 * The toy that other engines are measured on: two sides climb or leave a ladder, 13 turns, both move in each, eight moves (hold, offer,
 * warn, raise, lower, scout, speak, recall).
 * A state is plain JSON; `applyMove` changes one in place, for engines that hand out drafts.
 */
export const TURNS = 13;

/** What a move does to its side's home, funds and sight, and to the common tension and trust. */
const EFFECTS = [
  { home: 0, funds: 1, sight: 0, tension: 0, trust: 0 },
  { home: -1, funds: 0, sight: 0, tension: -1, trust: 2 },
  { home: 1, funds: 0, sight: 0, tension: 2, trust: -1 },
  { home: 1, funds: -1, sight: 0, tension: 3, trust: -2 },
  { home: -1, funds: 1, sight: 0, tension: -2, trust: 1 },
  { home: 0, funds: -1, sight: 2, tension: 1, trust: -1 },
  { home: 2, funds: 0, sight: 0, tension: 1, trust: 0 },
  { home: -2, funds: 0, sight: 1, tension: -2, trust: 1 },
];

/** A word from two numbers, alike on every machine. */
export function scramble(seed, count) {
  let word = (seed + Math.imul(count + 1, 0x9e3779b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return (word ^ (word >>> 15)) >>> 0;
}

const within = (value, most) => Math.max(0, Math.min(most, value));

const sideOf = (seed, branch) => ({
  home: 10,
  funds: 4,
  sight: 0,
  nerve: scramble(seed, branch) % 3,
  last: -1,
});

export const firstState = (seed) => ({
  clock: { turn: 0, mover: 0 },
  tracks: { tension: 6, trust: 6 },
  chance: { seed, count: 0 },
  sides: [sideOf(seed, 1001), sideOf(seed, 1002)],
  regions: [0, 1, 2, 3, 0, 1, 2, 3],
  over: false,
  winner: -1,
});

export const isOver = (state) => state.over;

/** Numbers of the moves open to the side to move. */
export function legalMoves({ clock, tracks, sides }) {
  const { home, funds, sight } = sides[clock.mover];
  const open = [0, 6, 7];
  if (tracks.trust >= 3) open.push(1);
  if (home >= 2) open.push(2);
  if (funds >= 1) open.push(3);
  if (tracks.tension >= 1) open.push(4);
  if (funds >= 1 && sight < 8) open.push(5);
  return open;
}

export function applyMove(state, move) {
  const { clock, tracks, sides, regions } = state;
  const side = sides[clock.mover];
  const effect = EFFECTS[move];
  side.home = within(side.home + effect.home, 20);
  side.funds = within(side.funds + effect.funds, 8);
  side.sight = within(side.sight + effect.sight, 8);
  side.last = move;
  tracks.tension = within(tracks.tension + effect.tension, 20);
  tracks.trust = within(tracks.trust + effect.trust, 20);
  const region = (3 * clock.turn + move) % regions.length;
  regions[region] = within(regions[region] + (move === 3 ? 2 : move === 4 ? -1 : 0), 6);
  if (clock.mover === 0) clock.mover = 1;
  else endTurn(state);
}

/** Chance moves the tension by a step; at the top of the ladder it may end the game. */
function endTurn(state) {
  const { clock, tracks, chance, sides } = state;
  const word = scramble(chance.seed, chance.count);
  chance.count += 1;
  tracks.tension = within(tracks.tension + (word % 3) - 1, 20);
  clock.mover = 0;
  clock.turn += 1;
  for (const side of sides) side.funds = within(side.funds + 1, 8);
  const breaks = tracks.tension >= 19 && (word >>> 8) % 16 === 0;
  if (!breaks && clock.turn < TURNS) return;
  const [one, two] = sides.map(({ home, nerve }) => home + nerve * Math.floor(tracks.tension / 4));
  state.over = true;
  state.winner = breaks || one === two ? 2 : one > two ? 0 : 1;
}

/** The same step without touching `state`, each part written out as a full literal. */
export function nextState(state, move) {
  const { clock, tracks, chance, sides } = state;
  const copySide = ({ home, funds, sight, nerve, last }) => ({ home, funds, sight, nerve, last });
  const next = {
    clock: { turn: clock.turn, mover: clock.mover },
    tracks: { tension: tracks.tension, trust: tracks.trust },
    chance: { seed: chance.seed, count: chance.count },
    sides: [copySide(sides[0]), copySide(sides[1])],
    regions: state.regions.slice(),
    over: state.over,
    winner: state.winner,
  };
  applyMove(next, move);
  return next;
}
