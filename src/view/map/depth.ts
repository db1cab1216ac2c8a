/** The order of the layers, lowest first. */
export const DEPTH = {
  base: 0,
  vignette: 1,
  under: 2,
  over: 3,
  words: 4,
  globe: 5,
  globeMarks: 6,
  globeWords: 7,
  tip: 8,
} as const;
