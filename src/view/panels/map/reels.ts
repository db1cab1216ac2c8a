/** Pictures of the map kept to be shown moving, and to be shown again: for each watched stretch, before it and after it. */
import type { Side } from '../../../scenario/types.ts';
import type { MapPicture } from '../../map/picture.ts';
import { planChanges } from '../../map/planChanges.ts';

export interface Reel {
  readonly before: MapPicture;
  readonly after: MapPicture;
  /** Whether anything changes its place, comes or goes. */
  readonly moves: boolean;
}

export interface Reels {
  /** The side looks at this picture now; what it watches next begins with it. */
  see(side: Side, picture: MapPicture): void;
  /** What is watched for the first time: from this entry of the log on, up to this picture. */
  open(side: Side, from: number, picture: MapPicture): Reel;
  /** What is watched again; without what was seen then, nothing moves. */
  again(side: Side, from: number, to: number, picture: MapPicture): Reel;
}

interface Kept {
  readonly from: number;
  readonly before: MapPicture;
  readonly after: MapPicture;
}

const MOVEMENTS: ReadonlySet<string> = new Set(['move', 'appear', 'vanish', 'line']);

const reelOf = (before: MapPicture, after: MapPicture): Reel => ({
  before,
  after,
  moves: planChanges(before, after).some(({ kind }) => MOVEMENTS.has(kind)),
});

export function openReels(): Reels {
  const seen: { -readonly [side in Side]: MapPicture | null } = { us: null, ussr: null };
  const kept: { -readonly [side in Side]: readonly Kept[] } = { us: [], ussr: [] };
  return {
    see: (side, picture) => {
      seen[side] = picture;
    },
    open: (side, from, picture) => {
      const known = kept[side].find((each) => each.from === from);
      const before = known?.before ?? seen[side] ?? picture;
      kept[side] = [...kept[side].filter((each) => each !== known), { from, before, after: picture }];
      return reelOf(before, picture);
    },
    again: (side, from, to, picture) => {
      const parts = kept[side].filter((each) => each.from >= from && each.from < to);
      return reelOf(parts[0]?.before ?? picture, parts.at(-1)?.after ?? picture);
    },
  };
}
