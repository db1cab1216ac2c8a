/** What a program's line says: an allowed action, nothing to this question, or a fault. */
import { isFields } from '../../base/fields.ts';
import { refusal } from '../../engine/legal.ts';
import type { Action } from '../../engine/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import { isAction } from '../../session/actionShape.ts';
import type { Update } from '../../session/port.ts';
import type { Loss } from './seat.ts';

export type Fault = Pick<Loss, 'reason' | 'detail'>;
/** `stale`: it answers an older question, which is no longer open. */
export type Reading = { readonly action: Action } | { readonly fault: Fault } | 'stale';

/** How deep the deepest action is: order, message, bundle, clauses. What is deeper is never looked into. */
const DEEPEST = 5;

const fault = (reason: Fault['reason'], detail = ''): Reading => ({ fault: { reason, detail } });

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((below) => isShallow(below, levels - 1)));

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Judges a line written in reply to the question `update`. Any allowed action may be given in full, listed or not. */
export const readAnswer = (scenario: Scenario, update: Update, line: string): Reading => {
  const said = parse(line);
  if (said === undefined) return fault('not-json');
  if (!isFields(said) || !Number.isInteger(said.ply) || said.action === undefined)
    return fault('not-an-answer');
  const ply = Number(said.ply);
  if (ply < update.ply) return 'stale';
  return ply === update.ply ? readAction(scenario, update, said.action) : fault('not-an-answer');
};

const readAction = (scenario: Scenario, { legal, observation }: Update, said: unknown): Reading => {
  if (typeof said === 'number') {
    const action = legal[said];
    return action === undefined ? fault('no-such-index') : { action };
  }
  if (!isShallow(said, DEEPEST) || !isAction(said)) return fault('not-an-action');
  const refused = refusal(scenario, observation, said);
  return refused === null ? { action: said } : fault('refused', refused.code);
};
