/** What can be laid over a seat's page from its menu. */
export interface Overlays {
  readonly openRole: () => void;
  readonly openSettings: () => void;
  readonly openGlossary: () => void;
  /** Other words for a paper that has come back. */
  readonly openRewrite: (paper: number) => void;
}
