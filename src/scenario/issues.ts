/** Words for what the shape check finds: one fault an issue, with a path such as `ships[2].route`. */
import type { BaseIssue } from 'valibot';
import type { Fault } from './types.ts';

/** `part` and keys below it as one path: `ships`, `ships[2]`, `ships[2].route`. */
export const pathOf = (part: string, keys: readonly (string | number)[]): string =>
  keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${key}`), part);

const keysOf = (issue: BaseIssue<unknown>): readonly (string | number)[] =>
  (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));

const RANGE_TYPES = ['integer', 'min_value', 'max_value', 'min_length'];
const LIST_TYPES = ['picklist', 'literal', 'variant'];

/** missing, unexpected, malformed, out-of-range, not-listed or wrong-type. */
const codeOf = (issue: BaseIssue<unknown>): string => {
  if (issue.received === 'undefined') return 'missing';
  if (issue.expected === 'never') return 'unexpected';
  if (issue.type === 'regex') return 'malformed';
  if (RANGE_TYPES.includes(issue.type)) return 'out-of-range';
  return LIST_TYPES.includes(issue.type) ? 'not-listed' : 'wrong-type';
};

export const faultOf = (part: string, issue: BaseIssue<unknown>): Fault => ({
  path: pathOf(part, keysOf(issue)),
  code: codeOf(issue),
  found: issue.received,
});

/** The one fault of something that is no JSON object; null when it is one. */
export const notAnObject = (json: unknown): Fault | null => {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return null;
  const found = json === null ? 'null' : Array.isArray(json) ? 'array' : typeof json;
  return { path: '', code: 'wrong-type', found };
};
