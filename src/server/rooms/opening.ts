/** A new room: its code, its links, and the first entry of its record. */
import type { ClassSetup, Entry } from '../../classroom/types.ts';
import type { GivenSetup, Opened } from '../../classroom/wire.ts';
import { RULES_VERSION } from '../../engine/types.ts';
import type { RoomStore } from '../storage/port.ts';
import { hashToken, newCode, newToken } from '../tokens.ts';
import type { Found } from './ground.ts';

/** Codes that are taken are drawn again; so many in a row are not taken by chance. */
const TRIES = 20;

/** Keeps a new room and gives its links; null when no free code was found. */
export const openRoom = async (
  store: RoomStore,
  { named }: Found,
  given: GivenSetup,
  now: number,
  keepMilliseconds: number,
): Promise<Opened | null> => {
  const setup: ClassSetup = { ...given, scenario: named, rules: RULES_VERSION };
  const [control, projector] = [newToken(), newToken()];
  const keys = [hashToken(control), hashToken(projector)] as const;
  const move: Entry['move'] = { kind: 'open', setup, control: keys[0], projector: keys[1] };
  const entries: readonly Entry[] = [{ ply: 0, at: now, by: 'control', command: '', move }];
  for (let tries = 0; tries < TRIES; tries++) {
    const code = newCode();
    const first = { room: code, from: 0, entries, keys, wipeAt: now + keepMilliseconds, wakeAt: null };
    if (await store.create(first)) return { code, control, projector };
  }
  return null;
};
