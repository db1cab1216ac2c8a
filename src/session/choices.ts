/**
 * A record without the draws of chance, and back. Seed and position give every draw again (`position.ts`), so only draws that
 * fell otherwise, as in a record made by hand, must be told.
 */
import { failure, type Result, success } from '../base/result.ts';
import { chanceOutcomes } from '../engine/transition.ts';
import type { Action, Episode } from '../engine/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { isAction } from './actionShape.ts';
import { fault } from './fault.ts';
import type { RecordFault } from './port.ts';
import { chanceDraw, type Position, startPosition, take } from './position.ts';
import type { ResumeFault } from './resume.ts';

type Start = Pick<Episode, 'settings' | 'rules' | 'seed'>;

export interface Choices {
  /** What people and computers chose, in order. */
  readonly choices: readonly Action[];
  /** Draws that are not the seed's: the number of actions before, and the draw. */
  readonly luck?: readonly (readonly [ply: number, draw: number])[];
  /** Draws after the last choice, where the record stops before chance has done. */
  readonly drawn?: number;
}

const isSettled = (scenario: Scenario, { state }: Position): boolean =>
  chanceOutcomes(scenario, state).length === 0;

/** The choices of an episode, or the first action that is not allowed. */
export const choicesOf = (scenario: Scenario, episode: Episode): Result<Choices, ResumeFault> => {
  const luck: [number, number][] = [];
  let position = startPosition(scenario, episode);
  for (const [index, action] of episode.actions.entries()) {
    if (action.kind === 'chance' && action.draw !== drawOf(chanceDraw(scenario, episode.seed, position)))
      luck.push([index, action.draw]);
    const next = take(scenario, position, action);
    if (!next.ok) return failure({ index, refusal: next.error });
    position = next.value;
  }
  const last = episode.actions.findLastIndex(({ kind }) => kind !== 'chance');
  return success({
    choices: episode.actions.filter(({ kind }) => kind !== 'chance'),
    ...(luck.length === 0 ? {} : { luck }),
    ...(isSettled(scenario, position) ? {} : { drawn: episode.actions.length - 1 - last }),
  });
};

const drawOf = (action: Action | null): number => (action?.kind === 'chance' ? action.draw : -1);

/** The actions that come of choices from outside, or what is wrong with the first that is none or is not allowed. */
export const actionsFrom = (
  scenario: Scenario,
  start: Start,
  choices: readonly unknown[],
  { luck, drawn }: { readonly luck?: unknown; readonly drawn?: unknown },
): Result<readonly Action[], RecordFault> => {
  const told = readLuck(luck);
  if (told === null) return fault('not-an-episode', { found: 'luck' });
  let position = startPosition(scenario, start);
  for (const choice of choices) {
    const settled = settle(scenario, start, position, told);
    if (!settled.ok) return settled;
    const chosen = isChoice(choice) ? choice : null;
    const index = settled.value.actions.length;
    if (chosen === null) return fault('bad-action', { index });
    const next = take(scenario, settled.value, chosen);
    if (!next.ok) return fault('illegal-action', { index, reason: next.error.code });
    position = next.value;
  }
  const end = settle(scenario, start, position, told, typeof drawn === 'number' ? drawn : undefined);
  return end.ok ? success(end.value.actions) : end;
};

const isChoice = (value: unknown): value is Action => isAction(value) && value.kind !== 'chance';

const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((number) => Number.isInteger(number));

const readLuck = (luck: unknown): ReadonlyMap<number, number> | null => {
  if (luck === undefined) return new Map();
  return Array.isArray(luck) && luck.every(isPair) ? new Map(luck) : null;
};

/** Draws until somebody has to choose, at most so many times: as told, else as the seed has it. */
const settle = (
  scenario: Scenario,
  { seed }: Start,
  from: Position,
  luck: ReadonlyMap<number, number>,
  most = Number.POSITIVE_INFINITY,
): Result<Position, RecordFault> => {
  let position = from;
  for (let drawn = 0; drawn < most; drawn++) {
    const own = chanceDraw(scenario, seed, position);
    if (own === null) break;
    const index = position.actions.length;
    const draw = luck.get(index);
    const next = take(scenario, position, draw === undefined ? own : { kind: 'chance', draw });
    if (!next.ok) return fault('illegal-action', { index, reason: next.error.code });
    position = next.value;
  }
  return success(position);
};
