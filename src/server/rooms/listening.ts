/** Connections that follow a room: where a token leads them, how they come and go. */
import { hashToken } from '../tokens.ts';
import type { Inside } from './inside.ts';
import type { Connection, Listener, Live, Who } from './live.ts';
import { attendanceOf } from './presence.ts';

/** A place in a room that a token has opened. */
export interface Place {
  readonly code: string;
  readonly who: Who;
}

export const locate = async ({ ports, shelf }: Inside, token: string): Promise<Place | null> => {
  const key = hashToken(token);
  const code = await ports.store.roomOf(key);
  const live = code === null ? null : await shelf.find(code);
  if (live === null) return null;
  const { cls } = live;
  if (key === cls.control) return { code: live.code, who: { role: 'control' } };
  if (key === cls.projector) return { code: live.code, who: { role: 'projector' } };
  const participant = cls.tokens.indexOf(key);
  return participant < 0 ? null : { code: live.code, who: { role: 'seat', participant } };
};

export const touch = (live: Live, who: Who, now: number, acted: boolean): void => {
  if (who.role !== 'seat') return;
  const before = live.seen.get(who.participant);
  live.seen.set(who.participant, { lastSeen: now, lastAct: acted ? now : (before?.lastAct ?? 0) });
};

export const listen = async (
  { ports, shelf, tell }: Inside,
  place: Place,
  connection: Connection,
): Promise<boolean> => {
  const live = await shelf.find(place.code);
  if (live === null) return false;
  const listener: Listener = { connection, who: place.who, known: null, made: null, isBehind: false };
  live.listeners.set(connection.id, listener);
  touch(live, place.who, ports.now(), false);
  if (place.who.role === 'seat') ports.present([attendanceOf(live)]);
  tell(live);
  return true;
};

export const leave = ({ ports, shelf, tell }: Inside, code: string, connection: string): void => {
  const live = shelf.peek(code);
  const listener = live?.listeners.get(connection);
  if (live === null || listener === undefined) return;
  live.listeners.delete(connection);
  live.quietSince = ports.now();
  touch(live, listener.who, ports.now(), false);
  if (listener.who.role === 'seat') ports.present([attendanceOf(live)]);
  tell(live);
};

export const retell = ({ shelf, tell }: Inside, code: string, connection: string, whole: boolean): void => {
  const live = shelf.peek(code);
  const listener = live?.listeners.get(connection);
  if (live === null || listener === undefined) return;
  if (whole) listener.known = null;
  if (whole || listener.isBehind) tell(live);
};
