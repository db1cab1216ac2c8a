/**
 * From the text of a file to a scenario: a frozen value, or every fault with its path. A part whose shape is
 * wrong is reported and left out of the checks that need it; all other checks still run.
 */
import * as v from 'valibot';
import { deepFreeze } from '../base/freeze.ts';
import { failure, type Result, success } from '../base/result.ts';
import { CHECKS } from './checks/index.ts';
import { faultOf, notAnObject } from './issues.ts';
import { SCENARIO_PARTS } from './shape.ts';
import type { Fault, Scenario } from './types.ts';

type Part = keyof Scenario;
const isPart = (key: string): key is Part => Object.hasOwn(SCENARIO_PARTS, key);
const PARTS: readonly Part[] = Object.keys(SCENARIO_PARTS).filter(isPart);

const partFaults = (part: Part, value: unknown): readonly Fault[] => {
  if (value === undefined) return [{ path: part, code: 'missing', found: 'undefined' }];
  const parsed = v.safeParse(SCENARIO_PARTS[part], value);
  return parsed.success ? [] : parsed.issues.map((issue) => faultOf(part, issue));
};

const unexpectedParts = (json: object): readonly Fault[] =>
  Object.keys(json)
    .filter((key) => !isPart(key))
    .map((key) => ({ path: key, code: 'unexpected', found: key }));

/** Checks `json` (which is not changed) and returns a deep-frozen copy, or all faults: shape first, then sense. */
export const parseScenario = (json: unknown): Result<Scenario, readonly Fault[]> => {
  const wrong = notAnObject(json);
  if (wrong !== null) return failure([wrong]);
  const copy = structuredClone(json) as Scenario;
  const byPart = new Map(PARTS.map((part) => [part, partFaults(part, copy[part])]));
  const isSound = (part: Part): boolean => byPart.get(part)?.length === 0;
  const faults = [
    ...unexpectedParts(copy),
    ...[...byPart.values()].flat(),
    ...CHECKS.filter((check) => check.needs.every(isSound)).flatMap((check) => check.find(copy)),
  ];
  return faults.length === 0 ? success(deepFreeze(copy)) : failure(faults);
};
