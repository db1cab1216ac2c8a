/** A climb to the fixed policy that does best in one seat. Same games, same climb. */
import { openRng, type Rng } from '../../base/random.ts';
import type { Side } from '../../scenario/types.ts';
import { drawTraits, readTraits, type Traits, traitsName, turnSome } from './traits.ts';

/** Where to begin: one that talks, one that presses, one that threatens and asks much. */
const BEGINNINGS: readonly Traits[] = [
  'fixed:900,300,0,1,0,0,0,0,144,0,0,0,0,1,0,1,0',
  'fixed:1000,650,1,0,3,1,1,1,144,2,80,100,36,0,1,2,1',
  'fixed:950,900,1,1,3,1,1,1,144,1,60,0,0,0,1,0,0',
].flatMap((name) => readTraits(name) ?? []);

/** One in so many candidates is drawn freely; the others differ little from the best so far. */
const FREE_ONE_IN = 3;

export interface Tried {
  readonly traits: Traits;
  readonly value: number;
}

const nextTraits = (tried: readonly Tried[], candidates: number, side: Side, rng: Rng): Traits => {
  const beginning = BEGINNINGS[tried.length];
  if (beginning !== undefined) return beginning;
  const best = bestOf(tried);
  if (best === null || tried.length < Math.floor(candidates / FREE_ONE_IN)) return drawTraits(rng);
  return turnSome(best.traits, side, rng);
};

/** The first of those with the highest value; null for none. */
export const bestOf = (tried: readonly Tried[]): Tried | null =>
  tried.reduce<Tried | null>((best, one) => (best === null || one.value > best.value ? one : best), null);

/** Tries so many candidates, one after another; `value` says what one by this name is worth. */
export const climb = async (
  side: Side,
  candidates: number,
  value: (name: string) => Promise<number>,
): Promise<readonly Tried[]> => {
  const rng = openRng(candidates, side === 'us' ? 1 : 2);
  const tried: Tried[] = [];
  while (tried.length < candidates) {
    const traits = nextTraits(tried, candidates, side, rng);
    tried.push({ traits, value: await value(traitsName(traits)) });
  }
  return tried;
};
