/** A replay cut into turns: how each began, what was ordered, all that came of it, and how the next one began. */
import type { Replayed } from '../engine/replay.ts';
import type { State } from '../engine/state.ts';
import type { Event } from '../engine/types.ts';
import { type BySide, DESKS, type Side } from '../scenario/types.ts';
import type { GivenOrder } from './types.ts';

export interface Chapter {
  readonly turn: number;
  /** As its orders were asked for. */
  readonly start: State;
  /** Just before both sides' orders were opened. */
  readonly sealed: State;
  /** As the next turn's orders were asked for, or as it was over. */
  readonly end: State;
  readonly orders: BySide<readonly GivenOrder[]>;
  /** From this turn's `turn` event up to the next one's; the first chapter has the prelude too. */
  readonly events: readonly Event[];
  /** Every state from the start of the resolution to `end`, each with what led to it; the last one's events open the next turn too. */
  readonly steps: readonly Replayed[];
}

interface Draft {
  readonly start: State;
  sealed: State;
  readonly steps: Replayed[];
}

const ordersOf = ({ us, ussr }: State): BySide<readonly GivenOrder[]> => {
  const given = (side: Side): readonly GivenOrder[] =>
    DESKS.flatMap((desk) => {
      const order = (side === 'us' ? us : ussr).orders[desk];
      return order === null ? [] : [{ desk, order }];
    });
  return { us: given('us'), ussr: given('ussr') };
};

const cut = (steps: readonly Replayed[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  for (const step of steps) {
    const { state } = step;
    const last = drafts.at(-1);
    if (state.phase === 'orders') {
      if (last !== undefined && last.start.pub.turn === state.pub.turn) last.sealed = state;
      else {
        last?.steps.push(step);
        drafts.push({ start: state, sealed: state, steps: [] });
      }
    } else last?.steps.push(step);
  }
  return drafts;
};

/** Events of each turn, by the `turn` event that opens it; what comes before the first belongs to the first. */
const eventsByTurn = (steps: readonly Replayed[]): readonly (readonly Event[])[] => {
  const turns: Event[][] = [];
  const prelude: Event[] = [];
  for (const event of steps.flatMap(({ events }) => events)) {
    if (event.code === 'turn') turns.push(turns.length === 0 ? [...prelude] : []);
    (turns.at(-1) ?? prelude).push(event);
  }
  return turns;
};

/** One chapter for every turn whose orders were asked for. `steps` must be a whole replay. */
export const chaptersOf = (steps: readonly Replayed[]): readonly Chapter[] => {
  const events = eventsByTurn(steps);
  const drafts = cut(steps);
  const last = steps.at(-1)?.state;
  return drafts.map((draft, index) => ({
    turn: draft.start.pub.turn,
    start: draft.start,
    sealed: draft.sealed,
    end: drafts[index + 1]?.start ?? last ?? draft.sealed,
    orders: ordersOf(draft.sealed),
    events: events[index] ?? [],
    steps: draft.steps,
  }));
};

/** What a side's leader may know of these events; what is meant for nobody stays with the debrief. */
export const heardBy = (side: Side, events: readonly Event[]): readonly Event[] =>
  events.filter(({ to }) => to === 'public' || to === 'both' || to === side);
