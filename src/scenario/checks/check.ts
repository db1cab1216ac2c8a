/** What a check is, and the findings several checks make. */
import type { Fault, Scenario } from '../types.ts';

/** Looks at the parts it needs (all of sound shape) and lists what is wrong between them. */
export interface Check {
  readonly needs: readonly (keyof Scenario)[];
  readonly find: (scenario: Scenario) => readonly Fault[];
}

export const fault = (path: string, code: string, found: string | number): Fault => ({
  path,
  code,
  found: String(found),
});

/** A fault for every entry whose id an earlier entry of the list has. */
export const duplicates = (part: string, entries: readonly { readonly id: string }[]): readonly Fault[] =>
  entries.flatMap((entry, index) =>
    entries.findIndex((first) => first.id === entry.id) < index
      ? [fault(`${part}[${index}].id`, 'duplicate-id', entry.id)]
      : [],
  );

/** A fault unless `chances` add up to a million. */
export const incomplete = (path: string, chances: readonly number[]): readonly Fault[] => {
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return total === 1_000_000 ? [] : [fault(path, 'chances-not-whole', total)];
};
