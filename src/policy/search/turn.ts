/** Plays a sampled world on: through what is left of a turn, with the answers its leaders would give. */
import { pickWeighted } from '../../base/random.ts';
import type { Working } from '../../engine/state.ts';
import { apply, chanceWeights, drawAction } from '../../engine/transition.ts';
import type { Action, Reaction } from '../../engine/types.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { cast, type Dice } from './dice.ts';
import type { Minds } from './mind.ts';

/** More draws than any turn can ask for; only a rule at fault gets there. */
const MOST_STEPS = 400;
const CALM: readonly string[] = ['restrain', 'pass', 'watch-at-sea', 'keep-word'];
const STERN: readonly string[] = ['hold', 'shadow', 'hold-line', 'keep-word'];
const HAWK = 2;

/** How a leader usually answers what cannot wait: hawks hold, others restrain. */
const usualReaction = (side: Side, { choices }: Reaction, temper: number): Action => {
  const wanted = temper === HAWK ? STERN : CALM;
  for (const choice of wanted) if (choices.includes(choice)) return { kind: 'reaction', side, choice };
  return { kind: 'reaction', side, choice: choices[0] ?? 'restrain' };
};

const answerOf = (world: Working, minds: Minds): Action => {
  const side: Side = world.us.reaction !== null ? 'us' : 'ussr';
  const reaction = world[side].reaction;
  if (reaction === null) return { kind: 'seal', side };
  return usualReaction(side, reaction as Reaction, minds[side].temper);
};

const draw = (world: Working, weights: readonly number[], dice: Dice): Action => {
  const code = world.dark.agenda[0]?.code ?? 'finish';
  return drawAction(pickWeighted(cast(dice, world.pub.turn, code), weights));
};

/** Plays until orders are due or the game is over. `weights` is what the latest action left chance to draw from. */
export const playOn = (
  scenario: Scenario,
  world: Working,
  minds: Minds,
  dice: Dice,
  weights: readonly number[] | null,
): void => {
  let due = weights;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (due !== null) due = apply(scenario, world, draw(world, due, dice), null);
    else if (world.phase === 'reaction') due = apply(scenario, world, answerOf(world, minds), null);
    else return;
  }
};

const SEALS = { us: { kind: 'seal', side: 'us' }, ussr: { kind: 'seal', side: 'ussr' } } as const;

/** Seals for whoever has not, and plays the turn. */
export const resolveTurn = (scenario: Scenario, world: Working, minds: Minds, dice: Dice): void => {
  let weights: readonly number[] | null = null;
  if (!world.pub.sealed.us) weights = apply(scenario, world, SEALS.us, null);
  if (!world.pub.sealed.ussr) weights = apply(scenario, world, SEALS.ussr, null);
  playOn(scenario, world, minds, dice, weights);
};

/** Answers what cannot wait, and plays on; without an answer only plays on. */
export const resolveAnswer = (
  scenario: Scenario,
  world: Working,
  minds: Minds,
  dice: Dice,
  answer: Action | undefined,
): void => {
  const weights =
    answer === undefined ? chanceWeights(scenario, world) : apply(scenario, world, answer, null);
  playOn(scenario, world, minds, dice, weights);
};
