/**
 * Scenarios as they were: whenever what the rules read of one changes, its former data is kept under `scenarios/kept/` and named
 * here as `ID-HASH`, so that records of it go on replaying (`docs/RECORDS.md`, Changing a scenario).
 */

/** Whole, or the parts that have changed since; parts a file does not have are today's. */
type Former = () => Promise<{ readonly default: object }>;

/** Force that came with nothing signed was told and not carried out (RULES 12.2). */
const forceTold: Former = () => import('../../scenarios/kept/force-told.json', { with: { type: 'json' } });

export const KEPT: ReadonlyMap<string, Former> = new Map([
  ['october-1962-4feb473da8a06974', forceTold],
  ['october-1962-short-a5d541f6c7065f26', forceTold],
  ['drill-first-turns-bb0427d9d4d0b7cb', forceTold],
  ['drill-rules-61b9d9319e511852', forceTold],
  ['drill-washington-21de3fbaa675c01e', forceTold],
  ['drill-moscow-997ae6ec26afc1c1', forceTold],
  ['class-2-6c530dc972c5c282', forceTold],
  ['class-5-11603587c47a49b1', forceTold],
  ['class-7-18adf68c6d7714d6', forceTold],
]);
