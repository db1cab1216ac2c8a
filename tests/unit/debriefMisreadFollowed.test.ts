/** What followed a misreading is named only where it turned on what was misread. */
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../src/debrief/chapters.ts';
import { followedFrom } from '../../src/debrief/misreadingsFollowed.ts';
import type { Moment } from '../../src/debrief/moments.ts';
import { warIn } from '../../src/debrief/warCause.ts';
import type { State, Task } from '../../src/engine/state.ts';
import { type Event, INCIDENT_KINDS, type IncidentKind } from '../../src/engine/types.ts';
import { blankChapter } from './debriefGames.ts';

const blank = blankChapter();
const due = (code: Task['code'], b = 0): State => ({
  ...blank.start,
  phase: 'resolving',
  dark: { ...blank.start.dark, agenda: [{ code, side: 'us', a: 1000, b }] },
});
const told = (code: Event['code']): Event => ({ code, to: 'public', desk: null, turn: 0, params: {} });

/** A war that grew out of an incident of this kind. */
const warFrom = (kind: IncidentKind): Chapter => ({
  ...blank,
  steps: [
    { state: due('nuclear', INCIDENT_KINDS.indexOf(kind)), events: [told('incident')] },
    { state: due('scale'), events: [] },
    { state: blank.end, events: [told('nuclear')] },
  ],
});

const moment = (code: Moment['code'], params: Moment['params'], weight: number): Moment => ({
  code,
  params,
  weight,
  bundle: null,
});
const WAR = moment('nuclear', { scale: 'general' }, 100);
const ALARM = moment('incident', { incident: 'false-alarm' }, 50);
const CROSSED = moment('crossed', {}, 54);

describe('a war', () => {
  it.each(INCIDENT_KINDS)('is known by the %s it grew out of', (kind) => {
    expect(warIn(warFrom(kind))).toBe(kind);
  });

  it('that was ordered, or never came, grew out of nothing', () => {
    expect(warIn(blank)).toBe(null);
    const [incident, , war] = warFrom('submarine').steps;
    if (incident === undefined || war === undefined) throw new Error('no steps');
    expect(warIn({ ...blank, steps: [incident, war] })).toBe(null);
    const spared = { state: due('scale'), events: [told('escaped')] };
    expect(warIn({ ...blank, steps: [incident, spared, war] })).toBe(null);
  });
});

describe('what followed a misreading', () => {
  it('is no war out of a false alarm for a letter under way, but two offers that crossed', () => {
    const war = warFrom('false-alarm');
    expect(followedFrom('letter-underway', [ALARM, WAR], war, 'us')).toBe(null);
    expect(followedFrom('letter-underway', [CROSSED, ALARM, WAR], war, 'us')?.code).toBe('crossed');
  });

  it('is a war out of a false alarm for an alert that was misread, and none out of a clash at sea', () => {
    const followed = (kind: IncidentKind) => followedFrom('alert-underrated', [WAR], warFrom(kind), 'us');
    expect(followed('false-alarm')?.code).toBe('nuclear');
    expect(followed('submarine')).toBe(null);
    expect(followedFrom('alert-underrated', [ALARM], blank, 'us')?.code).toBe('incident');
  });

  it('is a rise in readiness only where it was the misreader’s own', () => {
    const raised = moment('alert', { side: 'us', from: 1, to: 2 }, 46);
    expect(followedFrom('alert-overrated', [raised], blank, 'us')?.code).toBe('alert');
    expect(followedFrom('alert-overrated', [raised], blank, 'ussr')).toBe(null);
  });
});
