/** A turn on the map: nothing changes before the sentence about it, and all has changed in the end. */
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import type { MapPicture } from '../../src/view/map/picture.ts';
import { dueIn, pictureTold } from '../../src/view/map/planTold.ts';
import { openReels } from '../../src/view/panels/map/reels.ts';
import { openScenes } from '../../src/view/panels/map/scenes.ts';
import type { Line } from '../../src/view/panels/model/lines.ts';
import { momentsOf } from '../../src/view/panels/model/playback.ts';
import { stage } from '../../src/view/panels/model/staging.ts';
import { WASHINGTON_PICTURE as BEFORE } from './mapPictures.ts';

const happened = (code: Event['code'], params: Event['params'] = {}): Event => ({
  code,
  to: 'us',
  desk: null,
  turn: 1,
  params,
});

const AFTER: MapPicture = {
  ...BEFORE,
  ships: BEFORE.ships.map((ship) =>
    ship.id === 'kimovsk' ? { ...ship, state: 'turned', lon: ship.lon + 1 } : { ...ship, lon: ship.lon + 2 },
  ),
  sites: BEFORE.sites.map((site) => ({ ...site, note: '4 of 4 ready' })),
  line: { ...BEFORE.line, status: 'suspended' },
};
const LOG = [
  happened('photographs'),
  happened('ship', { ship: 'kimovsk' }),
  happened('line', { to: 'suspended' }),
];
const lineAt = (at: number, step: Line['step']): Line => ({
  turn: 1,
  step,
  code: LOG[at]?.code ?? 'told',
  text: `Line ${at}`,
  effects: [],
  grave: false,
  cause: '',
  at,
});
const stretch = { log: LOG, from: 0, to: LOG.length };

const kimovsk = ({ ships }: MapPicture): string | undefined =>
  ships.find(({ id }) => id === 'kimovsk')?.state;
const former = kimovsk(BEFORE);

describe('a picture that has been told so far', () => {
  const due = dueIn(LOG, 0, LOG.length);

  it('has each thing as it was until the entry about it has been told', () => {
    const first = pictureTold(BEFORE, AFTER, due, { before: 1, sailed: false });
    expect(first.sites).toEqual(AFTER.sites);
    expect(first.ships).toEqual(BEFORE.ships);
    expect(first.line).toEqual(BEFORE.line);
  });

  it('lets sail what nothing is said of, when the ships sail', () => {
    const sailed = pictureTold(BEFORE, AFTER, due, { before: 1, sailed: true });
    expect(kimovsk(sailed)).toBe(former);
    const others = ({ ships }: MapPicture) => ships.filter(({ id }) => id !== 'kimovsk');
    expect(others(sailed)).toEqual(others(AFTER));
  });

  it('keeps what is leaving until it is told, and brings what is new only then', () => {
    const without = { ...BEFORE, ships: BEFORE.ships.filter(({ id }) => id !== 'kimovsk') };
    const untold = { before: 1, sailed: true };
    expect(kimovsk(pictureTold(BEFORE, without, due, untold))).toBe(former);
    expect(kimovsk(pictureTold(without, BEFORE, due, untold))).toBeUndefined();
  });

  it('changes counted sites of which nothing is told at the very end', () => {
    const none = new Map<string, number>();
    const late = { before: LOG.length, sailed: true };
    expect(pictureTold(BEFORE, AFTER, none, late).sites).toEqual(BEFORE.sites);
    const all = { before: Number.POSITIVE_INFINITY, sailed: true };
    expect(pictureTold(BEFORE, AFTER, none, all).sites).toEqual(AFTER.sites);
  });
});

describe('missiles that are to leave', () => {
  const log = [
    happened('pledge', { by: 'ussr', issue: 0, level: 2, from: '', to: 'made' }),
    happened('settled', { end: 'E1' }),
    happened('pledge', { by: 'ussr', issue: 0, level: 2, from: 'in-progress', to: 'verified' }),
  ];
  const gone: MapPicture = { ...BEFORE, sites: BEFORE.sites.map((site) => ({ ...site, state: 'removed' })) };
  const due = dueIn(log, 0, log.length);
  const toldTo = (before: number): MapPicture => pictureTold(BEFORE, gone, due, { before, sailed: true });

  it('are struck out with the promise, and gone only when they have been seen to go', () => {
    expect(toldTo(0).sites).toEqual(BEFORE.sites);
    const agreed = toldTo(1);
    expect(agreed.sites.map(({ state }) => state)).toEqual(BEFORE.sites.map(({ state }) => state));
    const marked = [
      ...agreed.sites.map(({ leaving, note }) => leaving && note),
      ...agreed.groups.map(({ note }) => note),
    ];
    expect(new Set(marked)).toEqual(new Set([BEFORE.agreed]));
    expect(toldTo(3).sites).toEqual(gone.sites);
  });
});

describe('what a reader chose to see', () => {
  it('is there at once, whatever has been told', () => {
    const ring = {
      id: 'mrbm',
      label: '',
      allegiance: 'own',
      circles: [],
      pending: false,
      cities: [],
    } as const;
    const chosen = { ...AFTER, rings: [ring] };
    const untold = pictureTold(BEFORE, chosen, dueIn(LOG, 0, LOG.length), { before: 0, sailed: false });
    expect(untold.rings).toEqual([ring]);
    expect(untold.sites).toEqual(BEFORE.sites);
  });
});

describe('the reels', () => {
  it('begin a second stretch of a turn where the first one ended', () => {
    const reels = openReels();
    reels.see('us', BEFORE);
    reels.open('us', stretch, AFTER);
    const second = reels.open('us', { ...stretch, from: LOG.length }, AFTER);
    expect(second.before).toEqual(AFTER);
    expect(reels.open('us', stretch, AFTER).before).toEqual(BEFORE);
  });
});

describe('the scenes of a turn', () => {
  const reels = openReels();
  reels.see('us', BEFORE);
  const reel = reels.open('us', stretch, AFTER);
  const lines = [lineAt(0, 'intelligence'), lineAt(1, 'ships'), lineAt(2, 'public')];
  const beats = stage(lines, reel.moves);
  const moments = momentsOf(beats, 0, LOG.length, 'normal');
  const scenes = moments.map(openScenes(reel, beats));

  it('move in the beats that tell of a movement', () => {
    expect(beats.map(({ step, moves }) => [step, moves])).toEqual([
      ['intelligence', false],
      ['ships', true],
      ['public', true],
    ]);
    expect(scenes.map(({ from }) => from !== null)).toEqual([false, false, true, true, false]);
  });

  it('begin as things were, end as they are, and never know more than the lines', () => {
    expect(scenes[0]?.to).toBe(BEFORE);
    expect(scenes[1]?.to.sites).toEqual(AFTER.sites);
    expect(scenes[1]?.to.ships).toEqual(BEFORE.ships);
    expect(scenes[2]?.from?.ships).toEqual(BEFORE.ships);
    expect(scenes[2]?.to.ships).toEqual(AFTER.ships);
    expect(scenes[2]?.to.line).toEqual(BEFORE.line);
    expect(scenes.at(-1)?.to).toBe(AFTER);
  });

  it('last as long as their beats', () => {
    expect(scenes[2]?.seconds).toBeCloseTo(beats[1]?.seconds ?? 0);
  });
});
