/** What the map shows at each moment of a turn that is told: it moves with the beat that moves it, and changes with the line that changes it. Pure. */
import type { MapPicture } from '../../map/picture.ts';
import { NOTHING_TOLD, type Told } from '../../map/planTold.ts';
import type { Moment } from '../model/playback.ts';
import type { Beat } from '../model/staging.ts';
import type { Reel } from './reels.ts';

export interface Scene {
  /** From where it moves; null where it is shown at once. */
  readonly from: MapPicture | null;
  readonly to: MapPicture;
  /** Length of the movement at the usual pace. */
  readonly seconds: number;
}

/** The scene of any moment, made when it comes: the press that begins a turn has enough to do. */
export type Scenes = (moment: Moment) => Scene;

/** The moments of a beat in which the map moves share one scene. */
export function openScenes(reel: Reel, beats: readonly Beat[]): Scenes {
  const moving = new Map<number, Scene>();
  return (moment) => {
    const beat = beats[moment.beat];
    if (beat === undefined || !beat.moves || moment.hush) return standingScene(reel, beats, moment);
    const scene = moving.get(moment.beat) ?? movingScene(reel, beats[moment.beat - 1], beat);
    moving.set(moment.beat, scene);
    return scene;
  };
}

const shownAfter = (beat: Beat | undefined): Told => beat?.shows ?? NOTHING_TOLD;

function movingScene(reel: Reel, before: Beat | undefined, beat: Beat): Scene {
  const [from, to] = [reel.at(shownAfter(before)), reel.at(beat.shows)];
  return { from, to, seconds: beat.seconds - beat.hush };
}

const atOnce = (to: MapPicture): Scene => ({ from: null, to, seconds: 0 });

function standingScene(reel: Reel, beats: readonly Beat[], { beat: index, told, hush }: Moment): Scene {
  const beat = beats[index];
  if (beat === undefined) return atOnce(index < 0 ? reel.before : reel.after);
  if (hush) return atOnce(reel.at(shownAfter(beats[index - 1])));
  return atOnce(reel.at({ ...beat.shows, before: nextIn(beat, told) }));
}

/** The entry at which what is not told yet begins: what no line tells of belongs to the line before it. */
const nextIn = ({ lines, shows }: Beat, told: number): number =>
  lines.find(({ at }) => at >= told)?.at ?? shows.before;
