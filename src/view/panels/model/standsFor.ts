/** Hours an offer may stand, as they are offered to choose from. */
export const STANDS_FOR = [12, 24, 36, 48, 72, 96] as const;
