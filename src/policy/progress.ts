/** How far a choice has been thought through, for whoever waits for it. */

/** Told the share of the thinking done, ppm. */
export type OnProgress = (donePpm: number) => void;

const STEP = 100_000;

/** Passes on only what is a step of a tenth beyond the last report, so that a policy may report as often as it likes. */
export const inSteps = (report: OnProgress): OnProgress => {
  let next = STEP;
  return (donePpm) => {
    if (donePpm < next) return;
    next = (Math.floor(donePpm / STEP) + 1) * STEP;
    report(donePpm);
  };
};
