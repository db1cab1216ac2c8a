/** What a cause is asked with: the state before the step, the action, and what the step has told up to the change. */
import type { State } from '../../../engine/state.ts';
import type { Action, Event, EventCode } from '../../../engine/types.ts';
import type { BySide, Meter, Scenario, Side } from '../../../scenario/types.ts';

/**
 * Milli-points by meter: `home us`, `world`, `castro`, `stakes us 0` (side and issue). `risk us` is the chance added, ppm.
 * A meter left out does not move.
 */
export type Changes = { readonly [key: string]: number };

export interface Moment {
  readonly scenario: Scenario;
  readonly before: State;
  readonly action: Action;
  readonly cause: string;
  /** What the step has told so far, the change itself left out. */
  readonly told: readonly Event[];
  /** A meter as it stands now: before the step, and moved by each change told since. */
  readonly now: (key: string) => number;
}

/** What a cause does: always the same, or reckoned from the moment. */
export type Rule = Changes | ((moment: Moment) => Changes);

export type Params = Event['params'];

export const foeOf = (side: unknown): Side => (side === 'us' ? 'ussr' : 'us');
export const sideOf = (side: unknown): Side => (side === 'us' ? 'us' : 'ussr');

/** World opinion and Castro are one meter each; the others are each side's own. */
export const keyOf = (meter: Meter, side: Side): string =>
  meter === 'world' || meter === 'castro' ? meter : `${meter} ${side}`;

/** The last event of a code in this step whose parameters hold these values; null when none was told. */
export const last = ({ told }: Moment, code: EventCode, holding: Params = {}): Event | null =>
  told.findLast(
    (event) =>
      event.code === code && Object.entries(holding).every(([name, value]) => event.params[name] === value),
  ) ?? null;

/** What follows from the last such event; nothing where none was told. */
export const after =
  (code: EventCode, holding: Params, changes: (params: Params, moment: Moment, to: Event['to']) => Changes) =>
  (moment: Moment): Changes => {
    const event = last(moment, code, holding);
    return event === null ? {} : changes(event.params, moment, event.to);
  };

/** RULES 15.2. */
const AUDIENCE = { off: 0, low: 0.5, classic: 1, high: 1.5 } as const;

/** An audience cost as strong as the settings make it. */
export const audience = ({ before }: Moment, milli: number): number =>
  Math.trunc(milli * AUDIENCE[before.settings.audience]);

export const STAKED_ISSUES: readonly number[] = [0, 1, 2, 3, 4];

const stakesNow = ({ now }: Moment, side: Side): number =>
  Math.min(
    100_000,
    STAKED_ISSUES.reduce((sum, issue) => sum + now(`stakes ${side} ${issue}`), 0),
  );

/** RULES 7.2: the mean of both commitments, rounded down. */
export const knot = (moment: Moment): number =>
  Math.floor((stakesNow(moment, 'us') + stakesNow(moment, 'ussr')) / 2);

/** Hours of the turn that runs before the clocks (RULES 1.1). */
export const hoursOf = ({ scenario, before }: Moment): number =>
  scenario.calendar[before.pub.turn]?.hours ?? 12;

/** RULES 5: the line stops ships once it is in force, with or without fuel. */
export const isLineUp = (moment: Moment): boolean => {
  const status = last(moment, 'line')?.params.to ?? moment.before.pub.blockade;
  return status === 'in-force' || status === 'extended';
};

/** What each side demands and stakes when it speaks: Washington the weapons, Moscow the pledge (RULES 7.1). */
export const DEMANDS: BySide<number> = { us: 0, ussr: 2 };
