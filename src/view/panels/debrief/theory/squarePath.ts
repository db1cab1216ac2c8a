/** The way through the square from where it stood to where it would end, step by step. Pure. */
import type { SquareTheory } from '../../../../debrief/theoryTypes.ts';
import { SIDES, type Side } from '../../../../scenario/types.ts';

/** Cells by rows, as in the theory. */
export type Direction = 'left' | 'right' | 'up' | 'down';
export interface Step {
  /** Codes of the cells it leads from and to. */
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

const ROUND = 4;

const directionOf = (from: number, to: number): Direction => {
  if (Math.floor(from / 2) !== Math.floor(to / 2)) return to > from ? 'down' : 'up';
  return to > from ? 'right' : 'left';
};

const pathIf = ({ cells, from, ifFirst }: SquareTheory, first: Side): readonly Step[] => {
  const codeAt = (at: number): number => cells[at]?.code ?? from;
  const steps: Step[] = [];
  let at = cells.findIndex(({ code }) => code === from);
  let mover = first;
  while (codeAt(at) !== ifFirst[first] && steps.length < ROUND) {
    const to = mover === 'us' ? at ^ 2 : at ^ 1;
    steps.push({ from: codeAt(at), to: codeAt(to), direction: directionOf(at, to) });
    at = to;
    mover = mover === 'us' ? 'ussr' : 'us';
  }
  return steps;
};

/** One way where all lead to one end, the shortest; one for each first mover where that decides; none where play stays. */
export const pathsOf = (square: SquareTheory): readonly (readonly Step[])[] => {
  const ways = SIDES.map((side) => pathIf(square, side)).filter((way) => way.length > 0);
  if (square.end === null) return ways;
  return ways.toSorted((one, two) => one.length - two.length).slice(0, 1);
};
