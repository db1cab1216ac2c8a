/** Small pure parts of a student's page: proposals, the clock and its voice, a code that is typed. */
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/classroom/types.ts';
import type { Proposal } from '../../src/classroom/viewTypes.ts';
import { codeIn } from '../../src/view/class/door/DoorPage.tsx';
import { figures, leftOf, markOf } from '../../src/view/class/seat/model/clock.ts';
import { latestBy, proposalsAt } from '../../src/view/class/seat/model/proposals.ts';
import { type Heard, saidBetween } from '../../src/view/class/seat/model/voice.ts';

describe('proposals', () => {
  const made = (id: number, by: number, desk: Proposal['desk']): Proposal => ({
    id,
    turn: 0,
    by,
    desk,
    order: null,
    reason: '',
  });
  const all = [made(0, 1, 'military'), made(1, 2, 'military'), made(2, 1, 'military'), made(3, 3, 'public')];
  it('are the latest of each person at a desk, newest first', () => {
    expect(proposalsAt('military', all).map(({ id }) => id)).toEqual([2, 1]);
    expect(latestBy(1, all)?.id).toBe(2);
    expect(latestBy(9, all)).toBeUndefined();
  });
});

describe('the clock', () => {
  it('counts down by the server’s time, and stands while paused', () => {
    const phase: Phase = { kind: 'talks', turn: 0 };
    expect(leftOf({ phase, startedAt: 0, endsAt: 90_000, pausedLeft: null }, 30_000)).toBe(60_000);
    expect(leftOf({ phase, startedAt: 0, endsAt: 90_000, pausedLeft: 42_000 }, 999_999)).toBe(42_000);
    expect(leftOf({ phase, startedAt: 0, endsAt: null, pausedLeft: null }, 1)).toBeNull();
    expect([figures(0), figures(1), figures(61_000), figures(600_000)]).toEqual([
      '0:00',
      '0:01',
      '1:01',
      '10:00',
    ]);
  });
  it('is said at few marks', () => {
    expect([400_000, 300_000, 119_000, 60_000, 9_000].map(markOf)).toEqual([null, 300, 120, 60, 10]);
  });
});

describe('the voice of the room', () => {
  const calm: Heard = {
    phase: { kind: 'talks', turn: 0 },
    paused: false,
    mark: null,
    on: true,
    muted: false,
  };
  it('says one thing at a time, the weightiest first', () => {
    const watching: Phase = { kind: 'watching', turn: 0 };
    expect(saidBetween(calm, { ...calm, on: false, muted: true })).toEqual({ kind: 'line', on: false });
    expect(saidBetween(calm, { ...calm, phase: watching, mark: 60 })).toEqual({
      kind: 'phase',
      phase: watching,
    });
    expect(saidBetween(calm, { ...calm, paused: true })).toEqual({ kind: 'paused', on: true });
    expect(saidBetween(calm, { ...calm, mark: 60 })).toEqual({ kind: 'left', seconds: 60 });
    expect(saidBetween({ ...calm, mark: 10 }, { ...calm, mark: 60 })).toBeNull();
    expect(saidBetween(calm, calm)).toBeNull();
  });
});

it('a code is found in what is typed or pasted', () => {
  expect(['k7mq2 ', 'https://x.example/class#K7MQ2', ' K7-MQ2'].map(codeIn)).toEqual([
    'K7MQ2',
    'K7MQ2',
    'K7MQ2',
  ]);
});
