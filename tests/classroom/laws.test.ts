import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import type { Class } from '../../src/classroom/class.ts';
import { foldRecord } from '../../src/classroom/fold.ts';
import { standingOf, viewerOf } from '../../src/classroom/seen.ts';
import { controlView, projectorView, seatView } from '../../src/classroom/views.ts';
import { observe } from '../../src/engine/observe.ts';
import { heardBy } from '../../src/session/audience.ts';
import { formatEpisode } from '../../src/session/formatEpisode.ts';
import { formatLink } from '../../src/session/link.ts';
import { parseEpisode } from '../../src/session/record.ts';
import { stir } from './crowd.ts';
import { ask, groundOf, join, openRoom, passTo, phaseOf, type Room } from './rooms.ts';

const STIRS = 260;

/** Every seat's game is what the engine lets its viewer observe of the whole truth, and nothing else. */
const expectSeen = ({ cls, ground }: Room): void => {
  for (const { id, seat } of cls.people) {
    const { position } = cls.worlds[seat?.world ?? 0] ?? {};
    if (position === undefined) throw new Error('a seat without a world');
    const { game, log } = seatView(cls, id);
    const observed = observe(ground.scenario, position.state, viewerOf(standingOf(seat)));
    expect(game.observation).toEqual(observed);
    expect(log).toEqual(position.events.filter((event) => heardBy(event, observed)));
  }
};

const everyView = (cls: Class): string =>
  JSON.stringify([
    cls.people.map(({ id }) => seatView(cls, id)),
    controlView(cls, new Map()),
    projectorView(cls),
  ]);

const catalogueOf =
  ({ ground, cls }: Room) =>
  (id: string) =>
    id === ground.scenario.id ? { scenario: ground.scenario, hash: cls.setup.scenario.hash } : undefined;

describe.each([
  ['class-5', 1],
  ['class-7', 2],
  ['class-2', 1],
  ['october-1962-short', 1],
] as const)('random classes of %s in %i world(s)', async (id, worlds) => {
  const ground = await groundOf(id);

  it.each([1, 2, 3])('keep the laws, seed %i', { timeout: 60_000 }, (seed) => {
    const rng = openRng(seed);
    const room = openRoom(ground, { seed, worlds, preset: id === 'class-7' ? 'minutes-60' : 'minutes-45' });
    join(room, 4 + 6 * seed);
    ask(room, 'control', { kind: 'begin' });
    for (let stirs = 0; stirs < STIRS && phaseOf(room) !== 'closed'; stirs++) {
      stir(rng, room);
      expectSeen(room);
    }
    ask(room, 'control', { kind: 'pause', on: false });
    if (phaseOf(room) !== 'closed') passTo(room, 'debrief');
    expectSeen(room);
    expect(everyView(foldRecord(ground, room.entries))).toBe(everyView(room.cls));
    for (const episode of controlView(room.cls, new Map()).debrief?.episodes ?? []) {
      const catalogue = catalogueOf(room);
      expect(parseEpisode(formatEpisode(episode), catalogue)).toEqual({ ok: true, value: episode });
      const link = formatLink('https://knot.example/', ground.scenario, episode, {}, 100_000) ?? '';
      expect(parseEpisode(link, catalogue)).toEqual({ ok: true, value: episode });
    }
  });
});
