/** What the room does for empty and silent seats: stated in docs/CLASSROOM.md, and the same for every class. */
import { legalActions, refusal } from '../engine/legal.ts';
import type { Action, Observation, Order } from '../engine/types.ts';
import { choiceSeed } from '../policy/choose.ts';
import { type Given, heuristicAt } from '../policy/heuristic.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../scenario/types.ts';
import { defaultChoice } from '../session/policySeat.ts';
import { latestAt } from './cabinet.ts';
import type { Cabinet, World } from './class.ts';
import { accepts, contradict, contradictsGiven } from './deals.ts';
import { keptUnder } from './memo.ts';
import { factsFor } from './seen.ts';
import { ROOM } from './viewTypes.ts';

/** Look-aheads for one desk: enough to be sensible, few enough not to keep a room waiting. */
const NODES = 24;

const leaderSees = (scenario: Scenario, world: World, side: Side): Observation =>
  factsFor(scenario, world, `${side} leader`).game.observation;

/** What each desk but one has been ordered, or else proposes; nothing for a desk that is silent or to be left alone. */
const wordsBeside = (seen: Observation, { cabinets }: World, side: Side, left: Desk): Given => {
  const at = (desk: Desk): Order | null =>
    desk === left ? null : (seen.own?.orders[desk] ?? latestAt(cabinets[side], desk)?.order ?? null);
  return {
    military: at('military'),
    public: at('public'),
    intelligence: at('intelligence'),
    private: at('private'),
  };
};

/** Seeds of a turn, one for each of its desks: what the other side does meanwhile changes none of them. */
const SEEDS = 16;

/**
 * What the room proposes at a desk that nobody speaks for, or to leave it alone: the order that promises most together with what all
 * other desks of the side were given or propose, and contradicts none of it.
 */
export const roomProposal = (scenario: Scenario, world: World, side: Side, desk: Desk): Order | null => {
  const seen = leaderSees(scenario, world, side);
  const given = wordsBeside(seen, world, side, desk);
  const legal = legalActions(scenario, seen).filter(
    (action) =>
      action.kind === 'order' && action.desk === desk && !contradictsGiven(action.order, desk, given),
  );
  if (legal.length === 0) return null;
  const seed = choiceSeed(world.seed, SEEDS * seen.pub.turn + DESKS.indexOf(desk));
  return heuristicAt(scenario, seen, desk, given, legal, seed, NODES);
};

const reread = keptUnder<Cabinet['proposals'], Order | null>();

/**
 * A desk for which the room spoke before somebody of the side did, where it would now say something else: its new word; null where
 * there is none. What the leader has ordered stands.
 */
export const roomSecondThought = (
  scenario: Scenario,
  world: World,
  side: Side,
  desks: readonly Desk[],
): { readonly desk: Desk; readonly order: Order | null } | null => {
  const { proposals } = world.cabinets[side];
  const given = leaderSees(scenario, world, side).own?.orders;
  const latest = proposals.findLast(({ by }) => by !== ROOM);
  for (const desk of desks) {
    const said = latestAt(world.cabinets[side], desk);
    if (latest === undefined || said === undefined || said.by !== ROOM || said.id > latest.id) continue;
    if (given?.[desk] !== null) continue;
    const name = JSON.stringify([side, desk, given]);
    const order = reread(proposals, name, () => roomProposal(scenario, world, side, desk));
    if (JSON.stringify(order) !== JSON.stringify(said.order)) return { desk, order };
  }
  return null;
};

/**
 * The next thing the room does for a leader: gives the latest proposal of each desk that has no order, then seals. An acceptance it gives
 * only where it `mayAccept`: that binds the side, and nobody has confirmed it.
 */
export const roomAction = (scenario: Scenario, world: World, side: Side, mayAccept: boolean): Action => {
  const seen = leaderSees(scenario, world, side);
  const open = DESKS.flatMap((desk): readonly Wanted[] => {
    const proposal = latestAt(world.cabinets[side], desk);
    if (proposal === undefined || proposal.order === null || seen.own?.orders[desk] !== null) return [];
    if (!mayAccept && accepts(proposal.order)) return [];
    const action = { kind: 'order', side, desk, order: proposal.order } as const;
    return refusal(scenario, seen, action) === null ? [{ id: proposal.id, action }] : [];
  });
  const given = DESKS.flatMap((desk) => seen.own?.orders[desk] ?? []);
  return open.find((each) => stands(each, open, given))?.action ?? { kind: 'seal', side };
};

interface Wanted {
  readonly id: number;
  readonly action: Extract<Action, { readonly kind: 'order' }>;
}

/** Of an acceptance and an offer the one that has been ordered stands, else the later. */
const stands = ({ id, action }: Wanted, open: readonly Wanted[], given: readonly Order[]): boolean =>
  !given.some((order) => contradict(action.order, order)) &&
  !open.some((other) => other.id > id && contradict(action.order, other.action.order));

/** What a side answers where nobody answers for it in time. */
export const roomReaction = (scenario: Scenario, world: World, side: Side): Action =>
  defaultChoice(legalActions(scenario, leaderSees(scenario, world, side)));
