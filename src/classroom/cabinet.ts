/** A cabinet at work: advisers propose, people talk, and what the leader seals tells whose advice was taken. */
import type { Order } from '../engine/types.ts';
import type { Desk, Side } from '../scenario/types.ts';
import { type Cabinet, type Class, type World, withCabinet, withWorld } from './class.ts';
import { markTaken, rememberProposal, rememberRemark } from './people.ts';
import type { Chair } from './types.ts';
import { type Participant, type Proposal, ROOM, TALK_KEPT } from './viewTypes.ts';

interface Place {
  readonly world: number;
  readonly side: Side;
}

const changeCabinet = (
  cls: Class,
  { world: index, side }: Place,
  change: (cabinet: Cabinet) => Cabinet,
): Class => {
  const world = cls.worlds[index];
  if (world === undefined) return cls;
  return withWorld(cls, withCabinet(world, side, change(world.cabinets[side])));
};

interface Advice {
  readonly desk: Desk;
  readonly order: Order | null;
  readonly reason: string;
}

/** Proposals of a desk that are kept in a turn: the latest counts, and a list without end helps nobody. */
const KEPT_AT_DESK = 6;

const withoutOldest = (proposals: readonly Proposal[], desk: Desk): readonly Proposal[] => {
  const there = proposals.filter((proposal) => proposal.desk === desk);
  const [oldest] = there;
  return there.length < KEPT_AT_DESK ? proposals : proposals.filter((proposal) => proposal !== oldest);
};

export const proposed = (cls: Class, place: Place, by: number, { desk, order, reason }: Advice): Class => {
  const world = cls.worlds[place.world];
  if (world === undefined) return cls;
  const id = world.cabinets[place.side].proposed;
  const proposal: Proposal = { id, turn: world.position.state.pub.turn, by, desk, order, reason };
  const after = changeCabinet(cls, place, (cabinet) => ({
    ...cabinet,
    proposed: id + 1,
    proposals: [...withoutOldest(cabinet.proposals, desk), proposal],
  }));
  return by === ROOM ? after : rememberProposal(after, proposal);
};

export const said = (cls: Class, place: Place, by: number, at: number, text: string): Class => {
  const after = changeCabinet(cls, place, (cabinet) => ({
    ...cabinet,
    said: cabinet.said + 1,
    talk: [...cabinet.talk, { id: cabinet.said, at, by, text }].slice(-TALK_KEPT),
  }));
  return rememberRemark(after, by);
};

export const withFilled = (
  cls: Class,
  fill: Place & { readonly chair: Chair; readonly on: boolean },
): Class =>
  changeCabinet(cls, fill, (cabinet) => {
    const others = cabinet.filled.filter((chair) => chair !== fill.chair);
    return { ...cabinet, filled: fill.on ? [...others, fill.chair] : others };
  });

/** The latest proposal of a desk in the present turn. */
export const latestAt = ({ proposals }: Cabinet, desk: Desk): Proposal | undefined =>
  proposals.findLast((proposal) => proposal.desk === desk);

const isSame = (given: Order | null, wanted: Order | null): boolean =>
  JSON.stringify(given) === JSON.stringify(wanted);

/** A side has sealed: what it ordered is held against what its people had proposed. */
export const sealed = (cls: Class, before: World, side: Side): Class => {
  const { proposals } = before.cabinets[side];
  const { orders } = before.position.state[side];
  const taken = new Set(
    proposals.filter(({ desk, order }) => isSame(orders[desk], order)).map(({ id }) => id),
  );
  const people = [...new Set(proposals.map(({ by }) => by))].filter((by) => by !== ROOM);
  const turn = before.position.state.pub.turn;
  return markTaken(cls, people, (made) => (made.turn === turn ? taken.has(made.id) : null));
};

/** A side's seal was broken: what its people had proposed for the turn is open again. */
export const unsealed = (cls: Class, { world, side }: Place, turn: number): Class => {
  const isOf = ({ seat }: Participant): boolean =>
    seat !== null && 'side' in seat && seat.world === world && seat.side === side;
  const people = cls.people.filter(isOf).map(({ id }) => id);
  return markTaken(cls, people, (made) => (made.turn === turn ? false : null));
};

/** A turn was taken back: nothing of it has been taken. */
export const untake = (cls: Class, world: number, turn: number): Class => {
  const people = cls.people.filter(({ seat }) => seat?.world === world).map(({ id }) => id);
  return markTaken(cls, people, (made) => (made.turn >= turn ? false : null));
};
