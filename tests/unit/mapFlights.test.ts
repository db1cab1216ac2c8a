import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { planFlights } from '../../src/view/map/planFlights.ts';
import type { Seen } from '../../src/view/map/seen.ts';

const seenFrom = (viewer: 'us' | 'ussr'): Seen =>
  ({
    viewer,
    truth: false,
    pub: { turn: 9 },
    words: { flight: (kind: string, lost: boolean) => `${kind}${lost ? ' lost' : ''}` },
  }) as unknown as Seen;

const event = (code: Event['code'], params: Event['params']): Event => ({ code, params }) as Event;
const film = event('photographs', { tier: 2, launchers: 8000, spread: 2000 });
const seenHigh = event('order', { kind: 'I1' });
const down = event('incident', { incident: 'shoot-down', severity: 'bloodshed', pattern: 'nm-anderson' });

describe('the flights of a turn', () => {
  it('are Washington’s own by their film, daily ones too', () => {
    const flights = planFlights(seenFrom('us'), [film]);
    expect(flights).toMatchObject([{ id: 'low-9', allegiance: 'own', lost: false }]);
  });

  it('are Moscow’s only as far as they were seen', () => {
    expect(planFlights(seenFrom('ussr'), [film])).toEqual([]);
    expect(planFlights(seenFrom('ussr'), [seenHigh])).toMatchObject([
      { kind: 'high', allegiance: 'adversary' },
    ]);
  });

  it('end over the island when one was shot down, once', () => {
    const [flight, ...others] = planFlights(seenFrom('ussr'), [seenHigh, down]);
    const [whole] = planFlights(seenFrom('ussr'), [seenHigh]);
    expect(others).toEqual([]);
    expect(flight).toMatchObject({ label: 'high lost', lost: true });
    expect(flight?.track).toEqual(whole?.track.slice(0, flight?.track.length));
    expect(flight?.track.length).toBeLessThan(whole?.track.length ?? 0);
  });

  it('are none when nothing was heard of any', () => {
    expect(planFlights(seenFrom('us'), [event('turn', { turn: 9, hour: 200 })])).toEqual([]);
  });
});
