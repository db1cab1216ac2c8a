/** What the room does for empty and silent seats: stated in docs/CLASSROOM.md, and the same for every class. */
import { legalActions, refusal } from '../engine/legal.ts';
import type { Action, Observation, Order } from '../engine/types.ts';
import { choiceSeed } from '../policy/choose.ts';
import { chooseHeuristic } from '../policy/heuristic.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../scenario/types.ts';
import { defaultChoice } from '../session/policySeat.ts';
import { latestAt } from './cabinet.ts';
import type { World } from './class.ts';
import { accepts, contradict } from './deals.ts';
import { factsFor } from './seen.ts';

/** Look-aheads for one desk: enough to be sensible, few enough not to keep a room waiting. */
const NODES = 24;

const leaderSees = (scenario: Scenario, world: World, side: Side): Observation =>
  factsFor(scenario, world, `${side} leader`).game.observation;

/** What each desk has been ordered, or else proposes; nothing for a desk that is silent or to be left alone. */
const wordsOf = (seen: Observation, { cabinets }: World, side: Side): readonly Order[] =>
  DESKS.flatMap((desk) => seen.own?.orders[desk] ?? latestAt(cabinets[side], desk)?.order ?? []);

/** What the room proposes at a desk that nobody speaks for: one order that contradicts no other desk's, or to leave it alone. */
export const roomProposal = (scenario: Scenario, world: World, side: Side, desk: Desk): Order | null => {
  const seen = leaderSees(scenario, world, side);
  const said = wordsOf(seen, world, side);
  const fits = (order: Order): boolean => !said.some((other) => contradict(order, other));
  const legal = legalActions(scenario, seen).filter(
    (action) =>
      action.kind === 'seal' || (action.kind === 'order' && action.desk === desk && fits(action.order)),
  );
  if (legal.length < 2) return null;
  const seed = choiceSeed(world.seed, world.position.actions.length + DESKS.indexOf(desk));
  const chosen = chooseHeuristic(scenario, seen, legal, seed, NODES);
  return chosen.kind === 'order' && chosen.desk === desk ? chosen.order : null;
};

/**
 * The next thing the room does for a leader: gives the latest proposal of each desk that has no order, then seals. An acceptance it gives
 * only where it `mayAccept`: that binds the side, and nobody has confirmed it.
 */
export const roomAction = (scenario: Scenario, world: World, side: Side, mayAccept: boolean): Action => {
  const seen = leaderSees(scenario, world, side);
  const open = DESKS.flatMap((desk): readonly Given[] => {
    const proposal = latestAt(world.cabinets[side], desk);
    if (proposal === undefined || proposal.order === null || seen.own?.orders[desk] !== null) return [];
    if (!mayAccept && accepts(proposal.order)) return [];
    const action = { kind: 'order', side, desk, order: proposal.order } as const;
    return refusal(scenario, seen, action) === null ? [{ id: proposal.id, action }] : [];
  });
  const given = DESKS.flatMap((desk) => seen.own?.orders[desk] ?? []);
  return open.find((each) => stands(each, open, given))?.action ?? { kind: 'seal', side };
};

interface Given {
  readonly id: number;
  readonly action: Extract<Action, { readonly kind: 'order' }>;
}

/** Of an acceptance and an offer the one that has been ordered stands, else the later. */
const stands = ({ id, action }: Given, open: readonly Given[], given: readonly Order[]): boolean =>
  !given.some((order) => contradict(action.order, order)) &&
  !open.some((other) => other.id > id && contradict(action.order, other.action.order));

/** What a side answers where nobody answers for it in time. */
export const roomReaction = (scenario: Scenario, world: World, side: Side): Action =>
  defaultChoice(legalActions(scenario, leaderSees(scenario, world, side)));
