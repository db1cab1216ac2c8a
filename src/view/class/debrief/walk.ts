/** The way through a debrief, stop by stop: its steps, and within some of them the moments and questions of the game. Pure. */
import { DEBRIEF_STEPS, type DebriefPlace, type DebriefStep } from '../../../classroom/types.ts';
import type { Debrief } from '../../../debrief/types.ts';
import { departedIn, questionsAsked, turnsShown } from './picks.ts';
import type { StepId } from './steps.ts';

/** Where a page stands; `at` as in `DebriefPlace`. */
export interface Place {
  readonly step: StepId;
  readonly world: number;
  readonly at: number | null;
}
export const FIRST_PLACE: Place = { step: 'pulse', world: 0, at: null };

export const isForWall = (place: Place): place is DebriefPlace =>
  DEBRIEF_STEPS.some((step: DebriefStep) => step === place.step);

export const isSamePlace = (one: Place, two: Place): boolean =>
  one.step === two.step && one.world === two.world && one.at === two.at;

/** A stop of the way; null where the step begins, or has nothing to go through. */
export type Stop = Pick<Place, 'step' | 'at'>;

/** What a step goes through one after the other: turns, or questions. */
const partsOf = (step: StepId, debrief: Debrief): readonly number[] => {
  if (step === 'panes') return turnsShown(debrief);
  return step === 'talk' ? [...questionsAsked(debrief).keys()] : [];
};

/** Moments of one turn are one stop. Without a debrief every step is one. */
export const stopsOf = (steps: readonly StepId[], debrief: Debrief | null): readonly Stop[] =>
  steps.flatMap((step): readonly Stop[] => {
    const parts = debrief === null ? [] : partsOf(step, debrief);
    return parts.length === 0 ? [{ step, at: null }] : parts.map((at) => ({ step, at }));
  });

/** The stop at which somebody stands, by its number: between two of them the earlier. */
export const stopOf = (stops: readonly Stop[], { step, at }: Stop): number => {
  const first = stops.findIndex((stop) => stop.step === step);
  const before = stops.filter((stop) => stop.step === step && (stop.at ?? 0) <= (at ?? -1));
  const [nearest] = before.toSorted((one, two) => (two.at ?? 0) - (one.at ?? 0));
  return nearest === undefined ? first : stops.indexOf(nearest);
};

/** The turn or question that a place shows. */
export const shownAt = ({ step, at }: Stop, debrief: Debrief): number => {
  if (step === 'talk') return Math.min(at ?? 0, Math.max(0, questionsAsked(debrief).length - 1));
  if (at !== null) return Math.min(at, debrief.turns.length);
  return (step === 'past' ? departedIn(debrief) : turnsShown(debrief)[0]) ?? 0;
};
