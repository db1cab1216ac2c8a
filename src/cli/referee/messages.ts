/** The lines the referee sends (docs/REFEREE.md). Every one begins with the same head. */
import type { Settings } from '../../engine/settings.ts';
import type { Action, Bundle, Observation, Outcome } from '../../engine/types.ts';
import { bundleIn, bundleWorth } from '../../engine/worth.ts';
import type { BySide, Scenario, Side } from '../../scenario/types.ts';
import type { Update } from '../../session/port.ts';
import { dueIn, type Loss } from './seat.ts';

/** Raised when a program written for an older one would no longer play as it did. */
const PROTOCOL = 1;

/** Where a program sits. */
export interface Place {
  readonly scenario: Scenario;
  readonly settings: Settings;
  /** Counts the games of a run, from 1. Nothing of the seed. */
  readonly game: number;
  readonly side: Side;
  /** Milliseconds for each reply. */
  readonly patience: number;
}

const OTHER: BySide<Side> = { us: 'ussr', ussr: 'us' };

const head = (type: string, { scenario, game, side }: Place, { ply, observation }: Update): object => ({
  type,
  protocol: PROTOCOL,
  game,
  side,
  scenario: scenario.id,
  turn: observation.pub.turn,
  ply,
});

/** The offer an action makes or accepts, or null. */
const offerIn = (action: Action, { offers }: Observation, side: Side): Bundle | null => {
  if (action.kind !== 'order') return null;
  const { order } = action;
  return order.kind === 'K1' ? (offers[OTHER[side]][order.slot]?.bundle ?? null) : bundleIn(order);
};

/** Milli-points against no deal: to this side, to the other. */
const worthOf = (action: Action, seen: Observation, { scenario, side }: Place) => {
  const bundle = offerIn(action, seen, side);
  if (bundle === null) return null;
  return [bundleWorth(scenario, bundle, side), bundleWorth(scenario, bundle, OTHER[side])];
};

/** The first line: what does not change. `data` is the whole scenario, as every policy has it. */
export const startMessage = (place: Place, update: Update): object => ({
  ...head('start', place, update),
  patience: place.patience,
  settings: place.settings,
  data: place.scenario,
});

/** A question: what the side's leader sees, what is listed as allowed, and what the offers in that list are worth. */
export const chooseMessage = (place: Place, update: Update): object => ({
  ...head('choose', place, update),
  due: dueIn(update),
  observation: update.observation,
  legal: update.legal,
  worth: update.legal.map((action) => worthOf(action, update.observation, place)),
});

/** A question was not answered as it should be, and why. */
export const lostMessage = (place: Place, update: Update, { reason, detail }: Loss): object => ({
  ...head('lost', place, update),
  reason,
  detail,
});

/** The last line: how it came out. */
export const endMessage = (place: Place, update: Update, outcome: Outcome): object => ({
  ...head('end', place, update),
  outcome,
  score: outcome.scores[place.side],
});
