/** Where rooms are kept. A room's record is a list of entries; what is promised here is promised by every database. */
import type { Entry } from '../../classroom/types.ts';

/** Entries for one room, judged against a record of `from` entries. */
export interface Batch {
  readonly room: string;
  /** Number of entries before these: they are kept only if the room has exactly so many. */
  readonly from: number;
  readonly entries: readonly Entry[];
  /** Hashes of tokens that open this room from now on. */
  readonly keys: readonly string[];
  /** When the room is to be wiped, as it stands after these entries. */
  readonly wipeAt: number;
  /** When the room's clock next has something to do; null while it stands. */
  readonly wakeAt: number | null;
}

export interface RoomStore {
  /** Makes a room of its first entry; false when the code is taken. */
  create(first: Batch): Promise<boolean>;
  /**
   * Keeps each batch whole or not at all, and all of them in one transaction. True for those that are on disk now; false where
   * another was first or the room is gone.
   */
  append(batches: readonly Batch[]): Promise<readonly boolean[]>;
  /** The entries from ply `from` on; null when there is no such room. */
  read(room: string, from: number): Promise<readonly Entry[] | null>;
  /** How many entries each of these rooms has; those that are gone are left out. */
  lengths(rooms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The room that a token's hash opens. */
  roomOf(key: string): Promise<string | null>;
  /** How many rooms are kept. */
  count(): Promise<number>;
  /** Rooms that are to be wiped by now. */
  toWipe(now: number): Promise<readonly string[]>;
  /** Rooms whose clock has had something to do since some moment up to now. */
  toWake(now: number): Promise<readonly string[]>;
  /** Deletes a room with its entries and keys; with `before`, only if its time has come by then. True when it was deleted. */
  wipe(room: string, before: number | null): Promise<boolean>;
  close(): Promise<void>;
}
