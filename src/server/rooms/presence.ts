/** Who is connected to a room, through this process or another that serves it as well. */
import type { Watched } from '../../classroom/viewTypes.ts';
import type { Live } from './live.ts';

export type Seen = Pick<Watched, 'connected' | 'lastSeen' | 'lastAct'>;

/** The participants of a room that are connected through one process. */
export interface Attendance {
  readonly room: string;
  readonly connected: readonly number[];
}
/** What one process tells others of the connections that it has. */
export interface Presence {
  readonly process: string;
  readonly rooms: readonly Attendance[];
}

/** Of the machine: what a process has said holds for so long, unless it says it again: a dead one takes nothing back. */
const PRESENCE_MILLISECONDS = 7_000;

const connectedHere = (live: Live): Set<number> => {
  const connected = new Set<number>();
  for (const { who } of live.listeners.values()) if (who.role === 'seat') connected.add(who.participant);
  return connected;
};

export const attendanceOf = (live: Live): Attendance => ({
  room: live.code,
  connected: [...connectedHere(live)],
});

const connectedAnywhere = (live: Live, steady: number): ReadonlySet<number> => {
  const connected = connectedHere(live);
  for (const { until, participants } of live.elsewhere.values())
    if (until > steady) for (const participant of participants) connected.add(participant);
  return connected;
};

/** Every participant of the room, by id. */
export const presenceIn = (live: Live, steady: number): ReadonlyMap<number, Seen> => {
  const connected = connectedAnywhere(live, steady);
  return new Map(
    live.cls.people.map(({ id }) => {
      const { lastSeen = 0, lastAct = 0 } = live.seen.get(id) ?? {};
      return [id, { connected: connected.has(id), lastSeen, lastAct }];
    }),
  );
};

export const isAway = (live: Live, participant: number, steady: number): boolean =>
  !connectedAnywhere(live, steady).has(participant);

/** Forgets what processes have said that say nothing any more. True when that changes who is connected. */
export const forgetSilent = (live: Live, steady: number): boolean => {
  const silent = [...live.elsewhere].filter(([, { until }]) => until <= steady);
  for (const [process] of silent) live.elsewhere.delete(process);
  return silent.some(([, { participants }]) => participants.length > 0);
};

/** Takes in what another process says. True when it changes who is connected. */
export const takeAttendance = (
  live: Live,
  process: string,
  { connected }: Attendance,
  steady: number,
): boolean => {
  const before = live.elsewhere.get(process);
  live.elsewhere.set(process, { until: steady + PRESENCE_MILLISECONDS, participants: connected });
  return before === undefined || before.participants.join() !== connected.join();
};
