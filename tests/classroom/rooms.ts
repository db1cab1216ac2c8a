/** Classes for tests: a room with its record, time that only moves when told, and seats that ask. */

import { admit, admitJoin } from '../../src/classroom/admit.ts';
import type { Class, Ground } from '../../src/classroom/class.ts';
import { due, dueAt } from '../../src/classroom/due.ts';
import { foldEntry, openClass } from '../../src/classroom/fold.ts';
import type { ClassRefusal, ClassSetup, Entry, Move, Mover, Request } from '../../src/classroom/types.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { openScenario, type ScenarioId } from '../../src/scenario/catalogue.ts';
import { hashScenario } from '../../src/scenario/hash.ts';

export const MINUTE = 60_000;
/** Some morning. */
export const NINE = Date.UTC(2030, 0, 7, 9);

export const groundOf = async (id: ScenarioId): Promise<Ground> => {
  const opened = await openScenario(id);
  if (!opened.ok) throw new Error(`scenario ${id} has faults`);
  return { code: 'TEST', scenario: opened.value.scenario };
};

export const setupOn = ({ scenario }: Ground, change: Partial<ClassSetup> = {}): ClassSetup => ({
  preset: 'minutes-45',
  scenario: { id: scenario.id, hash: hashScenario(scenario) },
  settings: DEFAULT_SETTINGS,
  rules: RULES_VERSION,
  seed: 7,
  worlds: 1,
  bell: NINE + 45 * MINUTE,
  holdLetters: false,
  filterWords: true,
  language: 'en',
  reading: 'full',
  ...change,
});

export interface Room {
  readonly ground: Ground;
  readonly entries: Entry[];
  cls: Class;
  now: number;
  commands: number;
}

export const openRoom = (ground: Ground, change: Partial<ClassSetup> = {}): Room => {
  const move = { kind: 'open', setup: setupOn(ground, change), control: 'c', projector: 'p' } as const;
  const entry: Entry = { ply: 0, at: NINE, by: 'room', command: '', move };
  return { ground, entries: [entry], cls: openClass(ground, entry), now: NINE, commands: 0 };
};

const append = (room: Room, by: Mover, move: Move, command: string): void => {
  const entry: Entry = { ply: room.cls.ply, at: room.now, by, command, move };
  room.cls = foldEntry(room.cls, entry);
  room.entries.push(entry);
};

/** Everything that is due now. */
export const settle = (room: Room): void => {
  for (let moves = 0; moves < 2000; moves++) {
    const move = due(room.cls, room.now);
    if (move === null) return;
    append(room, 'room', move, '');
  }
  throw new Error('what is due never ends');
};

export const ask = (room: Room, by: number | 'control', request: Request): ClassRefusal | null => {
  const admitted = admit(room.cls, by, request, room.now);
  if (!admitted.ok) return admitted.error;
  room.commands += 1;
  append(room, by, admitted.value, `c${room.commands}`);
  return null;
};

export const join = (room: Room, count = 1): void => {
  for (let nth = 0; nth < count; nth++) {
    const admitted = admitJoin(room.cls, `token-${room.cls.people.length}`);
    if (!admitted.ok) throw new Error(admitted.error.code);
    append(room, 'room', admitted.value, '');
  }
};

/** Lets time pass to the next moment at which something is due, and does it. False when nothing ever will be. */
export const pass = (room: Room): boolean => {
  const at = dueAt(room.cls);
  if (at === null) return false;
  room.now = Math.max(room.now, at);
  settle(room);
  return true;
};

export const phaseOf = ({ cls }: Room): string => cls.clock.phase.kind;

/** Lets time pass until a phase has begun. */
export const passTo = (room: Room, kind: string): void => {
  for (let steps = 0; steps < 500 && phaseOf(room) !== kind; steps++) if (!pass(room)) break;
  if (phaseOf(room) !== kind) throw new Error(`stands at ${phaseOf(room)} for ever`);
};
