/** How far words tie a side to a demand, and how far they loosen it again (RULES 7.2 to 7.4). Milli-points of commitment. */

/** What an order stakes on one issue; less where its whole stake would pass 100 points. */
export const STAKED = { P1: 25_000, P2: 20_000, P4: 8000, B1: 20_000, C4: 8000 } as const;

/** The most that a conciliatory speech takes back of each issue's stake. */
export const TAKEN_BACK = 5000;

/** What a conciliatory speech takes back of these stakes in all. */
export const takenBack = (stakes: readonly number[]): number => {
  let sum = 0;
  for (const stake of stakes) sum += Math.min(TAKEN_BACK, stake);
  return sum;
};

/** What it costs at home, for the classic audience: a quarter of what is taken back. */
export const takenBackCost = (back: number): number => Math.floor(back / 4);
