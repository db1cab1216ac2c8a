/** The casebook from its file: every case well formed, or every fault by the number of its case. */
import * as v from 'valibot';
import { failure, type Result, success } from '../../../src/base/result.ts';
import { BOOK, type Case, type Game } from './shape.ts';

const numberAt = (json: unknown, index: unknown): unknown => {
  if (typeof json !== 'object' || json === null || !('cases' in json)) return undefined;
  const { cases } = json;
  const found: unknown = Array.isArray(cases) ? cases[Number(index)] : undefined;
  return typeof found === 'object' && found !== null && 'number' in found ? found.number : undefined;
};

/** `case 12, turns.0.us.1.kind: Invalid type ...`. */
const faultOf = (json: unknown, issue: v.BaseIssue<unknown>): string => {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const [, index, ...within] = keys;
  const number = numberAt(json, index);
  const where = number === undefined ? keys.join('.') : `case ${String(number)}, ${within.join('.')}`;
  return `${where}: ${issue.message}`;
};

export const readCasebook = (json: unknown): Result<readonly Case[], readonly string[]> => {
  const read = v.safeParse(BOOK, json);
  if (read.success) return success(read.output.cases);
  return failure(read.issues.map((issue) => faultOf(json, issue)));
};

/** The case itself and what is set against it: a contrast plays the case but for what it names. */
export const gamesOf = (found: Case): readonly Game[] => {
  const { contrast = [], number: _number, rule: _rule, ...game } = found;
  return [game, ...contrast.map((changed) => ({ ...game, ...changed }))];
};
