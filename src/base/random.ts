/**
 * Seeded random streams. A stream is a value of four 32-bit words (xoshiro128**, Blackman & Vigna 2018);
 * the seed is spread over them by splitmix32. Integer arithmetic only, so every JavaScript engine agrees.
 */
export interface Rng {
  /** The next word, an integer from 0 to 2^32 - 1. Advances the stream. */
  next(): number;
}

const splitmix = (seed: number): (() => number) => {
  let word = seed | 0;
  return () => {
    word = (word + 0x9e3779b9) | 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
};

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** A stream for a seed and, within it, a numbered branch; equal arguments give equal streams. Both are taken modulo 2^32. */
export const openRng = (seed: number, branch = 0): Rng => {
  const mix = splitmix(Math.imul(seed | 0, 0x85ebca6b) ^ (branch | 0));
  let a = mix();
  let b = mix();
  let c = mix();
  let d = mix();
  return {
    next() {
      const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotateLeft(d, 11);
      return result;
    },
  };
};

/** An integer from 0 to bound - 1 (bound at least 1). The bias is below bound / 2^32. */
export const drawBelow = (rng: Rng, bound: number): number => Math.floor((rng.next() / 4294967296) * bound);

/** One of a list, each alike likely; undefined only for an empty list. */
export const drawFrom = <T>(rng: Rng, list: readonly T[]): T | undefined =>
  list[drawBelow(rng, Math.max(1, list.length))];

/** An index drawn by integer weights. Weights must be 0 or more and not all 0; the last positive one is taken at the edge. */
export const drawWeighted = (rng: Rng, weights: readonly number[]): number => {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = drawBelow(rng, total);
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return Math.max(0, weights.length - 1);
};
