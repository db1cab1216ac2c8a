// Plays either side: offers what is good for both, signs what is worth it, keeps calm, turns ships back.
import { createInterface } from 'node:readline';

const CALM = ['restrain', 'pass', 'hold-line', 'take-out', 'keep-word'];
const USEFUL = ['P1', 'I1', 'I2', 'U1', 'B1', 'P4', 'U2', 'U6', 'I6'];
const STANDING = ['sent', 'open', 'countered'];
const TAKES = 10_000;

const isWaiting = ({ offers }, side) => offers[side].some((offer) => offer && STANDING.includes(offer.status));

const offerPoints = (kind, [own, theirs], seen, side) => {
  if (kind === 'K1') return own >= TAKES ? own : -1;
  return kind === 'C2' && !isWaiting(seen, side) ? Math.min(own, theirs) : -1;
};

const pointsOf = (action, worth, seen, side) => {
  if (action.kind === 'reaction') return CALM.includes(action.choice) ? 1 : 0;
  if (action.kind === 'seal') return 0;
  const { kind, instruction } = action.order;
  if (worth) return offerPoints(kind, worth, seen, side);
  if (kind === 'B8') return instruction === 'turn-back' && seen.pub.disclosed !== 'no' ? 1 : -1;
  return USEFUL.includes(kind) ? USEFUL.length - USEFUL.indexOf(kind) : -1;
};

for await (const line of createInterface({ input: process.stdin })) {
  const { type, ply, side, observation, legal, worth } = JSON.parse(line);
  if (type !== 'choose') continue;
  const points = legal.map((action, index) => pointsOf(action, worth[index], observation, side));
  console.log(JSON.stringify({ ply, action: points.indexOf(Math.max(...points)) }));
}
