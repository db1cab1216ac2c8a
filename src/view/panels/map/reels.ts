/** Pictures of the map kept to be shown moving, and to be shown again: for each watched stretch, before it and after it. */
import type { Event } from '../../../engine/types.ts';
import type { Side } from '../../../scenario/types.ts';
import type { MapPicture } from '../../map/picture.ts';
import { planChanges } from '../../map/planChanges.ts';
import { dueIn, isSeen, pictureTold, type Told } from '../../map/planTold.ts';

export interface Reel {
  readonly before: MapPicture;
  readonly after: MapPicture;
  /** The picture when so much has been told; `before` and `after` themselves are for the beginning and the end. */
  at(told: Told): MapPicture;
  /** Whether anything changes its place, comes or goes between two points of the telling. */
  moves(since: Told, until: Told): boolean;
}

/** A stretch of the log that is watched: from one entry up to another one. */
export interface Stretch {
  readonly log: readonly Event[];
  readonly from: number;
  readonly to: number;
}

export interface Reels {
  /** The side looks at this picture now; what it watches next begins with it. */
  see(side: Side, picture: MapPicture): void;
  /** What is watched for the first time, up to this picture: what is watched after it begins where it ended. */
  open(side: Side, stretch: Stretch, picture: MapPicture): Reel;
  /** What is watched again; without what was seen then, nothing moves. */
  again(side: Side, stretch: Stretch, picture: MapPicture): Reel;
}

interface Kept {
  readonly from: number;
  readonly before: MapPicture;
  readonly after: MapPicture;
}

const MOVEMENTS: ReadonlySet<string> = new Set(['move', 'appear', 'vanish', 'line']);

function reelOf(before: MapPicture, after: MapPicture, { log, from, to }: Stretch): Reel {
  const due = dueIn(log, from, to);
  const movements = planChanges(before, after).filter(({ kind }) => MOVEMENTS.has(kind));
  return {
    before,
    after,
    at: (told) => pictureTold(before, after, due, told),
    moves: (since, until) =>
      movements.some((change) => isSeen(change, due, until) && !isSeen(change, due, since)),
  };
}

export function openReels(): Reels {
  const seen: { -readonly [side in Side]: MapPicture | null } = { us: null, ussr: null };
  const kept: { -readonly [side in Side]: readonly Kept[] } = { us: [], ussr: [] };
  return {
    see: (side, picture) => {
      seen[side] = picture;
    },
    open: (side, stretch, picture) => {
      const { from } = stretch;
      const known = kept[side].find((each) => each.from === from);
      const before = known?.before ?? seen[side] ?? picture;
      seen[side] = picture;
      kept[side] = [...kept[side].filter((each) => each !== known), { from, before, after: picture }];
      return reelOf(before, picture, stretch);
    },
    again: (side, stretch, picture) => {
      const parts = kept[side].filter((each) => each.from >= stretch.from && each.from < stretch.to);
      return reelOf(parts[0]?.before ?? picture, parts.at(-1)?.after ?? picture, stretch);
    },
  };
}
