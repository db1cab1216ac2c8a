/** How long a room is kept, and when its clock wakes it. */
import type { Class } from '../../classroom/class.ts';
import { dueAt, wipeAt } from '../../classroom/due.ts';

/** Longer than anybody keeps a class: for one that is kept without an end. */
const FAR = 8_640_000_000_000_000;

export const wipeAtOf = (cls: Class): number => wipeAt(cls) ?? FAR;
export const wakeAtOf = (cls: Class): number | null => dueAt(cls);
