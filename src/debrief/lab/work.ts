/** Work that is done piece by piece, so that it can be looked at and stopped between any two. */
export interface Work<Report> {
  /** Does a piece, of a fraction of a second at most; false when there was none left. */
  readonly go: () => boolean;
  /** How things stand. */
  readonly report: () => Report;
}

/** Does all of it at once. */
export const finish = <Report>({ go, report }: Work<Report>): Report => {
  let more = true;
  while (more) more = go();
  return report();
};
