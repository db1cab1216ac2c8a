/** Tells two scenarios apart, whatever the order of keys in their files. */
import { hashText } from '../base/hash.ts';
import type { Scenario } from './types.ts';

/** JSON with keys in code-unit order and no space. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1));
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
};

/** 16 hex digits over the whole scenario. Its texts, and the languages there are, are no part of it: a record goes on in another one. */
export const hashScenario = ({ languages: _, ...scenario }: Scenario): string =>
  hashText(canonical(scenario));
