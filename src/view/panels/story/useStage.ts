/** What a moment of a resolution does beside its words: the map moves, the room sounds or goes quiet. */
import { useEffect } from 'react';
import type { Preferences } from '../../../store/preferences.ts';
import type { Player } from '../../sound/useSound.ts';
import type { Scene } from '../map/scenes.ts';
import type { Film } from '../map/useMap.ts';
import { type Moment, paced } from '../model/playback.ts';
import type { Beat } from '../model/staging.ts';

export interface Stage {
  readonly beats: readonly Beat[];
  readonly moment: Moment;
  /** What the map shows at this moment; null where there is no map. */
  readonly scene: Scene | null;
  /** Nothing moves, and all is shown at once. */
  readonly still: boolean;
  /** The room stays quiet, whatever is told. */
  readonly silent: boolean;
  readonly pace: Preferences['pace'];
  readonly film: Film;
  readonly player: Player;
}

export function useStage({ beats, moment, scene, still, silent, pace, film, player }: Stage): void {
  useEffect(() => {
    if (scene !== null) film.show({ ...scene, seconds: paced(scene.seconds, pace) });
  }, [film, scene, pace]);
  const beat = beats[moment.beat];
  const quiet = silent || beat?.weight === 'grave';
  useEffect(() => {
    player.quiet(quiet);
    return () => player.quiet(false);
  }, [player, quiet]);
  const cue = moment.hush ? null : (beat?.cue ?? null);
  const length = paced((beat?.seconds ?? 0) - (beat?.hush ?? 0), pace);
  const playing = still ? -1 : moment.beat;
  useEffect(() => {
    if (cue !== null && playing >= 0) player.play(cue, length);
  }, [player, cue, playing, length]);
}
