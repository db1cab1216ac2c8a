/** What rooms need besides being asked: their clocks, news of other processes, and their end. */
import { dueAt } from '../../classroom/due.ts';
import { bury, type Inside } from './inside.ts';
import { attendanceOf, forgetSilent, type Presence, takeAttendance } from './presence.ts';
import { unlessApart } from './shelf.ts';

export const tick = ({ ports, shelf, commits, tell }: Inside): void => {
  const now = ports.now();
  for (const live of shelf.lives.values()) {
    if (forgetSilent(live, ports.steady())) tell(live);
    const at = dueAt(live.cls);
    if (at !== null && at <= now) commits.serve(live);
  }
  shelf.sweep();
};

export const heard = ({ shelf, commits }: Inside, rooms: readonly string[]): void => {
  for (const code of rooms) {
    const live = shelf.peek(code);
    if (live === null) continue;
    live.isStale = true;
    commits.serve(live);
  }
};

export const heardPresence = ({ ports, shelf, tell }: Inside, presence: Presence): void => {
  for (const attendance of presence.rooms) {
    const live = shelf.peek(attendance.room);
    if (live !== null && takeAttendance(live, presence.process, attendance, ports.steady())) tell(live);
  }
};

export const compare = async ({ ports, shelf, commits }: Inside): Promise<void> => {
  const lives = [...shelf.lives.values()];
  if (lives.length === 0) return;
  ports.present(lives.map(attendanceOf));
  const lengths = await ports.store.lengths(lives.map(({ code }) => code));
  for (const live of lives) {
    if ((lengths.get(live.code) ?? -1) === live.cls.ply) continue;
    live.isStale = true;
    commits.serve(live);
  }
};

export const wake = async ({ ports, shelf, commits }: Inside): Promise<void> => {
  for (const code of await ports.store.toWake(ports.now())) {
    if (shelf.peek(code) !== null || shelf.isApart(code)) continue;
    const live = await shelf.find(code).catch(unlessApart(ports.failed));
    if (live !== null && live !== undefined) commits.serve(live);
  }
};

export const wipe = async (inside: Inside): Promise<number> => {
  const { ports, shelf } = inside;
  let count = 0;
  for (const code of await ports.store.toWipe(ports.now())) {
    if (!(await ports.store.wipe(code, ports.now()))) continue;
    count += 1;
    const live = shelf.peek(code);
    if (live !== null) bury(inside, live);
    shelf.drop(code);
    ports.wrote([code]);
  }
  return count;
};
