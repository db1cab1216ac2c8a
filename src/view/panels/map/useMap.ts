/** Keeps the map in step with what the side at the screen sees. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Event, Observation } from '../../../engine/types.ts';
import type { Page } from '../../../store/page.ts';
import type { View } from '../../../store/types.ts';
import { selectTarget } from '../../../store/view.ts';
import type { MapPicture, Target } from '../../map/picture.ts';
import { planMap } from '../../map/planMap.ts';
import type { Point } from '../../map/projection.ts';
import type { Words } from '../words/words.ts';
import { type MapHost, openMapHost } from './mapHost.ts';
import { mapWordsOf } from './mapWords.ts';
import { openProbe } from './probe.ts';
import type { Reel, Reels } from './reels.ts';
import type { Scene } from './scenes.ts';

/** What a resolution may ask of the map. */
export interface Film {
  /** What is watched; null where there is no map. */
  readonly reel: Reel | null;
  /** Plays or shows a scene of the reel; what it shows already it leaves alone. */
  show(scene: Scene): void;
  /** Where on the page a thing is seen now; undefined while it is not. */
  pointOf(target: Target): Point | undefined;
}

/** A map that can be put on a screen. */
export interface ShownMap {
  readonly host: MapHost;
  /** Whether the reach of the missiles is drawn. */
  readonly ranges: boolean;
  readonly onRanges: (ranges: boolean) => void;
  /** What the side at the screen sees; null before it has seen anything. */
  readonly seen: Observation | null;
}

export interface MapOnPage {
  /** Null until the map can be put on a screen. */
  readonly shown: ShownMap | null;
  readonly film: Film;
}

/** What a map needs of its page. */
export type MapPage = Pick<Page, 'store' | 'options'>;

export function useMap(page: MapPage, view: View, words: Words | null, reels: Reels): MapOnPage {
  const [ranges, setRanges] = useState(false);
  const host = useHost(page, words, view.preferences.motion === 'full');
  const { update, looking, screen, watchFrom, watchTo } = view;
  const picture = usePicture(view, words, ranges);
  const log = update?.log ?? NOTHING_HAPPENED;
  const reel = useMemo(() => {
    if (picture === null || looking === null || screen !== 'resolution') return null;
    const stretch = { log, from: watchFrom, to: watchTo ?? log.length };
    return watchTo === null ? reels.open(looking, stretch, picture) : reels.again(looking, stretch, picture);
  }, [reels, picture, log, looking, screen, watchFrom, watchTo]);
  useEffect(() => {
    if (picture === null || looking === null || screen !== 'desk') return;
    host?.show(picture);
    reels.see(looking, picture);
  }, [host, reels, picture, looking, screen]);
  useReach(host, ranges);
  const film = useMemo(() => filmOf(host, reel), [host, reel]);
  const seen = update?.observation ?? null;
  const shown = useMemo(
    () => (host === null ? null : { host, ranges, onRanges: setRanges, seen }),
    [host, ranges, seen],
  );
  return { shown, film };
}

const NOTHING_HAPPENED: readonly Event[] = [];

/** The map of what the side at the screen sees, in the words and with the names it wants. */
function usePicture(view: View, words: Words | null, ranges: boolean): MapPicture | null {
  const { update, selection, preferences } = view;
  const { labels } = preferences;
  const target = selection.kind === 'target' ? selection.target : null;
  return useMemo(() => {
    if (words === null || update === null) return null;
    const news = update.log.slice(update.resolutionFrom);
    const choices = { selected: target, ranges, labels };
    return planMap(update.observation, words.scenario, mapWordsOf(words), choices, news);
  }, [words, update, target, ranges, labels]);
}

/** Goes far enough away to see the rings when they come, and back when they go. */
function useReach(host: MapHost | null, ranges: boolean): void {
  const shown = useRef(false);
  useEffect(() => {
    if (host !== null && shown.current !== ranges) host.showReach();
    shown.current = ranges;
  }, [host, ranges]);
}

const filmOf = (host: MapHost | null, reel: Reel | null): Film => ({
  reel,
  show: ({ from, to, seconds }) => {
    if (from === null) host?.show(to);
    else host?.play(from, to, seconds);
  },
  pointOf: (target) => host?.pointOf(target),
});

/** The host lives as long as the game is on the page; what it says and asks follows the latest words. */
function useHost(page: MapPage, words: Words | null, moving: boolean): MapHost | null {
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
