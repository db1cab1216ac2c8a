/** Where along a line an equilibrium condition begins or ceases to hold, found by halving. */

type Condition = (at: number) => boolean;

const HALVINGS = 60;
const STEPS = 1000;

const halve = (holds: Condition, low: number, high: number): number => {
  const atLow = holds(low);
  let [from, to] = [low, high];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (from + to) / 2;
    if (holds(middle) === atLow) from = middle;
    else to = middle;
  }
  return to;
};

/** The point at which a condition that changes once between two places changes; null if it is the same at both. */
export const turningPoint = (holds: Condition, low: number, high: number): number | null =>
  holds(low) === holds(high) ? null : halve(holds, low, high);

/**
 * The first stretch between two places on which a condition holds; null if there is none. Stretches shorter than a
 * thousandth of the whole may be missed.
 */
export const windowOf = (
  holds: Condition,
  low: number,
  high: number,
): readonly [from: number, to: number] | null => {
  const at = (step: number): number => low + ((high - low) * step) / STEPS;
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step);
  const first = steps.findIndex((step) => holds(at(step)));
  if (first === -1) return null;
  const after = steps.findIndex((step) => step > first && !holds(at(step)));
  return [
    first === 0 ? low : halve(holds, at(first - 1), at(first)),
    after === -1 ? high : halve(holds, at(after - 1), at(after)),
  ];
};
