/** What a running game has on the page wherever it stands: its map with the captions of what is heard, and what plays both. */
import type { ReactNode } from 'react';
import type { View } from '../../store/types.ts';
import { Captions } from '../sound/Captions.tsx';
import { type Player, useSound } from '../sound/useSound.ts';
import { MapSlot } from './map/MapSlot.tsx';
import type { Reels } from './map/reels.ts';
import { type MapOnPage, type MapPage, useMap } from './map/useMap.ts';
import { useDeskSound } from './useDeskSound.ts';
import type { Words } from './words/words.ts';

export interface Scene extends Pick<MapOnPage, 'film'> {
  readonly map: ReactNode;
  readonly player: Player;
}

export function useScene(page: MapPage, view: View, words: Words, reels: Reels): Scene {
  const { sound, captions } = view.preferences;
  const { shown, film } = useMap(page, view, words, reels);
  const { player, heard } = useSound(sound);
  useDeskSound(view, player);
  const map = (
    <>
      {shown === null ? null : <MapSlot map={shown} />}
      {captions === 'on' ? <Captions text={words.text} heard={heard} /> : null}
    </>
  );
  return { map, film, player };
}
