/** The engine's doors: what chance may draw, the pure step, and the checked step (RULES 1). */

import { deepFreeze } from '../base/freeze.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Scenario, Side } from '../scenario/types.ts';
import { advance, pendingWeights, startResolution, takeDraw } from './agenda.ts';
import { copyState, copyWithOrder } from './copy.ts';
import { type Game, setPhase, tell } from './game.ts';
import { refusal } from './legal.ts';
import { observe } from './observe.ts';
import { answerEpilogue } from './rules/epilogue.ts';
import { answerStrike } from './rules/force.ts';
import { answerIncident } from './rules/incidents.ts';
import { answerShip } from './rules/line.ts';
import { answerOpening } from './rules/openings.ts';
import { shareSame } from './share.ts';
import type { Mutable, State, Step, Working } from './state.ts';
import type { Action, Event, Order, Refusal } from './types.ts';

/** Made once: nobody changes an action. */
const DRAWS: readonly Action[] = Array.from({ length: 32 }, (_, draw) => ({ kind: 'chance', draw }));

/** The action of drawing so. */
export const drawAction = (draw: number): Action => DRAWS[draw] ?? { kind: 'chance', draw };

/** What chance may draw now, with its chances in ppm (they may fall short of 1,000,000 by rounding). Empty when chance is not to act. */
export const chanceOutcomes = (
  scenario: Scenario,
  state: State,
): readonly { readonly action: Action; readonly ppm: number }[] => {
  const weights = chanceWeights(scenario, state as Working) ?? [];
  return weights.map((ppm, draw) => ({ action: drawAction(draw), ppm }));
};

/** The same as bare weights, without copying; null when chance is not to act. */
export const chanceWeights = (scenario: Scenario, state: State | Working): readonly number[] | null =>
  pendingWeights({ scenario, state: state as Working, heard: null });

/**
 * Changes a working copy in place. The action must be legal; `heard` receives events when given. Returns what `chanceWeights`
 * would: the weights chance must draw from next, or null.
 */
export const apply = (
  scenario: Scenario,
  state: Working,
  action: Action,
  heard: Event[] | null,
): readonly number[] | null => {
  if (action.kind === 'order') {
    state[action.side].orders[action.desk] = action.order as Mutable<Order>;
    return null;
  }
  const game: Game = { scenario, state, heard };
  switch (action.kind) {
    case 'seal':
      return seal(game, action.side);
    case 'reaction':
      return react(game, action.side, action.choice);
    case 'chance':
      return takeDraw(game, action.draw);
  }
};

const seal = (game: Game, side: Side): readonly number[] | null => {
  const { sealed } = game.state.pub;
  sealed[side] = true;
  if (!sealed.us || !sealed.ussr) return null;
  startResolution(game);
  return advance(game);
};

const react = (game: Game, side: Side, choice: string): readonly number[] | null => {
  const reaction = game.state[side].reaction;
  if (reaction === null) return null;
  game.state[side].reaction = null;
  tell(game, side, 'reaction', { code: reaction.code, subject: reaction.subject, side, choice });
  setPhase(game, 'resolving');
  if (reaction.code === 'opening') answerOpening(game, choice);
  else {
    game.state.dark.reacted[side] = true;
    if (choice === 'retaliate') game.state.dark.dared[side] = true;
    answer(game, side, reaction, choice);
  }
  return advance(game);
};

const answer = (
  game: Game,
  side: Side,
  reaction: NonNullable<State['us']['reaction']>,
  choice: string,
): void => {
  switch (reaction.code) {
    case 'opening':
      return;
    case 'ship-refuses':
      return answerShip(game, reaction.subject, choice);
    case 'strike':
      return answerStrike(game, choice);
    case 'inspection':
    case 'bombers':
    case 'jupiters':
      return answerEpilogue(game, choice);
    default:
      return answerIncident(game, side, reaction.code, reaction.severity, choice);
  }
};

/**
 * The next state, frozen through and through, and what happened; what has not changed is shared. Pure: `state` is not changed.
 * The action must be legal (see `play`), and a `state` that is frozen must be so through and through.
 */
export const transition = (scenario: Scenario, state: State, action: Action): Step => {
  const before = Object.isFrozen(state) ? state : deepFreeze(copyState(state) as State);
  if (action.kind === 'order')
    return { state: copyWithOrder(before, action.side, action.desk, action.order), events: [] };
  const working = copyState(before);
  const events: Event[] = [];
  apply(scenario, working, action, events);
  return { state: shareSame(before, working), events };
};

/** The checked door: refuses what is not allowed, else does it (see `transition`). */
export const play = (scenario: Scenario, state: State, action: Action): Result<Step, Refusal> => {
  const refused = refusePlay(scenario, state, action);
  return refused === null ? success(transition(scenario, state, action)) : failure(refused);
};

const refusePlay = (scenario: Scenario, state: State, action: Action): Refusal | null => {
  if (action.kind !== 'chance')
    return refusal(scenario, observe(scenario, state, { side: action.side }), action);
  const weights = chanceWeights(scenario, state);
  if (weights === null) return { code: 'not-now', detail: 'chance' };
  const weight = weights[action.draw];
  return weight === undefined || weight <= 0 ? { code: 'unknown-choice', detail: String(action.draw) } : null;
};
