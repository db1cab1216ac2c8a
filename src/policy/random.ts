/** `random`: any kind of order at any desk, or the seal, each alike likely; then any of its listed variants. */
import { drawBelow, openRng, type ReusableRng, type Rng } from '../base/random.ts';
import { drawLegal, type KnownKinds } from '../engine/drawLegal.ts';
import type { Action, Observation } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';

const sameKind = (one: Action, two: Action): boolean => {
  if (one.kind === 'order' && two.kind === 'order') {
    return one.order.kind === two.order.kind && one.desk === two.desk;
  }
  return one.kind === two.kind && one.kind !== 'reaction';
};

/** Where each kind begins in a list whose kinds stand together, as the engine's lists do. */
const kindStarts = (legal: readonly Action[]): number[] => {
  const starts: number[] = [];
  let before: Action | undefined;
  for (let index = 0; index < legal.length; index++) {
    const action = legal[index];
    if (action === undefined) break;
    if (before === undefined || !sameKind(before, action)) starts.push(index);
    before = action;
  }
  return starts;
};

const drawKind = (legal: readonly Action[], rng: Rng): Action | undefined => {
  const starts = kindStarts(legal);
  const at = drawBelow(rng, starts.length);
  const from = starts[at] ?? 0;
  return legal[from + drawBelow(rng, (starts[at + 1] ?? legal.length) - from)];
};

/** One of `legal`, which must not be empty. Same list and seed, same choice. */
export const chooseRandom = (legal: readonly Action[], seed: number): Action => {
  const choice = drawKind(legal, openRng(seed));
  if (choice === undefined) throw new Error('a policy was asked with nothing to choose from');
  return choice;
};

/**
 * The same choice for a side's leader, without the list: for playing many games. `known` is for one side of games on working
 * copies: see `drawLegal`. `rng` is any stream; it is opened anew.
 */
export const chooseRandomUnlisted = (
  scenario: Scenario,
  seen: Observation,
  seed: number,
  known?: KnownKinds,
  rng: ReusableRng = openRng(seed),
): Action => {
  rng.reopen(seed);
  const choice = drawLegal(scenario, seen, rng, known);
  if (choice === undefined) throw new Error('a policy was asked with nothing to choose from');
  return choice;
};
