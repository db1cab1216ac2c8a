/** What happened is told once in its turn: an accident that passed without harm, an offer that was answered. */
import { expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { openText } from '../../src/text/text.ts';
import { linesOf } from '../../src/view/panels/model/lines.ts';
import { isStale } from '../../src/view/panels/model/stale.ts';
import { openWords } from '../../src/view/panels/words/words.ts';
import { scenario, texts } from './classSeatGame.ts';

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

const inTurn = (code: Event['code'], params: Event['params'], turn = 3): Event => ({
  code,
  to: 'both',
  desk: null,
  turn,
  params,
});
const offer = (from: string, to: string, slot = 0, turn = 3): Event =>
  inTurn('offer', { side: 'us', slot, from, to }, turn);
const order = (kind: string, side: string): Event => inTurn('order', { kind, side, desk: 'private' });

it.each<[string, readonly Event[], boolean]>([
  ['ran out in the same turn', [offer('open', 'countered'), offer('countered', 'expired')], true],
  ['ran out in the next', [offer('open', 'countered'), offer('countered', 'expired', 0, 4)], false],
  ['was not the one that ran out', [offer('open', 'countered'), offer('countered', 'expired', 1)], false],
])('an offer answered with another is no news where it %s', (_, log, stale) => {
  expect(isStale(log, 0, log.length)).toBe(stale);
});

it.each<[string, string, Event, boolean]>([
  ['refused', 'by an order that is told', order('K3', 'ussr'), true],
  ['refused', 'by nobody’s order', order('K3', 'us'), false],
  ['countered', 'by an order that is told', order('K2', 'ussr'), true],
  ['accepted', 'by an order that is told', order('K1', 'ussr'), false],
])('an offer %s %s', (to, _, answer, stale) => {
  expect(isStale([answer, offer('open', to)], 1, 2)).toBe(stale);
});

it('a refusal that costs trust is told in one line to whoever was refused', async () => {
  const words = openWords(await openText('en'), scenario, texts, 'us');
  const trust = inTurn('meter', { meter: 'trust', side: 'us', by: -2000, value: -2000, cause: 'K3' });
  const lines = linesOf(words, [offer('open', 'refused'), trust], { reader: 'us' });
  expect(lines.map(({ text, effects }) => [text, effects.length])).toEqual([
    ['The offer of Washington was refused.', 1],
  ]);
});
