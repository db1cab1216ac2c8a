/** A room in the memory of this process: its record folded, who listens to it, and what waits to be judged. */
import type { Result } from '../../base/result.ts';
import type { Class, Ground } from '../../classroom/class.ts';
import { foldEntry, foldRecord } from '../../classroom/fold.ts';
import type { ClassRefusal, Entry, Move, Mover } from '../../classroom/types.ts';
import type { AnyView } from '../../classroom/viewTypes.ts';
import type { Role } from '../../classroom/wire.ts';

/** Who somebody is in a room. */
export type Who =
  | { readonly role: 'seat'; readonly participant: number }
  | { readonly role: 'control' }
  | { readonly role: 'projector' };

/** One open connection, as rooms see it. */
export interface Connection {
  readonly id: string;
  /** So much waits to be sent already that news had better wait as well. */
  isBusy(): boolean;
  /** News are about to be sent. */
  told(): void;
  gone(why: ClassRefusal): void;
}

/** A connection that follows a room; `known` is the view that was sent last. */
export interface Listener {
  readonly connection: Connection;
  readonly who: Who;
  known: { readonly version: number; readonly view: AnyView } | null;
  /** The view that was made last, with what it rests on. */
  made: { readonly footing: readonly unknown[]; readonly view: AnyView } | null;
  /** It was busy when there were news. */
  isBehind: boolean;
}
export const roleOf = ({ who }: Listener): Role => who.role;

/** Something that is to become an entry, or to be refused. */
export interface Wish {
  readonly by: Mover;
  /** The asker's own id for it, or ''. */
  readonly command: string;
  decide(cls: Class, now: number): Result<Move, ClassRefusal>;
  /** Called once: with the class that holds it, on disk, or with why it does not. */
  settle(result: Result<Class, ClassRefusal>): void;
}

export interface Live {
  readonly code: string;
  cls: Class;
  /** The moment of the last entry. */
  lastAt: number;
  wishes: Wish[];
  readonly listeners: Map<string, Listener>;
  /** By participant: when somebody was last connected, and last asked for something. */
  readonly seen: Map<number, { lastSeen: number; lastAct: number }>;
  /** By process: who is connected to the room through another one. */
  readonly elsewhere: Map<string, { readonly until: number; readonly participants: readonly number[] }>;
  /** Since when nobody listens. */
  quietSince: number;
  /** Another process has written to it. */
  isStale: boolean;
  /** The number of the latest view that was sent, and whether another is on its way. */
  version: number;
  isTelling: boolean;
}

const noteActs = (live: Live, entries: readonly Entry[]): void => {
  for (const { by, at, move } of entries) {
    if (typeof by === 'number') live.seen.set(by, { lastSeen: at, lastAct: at });
    if (move.kind === 'join') live.seen.set(live.cls.people.length - 1, { lastSeen: at, lastAct: at });
  }
};

/** Takes up entries that are on disk. */
export const takeUp = (live: Live, entries: readonly Entry[], after?: Class): void => {
  live.cls = after ?? entries.reduce(foldEntry, live.cls);
  live.lastAt = entries.at(-1)?.at ?? live.lastAt;
  noteActs(live, entries);
};

/** A room put back from its record. Throws for a record that this version cannot have made. */
export const revive = (ground: Ground, entries: readonly Entry[], now: number): Live => {
  const live: Live = {
    code: ground.code,
    cls: foldRecord(ground, entries),
    lastAt: 0,
    wishes: [],
    listeners: new Map(),
    seen: new Map(),
    elsewhere: new Map(),
    quietSince: now,
    isStale: false,
    version: 0,
    isTelling: false,
  };
  live.lastAt = entries.at(-1)?.at ?? 0;
  noteActs(live, entries);
  return live;
};
