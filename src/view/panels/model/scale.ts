/** Where worths stand on a drawn scale that shows no deal and the best hope. */

/** Share of the hope that is shown below no deal. */
const BELOW = 0.35;

/** From milli-points to a place from 0 to 100; both the worth and the hope have one. */
export function scaleOf(worth: number, hope: number): (milli: number) => number {
  const most = Math.max(hope, worth, 1000) * 1.02;
  const least = Math.min(-hope * BELOW, worth * 1.02, -1000);
  return (milli) => ((milli - least) / (most - least)) * 100;
}
