/** The five states of the knot (RULES 7.2), by which it is drawn and spoken of. */
export const KNOT_LEVELS = ['slack', 'loose', 'firm', 'tight', 'locked'] as const;
export type KnotLevel = (typeof KNOT_LEVELS)[number];

/** Milli-points at which the next state begins; from 80 on only public acts loosen the knot. */
const BEGINS = [0, 15_000, 35_000, 60_000, 80_000] as const;

/** `knot` in milli-points, 0 to 100,000. */
export const levelOf = (knot: number): KnotLevel =>
  KNOT_LEVELS[BEGINS.findLastIndex((least) => knot >= least)] ?? 'slack';
