/** Tells two scenarios apart as far as the rules do. */
import { canonical } from '../base/canonical.ts';
import { hashText } from '../base/hash.ts';
import { rulesPart } from './rulesPart.ts';
import type { Scenario } from './types.ts';

/** 16 hex digits over what the rules read of a scenario, whatever the order of keys in its files. */
export const hashScenario = (scenario: Scenario): string => hashText(canonical(rulesPart(scenario)));
