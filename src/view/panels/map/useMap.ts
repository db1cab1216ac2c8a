/** Keeps the map in step with what the side at the screen sees. */
import { useEffect, useRef, useState } from 'react';
import type { Observation } from '../../../engine/types.ts';
import type { BySide } from '../../../scenario/types.ts';
import type { Page } from '../../../store/page.ts';
import type { View } from '../../../store/types.ts';
import { selectTarget } from '../../../store/view.ts';
import type { MapPicture } from '../../map/picture.ts';
import { planMap } from '../../map/planMap.ts';
import type { Words } from '../words/words.ts';
import { type MapHost, openMapHost } from './mapHost.ts';
import { mapWordsOf } from './mapWords.ts';
import { openProbe } from './probe.ts';

/** Seconds in which a turn's movements are drawn. */
const TURN_SECONDS = 5;

export interface MapOnPage {
  readonly host: MapHost;
  /** Whether the reach of the missiles is drawn. */
  readonly ranges: boolean;
  readonly onRanges: (ranges: boolean) => void;
  /** What the side at the screen sees; null before it has seen anything. */
  readonly seen: Observation | null;
}

/** Null until the map can be put on a screen. */
export function useMap(page: Page, view: View, words: Words | null): MapOnPage | null {
  const [ranges, setRanges] = useState(false);
  const host = useHost(page, words, view.preferences.motion === 'full');
  const last = useRef<{ -readonly [side in keyof BySide<unknown>]: MapPicture | null }>({
    us: null,
    ussr: null,
  });
  /** The update whose changes have been seen happening: other words or rings do not make them happen again. */
  const played = useRef<View['update']>(null);
  const { update, looking, screen, selection, step, watchFrom } = view;
  const { labels } = view.preferences;
  const target = selection.kind === 'target' ? selection.target : null;
  const all = (update?.log.length ?? 0) - watchFrom;
  useEffect(() => {
    if (host === null || words === null || update === null || looking === null) return;
    const news = update.log.slice(update.resolutionFrom);
    const choices = { selected: target, ranges, labels };
    const picture = planMap(update.observation, words.scenario, mapWordsOf(words), choices, news);
    const before = last.current[looking];
    if (screen === 'resolution' && played.current !== update) {
      host.play(before ?? picture, picture, TURN_SECONDS);
      played.current = update;
    } else if (screen === 'resolution' || screen === 'desk') host.show(picture);
    if (screen !== 'briefing') last.current[looking] = picture;
  }, [host, words, update, looking, screen, target, ranges, labels]);
  useReach(host, ranges);
  const skipped = screen === 'resolution' && step >= all && view.preferences.motion === 'still';
  useEffect(() => {
    if (skipped) host?.finish();
  }, [skipped, host]);
  const seen = update?.observation ?? null;
  return host === null ? null : { host, ranges, onRanges: setRanges, seen };
}

/** Goes far enough away to see the rings when they come, and back when they go. */
function useReach(host: MapHost | null, ranges: boolean): void {
  const shown = useRef(false);
  useEffect(() => {
    if (host !== null && shown.current !== ranges) host.showReach();
    shown.current = ranges;
  }, [host, ranges]);
}

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
