import { expect, it } from 'vitest';
import { foldRecord } from '../../src/classroom/fold.ts';
import { episodeOf } from '../../src/classroom/games.ts';
import type { ClassSetup, Entry } from '../../src/classroom/types.ts';
import { seatView } from '../../src/classroom/views.ts';
import { isSince } from '../../src/engine/rulesVersion.ts';
import { RULES_VERSION } from '../../src/engine/types.ts';
import { ask, groundOf, join, openRoom, passTo } from './rooms.ts';

const ground = await groundOf('class-5');

/** A class at its first talks. */
const played = () => {
  const room = openRoom(ground);
  join(room, 4);
  ask(room, 'control', { kind: 'begin' });
  passTo(room, 'talks');
  return room;
};

/** The record as rooms were written down before their setup named the rules. */
const asOfVersion1 = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => {
    if (entry.move.kind !== 'open') return entry;
    const { rules: _, ...setup }: ClassSetup = entry.move.setup;
    return { ...entry, move: { ...entry.move, setup } };
  });

it.each([
  ['that names no version goes on by version 1', asOfVersion1, 1],
  ['that names one goes on by that', (entries: readonly Entry[]) => entries, RULES_VERSION],
] as const)('a stored room %s', (_, stored, version) => {
  const cls = foldRecord(ground, stored(played().entries));
  const [world] = cls.worlds;
  if (world === undefined) return expect.unreachable();
  expect(episodeOf(cls.scenario, cls.setup, world).rules).toBe(version);
  expect(isSince(2, seatView(cls, 0).game.observation)).toBe(version >= 2);
});
