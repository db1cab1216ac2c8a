/** An accident that passed without harm is not told a second time as one that went no further. */
import { expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { isStale } from '../../src/view/panels/model/stale.ts';

const happened = (code: 'incident' | 'escaped', params: Event['params'], turn = 3): Event => ({
  code,
  to: 'us',
  desk: null,
  turn,
  params: { incident: 'false-alarm', pattern: 'nm-moorestown', ...params },
});
const escaped = happened('escaped', {});

it.each<[string, Event, boolean]>([
  ['that passed without harm', happened('incident', { severity: 'absorbed' }), true],
  ['that cost lives', happened('incident', { severity: 'bloodshed' }), false],
  ['of another turn', happened('incident', { severity: 'absorbed' }, 2), false],
  ['of another kind', happened('incident', { severity: 'absorbed', incident: 'submarine' }), false],
])('after one %s', (_, accident, stale) => {
  expect(isStale([accident, escaped], 1, 2)).toBe(stale);
});
