import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { heardBy, type Listener } from '../../src/session/audience.ts';

const event = (to: Event['to'], desk: Event['desk'] = null): Event => ({
  code: 'turn',
  to,
  desk,
  turn: 0,
  params: {},
});

const listeners: { readonly [name: string]: Listener } = {
  leader: { viewer: { side: 'us' }, side: 'us', desk: 'leader' },
  military: { viewer: { side: 'us', desk: 'military' }, side: 'us', desk: 'military' },
  private: { viewer: { seat: 'us-private' }, side: 'us', desk: 'private' },
  moscow: { viewer: { side: 'ussr' }, side: 'ussr', desk: 'leader' },
  public: { viewer: 'public', side: null, desk: null },
  press: { viewer: { seat: 'press' }, side: null, desk: null },
  teacher: { viewer: 'all', side: null, desk: null },
};

const hearers = (told: Event): readonly string[] =>
  Object.keys(listeners).filter((name) => {
    const listener = listeners[name];
    return listener !== undefined && heardBy(told, listener);
  });

describe('an event is heard', () => {
  it.each([
    ['by everyone when it is public', event('public'), Object.keys(listeners)],
    ['by both governments', event('both'), ['leader', 'military', 'private', 'moscow', 'teacher']],
    ['by one government', event('us'), ['leader', 'military', 'private', 'teacher']],
    ['by the other', event('ussr'), ['moscow', 'teacher']],
    ['by one desk and its leader', event('us', 'military'), ['leader', 'military', 'teacher']],
    ['by the principals of both', event('both', 'private'), ['leader', 'private', 'moscow', 'teacher']],
    ['by nobody in play', event('none'), ['teacher']],
  ])('%s', (_, told, expected) => {
    expect(hearers(told)).toEqual(expected);
  });
});
