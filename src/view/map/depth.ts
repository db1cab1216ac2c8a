/** The order of the layers, lowest first. */
export const DEPTH = {
  base: 0,
  vignette: 1,
  under: 2,
  over: 3,
  words: 4,
  /** The margin of the sheet lies over whatever runs off it. */
  furniture: 5,
  furnitureWords: 6,
  globe: 7,
  globeMarks: 8,
  globeWords: 9,
  tip: 10,
} as const;
