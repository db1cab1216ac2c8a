/**
 * Seeded random streams. A stream is a value of four 32-bit words (xoshiro128**, Blackman & Vigna 2018);
 * the seed is spread over them by splitmix32. Integer arithmetic only, so every JavaScript engine agrees.
 */
export interface Rng {
  /** The next word, an integer from 0 to 2^32 - 1. Advances the stream. */
  next(): number;
}

const STEP = 0x9e3779b9;

/** The `nth` word, from 1, that splitmix32 makes of a start. */
const splitmix = (start: number, nth: number): number => {
  const word = (start + Math.imul(nth, STEP)) | 0;
  let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
};

const startOf = (seed: number, branch: number): number => Math.imul(seed | 0, 0x85ebca6b) ^ (branch | 0);

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

const starStar = (word: number): number => Math.imul(rotateLeft(Math.imul(word, 5), 7), 9) >>> 0;

/** A stream that can be opened again under another seed, for those who need one at every choice and keep none. */
export interface ReusableRng extends Rng {
  /** As `openRng` opens. */
  reopen(seed: number, branch?: number): void;
}

/** A class and not a closure: streams are opened by the hundred thousand. */
class Xoshiro implements ReusableRng {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  reopen(seed: number, branch = 0): void {
    const start = startOf(seed, branch);
    this.a = splitmix(start, 1);
    this.b = splitmix(start, 2);
    this.c = splitmix(start, 3);
    this.d = splitmix(start, 4);
  }

  next(): number {
    const { a, b } = this;
    const c = this.c ^ a;
    const d = this.d ^ b;
    this.b = b ^ c;
    this.a = a ^ d;
    this.c = c ^ (b << 9);
    this.d = rotateLeft(d, 11);
    return starStar(b);
  }
}

/** A stream for a seed and, within it, a numbered branch; equal arguments give equal streams. Both are taken modulo 2^32. */
export const openRng = (seed: number, branch = 0): ReusableRng => {
  const rng = new Xoshiro();
  rng.reopen(seed, branch);
  return rng;
};

/** The first word of the stream that `openRng` would open, without opening it: for those who draw once from each. */
export const firstWord = (seed: number, branch = 0): number => starStar(splitmix(startOf(seed, branch), 2));

/** An integer from 0 to bound - 1 (bound at least 1). The bias is below bound / 2^32. */
export const drawBelow = (rng: Rng, bound: number): number => wordBelow(rng.next(), bound);

const wordBelow = (word: number, bound: number): number => Math.floor((word / 4294967296) * bound);

/** One of a list, each alike likely; undefined only for an empty list. */
export const drawFrom = <T>(rng: Rng, list: readonly T[]): T | undefined =>
  list[drawBelow(rng, Math.max(1, list.length))];

/** An index drawn by integer weights. Weights must be 0 or more and not all 0; the last positive one is taken at the edge. */
export const drawWeighted = (rng: Rng, weights: readonly number[]): number =>
  pickWeighted(rng.next(), weights);

/** The index that a word, from 0 to 2^32 - 1, falls on; weights as for `drawWeighted`. */
export const pickWeighted = (word: number, weights: readonly number[]): number => {
  let total = 0;
  for (let index = 0; index < weights.length; index++) total += weights[index] ?? 0;
  let left = wordBelow(word, total);
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] ?? 0;
    if (left < 0) return index;
  }
  return Math.max(0, weights.length - 1);
};
