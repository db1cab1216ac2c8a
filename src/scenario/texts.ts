/** A scenario's strings in one language: all keys it names, and no other. */
import { deepFreeze } from '../base/freeze.ts';
import { failure, type Result, success } from '../base/result.ts';
import { notAnObject } from './issues.ts';
import type { Fault, Scenario, ScenarioTexts } from './types.ts';
import { textKeysOf } from './walk.ts';

const missing = (scenario: Scenario, texts: object): readonly Fault[] => {
  const unseen = new Map(
    textKeysOf(scenario)
      .map(({ path, value }) => [value, path])
      .reverse() as [string, string][],
  );
  return [...unseen].flatMap(([key, path]) =>
    Object.hasOwn(texts, key) ? [] : [{ path, code: 'missing-text', found: key }],
  );
};

const misfits = (scenario: Scenario, texts: object): readonly Fault[] => {
  const named = new Set(textKeysOf(scenario).map(({ value }) => value));
  return Object.entries(texts).flatMap(([key, text]): readonly Fault[] => {
    if (!named.has(key)) return [{ path: key, code: 'unused-text', found: key }];
    return typeof text === 'string' && text.trim() !== ''
      ? []
      : [{ path: key, code: 'empty-text', found: key }];
  });
};

/** Checks one language's file against its scenario: a frozen table, or all faults. */
export const parseTexts = (json: unknown, scenario: Scenario): Result<ScenarioTexts, readonly Fault[]> => {
  const wrong = notAnObject(json);
  if (wrong !== null) return failure([wrong]);
  const texts = json as object;
  const faults = [...missing(scenario, texts), ...misfits(scenario, texts)];
  return faults.length === 0 ? success(deepFreeze({ ...texts }) as ScenarioTexts) : failure(faults);
};
