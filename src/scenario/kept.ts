/**
 * Scenarios as they were: whenever what the rules read of one changes, its former data is kept under `scenarios/kept/` and named
 * here as `ID-HASH`, so that records of it go on replaying (`docs/RECORDS.md`, Changing a scenario).
 */

/** Whole and composed, as `npm run corpus -- keep ID` writes them. Parts they do not have are today's. */
export const KEPT: ReadonlyMap<string, () => Promise<{ readonly default: object }>> = new Map();
