/** What tells one leader's position from another in the tree: the coarse of what it can see, as one number. */

import { other } from '../../engine/game.ts';
import { termsCode } from '../../engine/offerLists.ts';
import { isStanding } from '../../engine/seen.ts';
import type { Working } from '../../engine/state.ts';
import type { Mind } from './mind.ts';

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x9e3779b1) ^ (hash >>> 15);

const LINES = ['none', 'proclaimed', 'in-force', 'extended', 'suspended', 'lifted'] as const;

/** Offers that stand, as the leader knows them: its own, and the other's that have arrived. */
const talks = (world: Working, { side }: Mind, start: number): number => {
  let hash = start;
  for (const offer of world.offers[side])
    hash = mix(hash, isStanding(offer) ? 1 + termsCode(offer.bundle.terms) : 0);
  for (const offer of world.offers[other(side)])
    hash = mix(hash, isStanding(offer) && offer.known > 0 ? 1 + termsCode(offer.bundle.terms) : 0);
  return hash;
};

/** `depth` counts turns from the root. At the root all of a leader's positions with one temper are one. */
export const infoKey = (world: Working, mind: Mind, depth: number): number => {
  const start = mix(mix(depth, mind.temper), mind.side === 'us' ? 1 : 2);
  if (depth === 0) return start;
  const { pub } = world;
  let hash = mix(start, LINES.indexOf(pub.blockade));
  hash = mix(hash, pub.contact + 8 * world[mind.side].common.alert + 64 * (pub.disclosed === 'no' ? 0 : 1));
  return talks(world, mind, hash);
};
