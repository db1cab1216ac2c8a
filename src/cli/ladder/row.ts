/** One game of the ladder as a line of data: what the measures need, and no more. */
import type { Action } from '../../engine/types.ts';
import type { Note } from '../../policy/note.ts';
import { type BySide, DESKS, type Desk, LEVELS, SIDES, type Side } from '../../scenario/types.ts';
import { isSettled } from '../calibrate/measures.ts';
import type { GameReport } from '../gameReport.ts';

/** Which game: equal keys, equal games. */
export interface GameKey {
  readonly us: string;
  readonly ussr: string;
  readonly seed: number;
}

/** A leader's own chance of nuclear war before the end, ppm, as it was in a turn (from 1). */
export type Fear = readonly [turn: number, side: Side, ppm: number];

/** What a side did: how often it ordered each kind at each desk, and how many turns it sealed. */
export interface Deeds {
  readonly turns: number;
  readonly orders: { readonly [desk in Desk]: { readonly [kind: string]: number } };
}

export interface Row extends GameKey {
  readonly end: GameReport['end'];
  /** A deal under which the missiles go. */
  readonly settled: boolean;
  /** A settled game in which some of what was given was not public. */
  readonly quiet: boolean;
  readonly nuclear: boolean;
  /** Own scores, points with one decimal. */
  readonly scores: BySide<number>;
  readonly deeds: BySide<Deeds>;
  readonly fears: readonly Fear[];
}

/** One key as text. */
export const keyOf = ({ us, ussr, seed }: GameKey): string => `${us} ${ussr} ${seed}`;

/** Filled while a game runs. */
export interface Notebook {
  readonly turns: { [side in Side]: number };
  readonly orders: { [side in Side]: { [desk in Desk]: { [kind: string]: number } } };
  readonly fears: Fear[];
}

const emptyDesks = (): { [desk in Desk]: { [kind: string]: number } } => ({
  military: {},
  public: {},
  intelligence: {},
  private: {},
});

export const newNotebook = (): Notebook => ({
  turns: { us: 0, ussr: 0 },
  orders: { us: emptyDesks(), ussr: emptyDesks() },
  fears: [],
});

export const noteAction = (notebook: Notebook, action: Action): void => {
  if (action.kind === 'seal') notebook.turns[action.side] += 1;
  if (action.kind !== 'order') return;
  const counts = notebook.orders[action.side][action.desk];
  counts[action.order.kind] = (counts[action.order.kind] ?? 0) + 1;
};

/** One fear a side and turn: the first, with the first choice of the turn. */
export const noteFear = (notebook: Notebook, note: Note | null): void => {
  if (note === null) return;
  const { side } = note;
  const turn = note.turn + 1;
  if (notebook.fears.some(([when, whose]) => when === turn && whose === side)) return;
  notebook.fears.push([turn, side, note.believed.war]);
};

const hasQuietTerm = ({ settlement }: GameReport): boolean =>
  Object.entries(settlement ?? {}).some(
    ([issue, { value, publicity }]) =>
      publicity !== 'public' && value !== LEVELS[issue as keyof typeof LEVELS][0],
  );

export const rowOf = (key: GameKey, report: GameReport, notebook: Notebook): Row => ({
  us: key.us,
  ussr: key.ussr,
  seed: key.seed,
  end: report.end,
  settled: isSettled(report),
  quiet: isSettled(report) && hasQuietTerm(report),
  nuclear: report.nuclear !== 'none',
  scores: report.scores,
  deeds: {
    us: { turns: notebook.turns.us, orders: notebook.orders.us },
    ussr: { turns: notebook.turns.ussr, orders: notebook.orders.ussr },
  },
  fears: notebook.fears,
});

/** How often a side ordered anything at all at a desk. */
export const ordersAt = (deeds: Deeds, desk: Desk): number =>
  Object.values(deeds.orders[desk]).reduce((sum, count) => sum + count, 0);

const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;

/** Whether parsed JSON is a row, as far as a broken line of a file must be told apart from one. */
export const isRow = (value: unknown): value is Row => {
  const row = value as Partial<Row> | null;
  return (
    typeof row === 'object' &&
    row !== null &&
    [row.us, row.ussr].every((name) => typeof name === 'string') &&
    isCount(row.seed) &&
    SIDES.every((side) => DESKS.every((desk) => typeof row.deeds?.[side]?.orders?.[desk] === 'object')) &&
    Array.isArray(row.fears)
  );
};
