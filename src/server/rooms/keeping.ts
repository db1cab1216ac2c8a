/** How long a room is kept, and when its clock wakes it. */
import type { Class } from '../../classroom/class.ts';
import { dueAt, wipeAt } from '../../classroom/due.ts';

/** What its teacher has wiped goes at once. */
export const wipeAtOf = (cls: Class): number => wipeAt(cls) ?? 0;
export const wakeAtOf = (cls: Class): number | null => dueAt(cls);
