/** What is agreed, and whether it is kept, stands under a step of the turn that it belongs to. */
import { expect, it } from 'vitest';
import type { Event } from '../../src/engine/types.ts';
import { type Step, stepOf, stepOfCause } from '../../src/view/panels/model/steps.ts';

const event = (code: Event['code'], params: Event['params'] = {}): Event => ({
  code,
  to: 'both',
  desk: null,
  turn: 3,
  params,
});

it.each<[string, Event, Step | undefined, Step]>([
  ['an agreement, after the ships', event('settled', { end: 'E1' }), 'ships', 'public'],
  ['an agreement, after the forces', event('settled', { end: 'E1' }), 'posture', 'public'],
  ['an agreement, first of all', event('settled', { end: 'E1' }), undefined, 'public'],
  ['an agreement, with the cable that made it', event('settled', { end: 'E1' }), 'cables', 'cables'],
  ['a promise made, after the ships', event('pledge', { to: 'made' }), 'ships', 'public'],
  ['a promise kept, after the ships', event('pledge', { to: 'verified' }), 'ships', 'clocks'],
  ['a promise under way, after the ships', event('pledge', { to: 'in-progress' }), 'ships', 'clocks'],
  ['an offer accepted, after the ships', event('offer', { to: 'accepted' }), 'ships', 'public'],
  ['an offer run out, after the ships', event('offer', { to: 'expired' }), 'ships', 'clocks'],
  ['a promise broken, by what broke it', event('pledge', { to: 'broken' }), 'ships', 'ships'],
])('%s', (_, told, before, step) => {
  expect(stepOf(told, before, 'us')).toBe(step);
});

it('what it costs to agree stands with the agreement', () => {
  expect(stepOfCause('settled', 'ships')).toBe('public');
});
