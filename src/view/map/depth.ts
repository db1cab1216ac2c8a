/** The order of the layers, lowest first. */
export const DEPTH = {
  base: 0,
  vignette: 1,
  still: 2,
  under: 3,
  over: 4,
  words: 5,
  /** The margin of the sheet lies over whatever runs off it. */
  furniture: 6,
  furnitureWords: 7,
  globe: 8,
  globeMarks: 9,
  globeWords: 10,
  tip: 11,
} as const;
