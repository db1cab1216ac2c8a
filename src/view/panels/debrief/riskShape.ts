/** The risk curve as numbers: a scale that fits, ticks, and a stepped area in a box of 100 by 100. Pure. */
import type { RiskTurn } from '../../../debrief/types.ts';

const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 250_000];
const MOST_TICKS = 4;

/** The running total at the end of a turn, ppm, and the hour at which that turn began. */
export type RiskPoint = Pick<RiskTurn, 'hour' | 'total'>;

export interface RiskScale {
  /** ppm at the top. */
  readonly top: number;
  /** ppm of every tick, 0 first. */
  readonly ticks: readonly number[];
}

/** The finest round step that needs no more than four ticks above zero. */
export function riskScale(total: number): RiskScale {
  const step = STEPS.find((ppm) => total <= ppm * MOST_TICKS) ?? 250_000;
  const count = Math.max(1, Math.ceil(total / step));
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** Share of the way from the first turn to the end, 0 to 100. `overAt`: the hour at which the game was over. */
export function acrossAt(turns: readonly RiskPoint[], overAt: number, hour: number): number {
  const from = turns[0]?.hour ?? 0;
  return overAt <= from ? 100 : ((hour - from) * 100) / (overAt - from);
}

/** A day along the axis: where it begins and where its number stands, 0 to 100. */
export interface AxisDay {
  readonly day: number;
  readonly begins: number;
  readonly middle: number;
  /** False for a first or last day of which the axis has too little for a number. */
  readonly named: boolean;
}

/** Hours of a day that leave room for its number. */
const ROOM = 8;

/** Every day from the first turn to the end, each as long as it is; `dayOf` tells the day of the month of an hour. */
export function axisDays(
  turns: readonly RiskPoint[],
  overAt: number,
  dayOf: (hour: number) => number,
): readonly AxisDay[] {
  const first = turns[0]?.hour ?? 0;
  const hours = Array.from({ length: Math.max(0, overAt - first) }, (_, at) => first + at);
  const starts = hours.filter((hour) => hour === first || dayOf(hour) !== dayOf(hour - 1));
  return starts.map((hour, index) => {
    const next = starts[index + 1] ?? overAt;
    return {
      day: dayOf(hour),
      begins: acrossAt(turns, overAt, hour),
      middle: acrossAt(turns, overAt, (hour + next) / 2),
      named: next - hour >= ROOM,
    };
  });
}

/** Corners of the curve, `top` ppm high: each turn's risk is added evenly while it lasts. */
export function riskCorners(turns: readonly RiskPoint[], overAt: number, top: number): readonly string[] {
  const ends = turns.map(({ total }, index) => ({ hour: turns[index + 1]?.hour ?? overAt, total }));
  const points = [{ hour: turns[0]?.hour ?? 0, total: 0 }, ...ends];
  return points.map(
    ({ hour, total }) =>
      `${acrossAt(turns, overAt, hour).toFixed(2)} ${(100 - (total * 100) / top).toFixed(2)}`,
  );
}
