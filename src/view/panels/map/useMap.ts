/** Keeps the map in step with what the side at the screen sees. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Page } from '../../../store/page.ts';
import type { View } from '../../../store/types.ts';
import { selectTarget } from '../../../store/view.ts';
import type { Target } from '../../map/picture.ts';
import { planMap } from '../../map/planMap.ts';
import type { Point } from '../../map/projection.ts';
import type { Words } from '../words/words.ts';
import { type MapHost, openMapHost } from './mapHost.ts';
import { mapWordsOf } from './mapWords.ts';
import { openProbe } from './probe.ts';
import type { Reel, Reels } from './reels.ts';

/** How far the map has come with what is watched. */
export type MapPart = 'before' | 'moving' | 'after';

/** What a resolution may ask of the map. */
export interface Film {
  /** Whether there is any movement to be seen. */
  readonly moves: boolean;
  /** `seconds` is the length of the movement, for `moving`. */
  show(part: MapPart, seconds: number): void;
  /** Where on the page a thing is seen now; undefined while it is not. */
  pointOf(target: Target): Point | undefined;
}

export interface MapOnPage {
  readonly host: MapHost | null;
  readonly film: Film;
}

export function useMap(page: Page, view: View, words: Words | null, reels: Reels): MapOnPage {
  const host = useHost(page, words, view.preferences.motion === 'full');
  const { update, looking, screen, selection, watchFrom, watchTo } = view;
  const target = selection.kind === 'target' ? selection.target : null;
  const picture = useMemo(
    () =>
      words === null || update === null
        ? null
        : planMap(update.observation, words.scenario, mapWordsOf(words), target),
    [words, update, target],
  );
  const reel = useMemo(() => {
    if (picture === null || looking === null || screen !== 'resolution') return null;
    return watchTo === null
      ? reels.open(looking, watchFrom, picture)
      : reels.again(looking, watchFrom, watchTo, picture);
  }, [reels, picture, looking, screen, watchFrom, watchTo]);
  useEffect(() => {
    if (picture === null || looking === null || screen !== 'desk') return;
    host?.show(picture);
    reels.see(looking, picture);
  }, [host, reels, picture, looking, screen]);
  const film = useMemo(() => filmOf(host, reel), [host, reel]);
  return { host, film };
}

const filmOf = (host: MapHost | null, reel: Reel | null): Film => ({
  moves: reel?.moves ?? false,
  show: (part, seconds) => {
    if (host === null || reel === null) return;
    if (part === 'moving') host.play(reel.before, reel.after, seconds);
    else host.show(part === 'before' ? reel.before : reel.after);
  },
  pointOf: (target) => host?.pointOf(target),
});
/** The host lives as long as the game is on the page; what it says and asks follows the latest words. */
function useHost(page: Page, words: Words | null, moving: boolean): MapHost | null {
  const [host, setHost] = useState<MapHost | null>(null);
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  const open = words !== null;
  useEffect(() => {
    if (!open) return undefined;
    const opened = openMapHost({
      renderer: page.options.renderer,
      motion: moving,
      onPick: (target) => {
        if (page.store.getState().screen === 'desk') selectTarget(page.store, target);
      },
      describe: (target) => latest.current?.names.target(target) ?? '',
    });
    setHost(opened);
    const closeProbe = page.options.probe ? openProbe(opened) : undefined;
    return () => {
      closeProbe?.();
      setHost(null);
      opened.close();
    };
  }, [page, open, moving]);
  return host;
}
