/** What the room does for empty and silent seats: stated in docs/CLASSROOM.md, and the same for every class. */
import { legalActions, refusal } from '../engine/legal.ts';
import type { Action, Observation, Order } from '../engine/types.ts';
import { choiceSeed } from '../policy/choose.ts';
import { chooseHeuristic } from '../policy/heuristic.ts';
import { DESKS, type Desk, type Scenario, type Side } from '../scenario/types.ts';
import { defaultChoice } from '../session/policySeat.ts';
import { latestAt } from './cabinet.ts';
import type { World } from './class.ts';
import { factsFor } from './seen.ts';

/** Look-aheads for one desk: enough to be sensible, few enough not to keep a room waiting. */
const NODES = 24;

const leaderSees = (scenario: Scenario, world: World, side: Side): Observation =>
  factsFor(scenario, world, `${side} leader`).game.observation;

/** What the room proposes at a desk that nobody speaks for: one order, or to leave the desk alone. */
export const roomProposal = (scenario: Scenario, world: World, side: Side, desk: Desk): Order | null => {
  const seen = leaderSees(scenario, world, side);
  const legal = legalActions(scenario, seen).filter(
    (action) => action.kind === 'seal' || (action.kind === 'order' && action.desk === desk),
  );
  if (legal.length < 2) return null;
  const seed = choiceSeed(world.seed, world.position.actions.length + DESKS.indexOf(desk));
  const chosen = chooseHeuristic(scenario, seen, legal, seed, NODES);
  return chosen.kind === 'order' && chosen.desk === desk ? chosen.order : null;
};

/** The next thing the room does for a leader: gives the latest proposal of each desk that has no order, then seals. */
export const roomAction = (scenario: Scenario, world: World, side: Side): Action => {
  const seen = leaderSees(scenario, world, side);
  for (const desk of DESKS) {
    const order = latestAt(world.cabinets[side], desk)?.order ?? null;
    if (order === null || seen.own?.orders[desk] !== null) continue;
    const action: Action = { kind: 'order', side, desk, order };
    if (refusal(scenario, seen, action) === null) return action;
  }
  return { kind: 'seal', side };
};

/** What a side answers where nobody answers for it in time. */
export const roomReaction = (scenario: Scenario, world: World, side: Side): Action =>
  defaultChoice(legalActions(scenario, leaderSees(scenario, world, side)));
