/**
 * What those outside both governments can do to the dice (docs/CLASSROOM.md): a modelling choice, made so that a seat without
 * orders can still spoil or save a deal. The draw itself is recorded like any other.
 */
import type { Lean } from '../session/position.ts';
import type { Instruction, Outsider } from './types.ts';

/** What an urged draw is weighed with. */
const URGED = 3;

interface Leaning {
  readonly outsider: Outsider;
  /** Steps of a resolution whose second draw is what the outsider would have or not. */
  readonly steps: readonly string[];
}
const LEANINGS: readonly Leaning[] = [
  { outsider: 'un', steps: ['ceasefire'] },
  { outsider: 'press', steps: ['press', 'leak', 'jupiter-leak'] },
];

/** Castro answers himself: to let inspectors in is the first draw, to refuse the second. */
const castro = (instruction: Instruction, weights: readonly number[]): readonly number[] => {
  const [lets = 0, refuses = 0] = weights;
  if (instruction === 'urge') return lets > 0 ? [lets, 0] : weights;
  return refuses > 0 ? [0, refuses] : weights;
};

const leaning = (instruction: Instruction, [not = 0, does = 0]: readonly number[]): readonly number[] => {
  if (instruction === 'hinder') return not > 0 ? [not, 0] : [not, does];
  const urged = Math.min(not + does, URGED * does);
  return [not + does - urged, urged];
};

/** The weights by which chance draws under these instructions. */
export const leanOf =
  (instructions: { readonly [outsider in Outsider]: Instruction }): Lean =>
  (step, weights) => {
    if (step === 'castro')
      return instructions.havana === 'chance' ? weights : castro(instructions.havana, weights);
    const found = LEANINGS.find(({ steps }) => steps.includes(step));
    const instruction = found === undefined ? 'chance' : instructions[found.outsider];
    return instruction === 'chance' || weights.length !== 2 ? weights : leaning(instruction, weights);
  };
