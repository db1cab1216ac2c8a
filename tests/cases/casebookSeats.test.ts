import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import type { Observation, Order, Viewer } from '../../src/engine/types.ts';
import { DESKS } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, openTable, type Table } from './table.ts';

/** Washington has sent a letter, an offer by ambassador that is still on its way, and given up Jupiters in secret and privately. */
const table = (): Table => {
  const bundle = { terms: [2, 0, 2, 0, 0], publicity: [0, 0, 1, 0, 0] };
  const offer = (kind: 'C1' | 'C2'): Order => ({ kind, message: { act: 'offer', bundle, hours: 96 } });
  return openTable(FROM_THE_SPEECH)
    .order('us', offer('C1'))
    .turn()
    .turn()
    .order('us', { kind: 'K4', issue: 3, level: 1, publicity: 2 })
    .turn()
    .order('us', { kind: 'K4', issue: 2, level: 1, publicity: 1 })
    .turn()
    .order('us', offer('C2'))
    .turn({ delay: 1 });
};
const { scenario, state } = table();
const by = (viewer: Viewer): Observation => observe(scenario, state, viewer);
/** But for the viewer's own name. */
const seen = (viewer: Viewer): object => ({ ...by(viewer), viewer: null });
const offers = (viewer: Viewer): readonly boolean[] => by(viewer).offers.us.map((offer) => offer !== null);

describe('a seat', () => {
  it('Case 734 (RULES 2.1): sees what its side and desk see', () => {
    for (const { id, side, desk } of scenario.seats) {
      const viewer: Viewer =
        side === null || desk === null ? 'public' : desk === 'leader' ? { side } : { side, desk };
      expect([id, seen({ seat: id })]).toEqual([id, seen(viewer)]);
    }
    expect(seen({ seat: 'nobody' })).toEqual(seen('public'));
  });
});

describe('offers and promises that are not public', () => {
  it('Case 735 (RULES 2.1): are read by leader and private desk, a letter by the public desk too', () => {
    expect(offers({ side: 'us' })).toEqual([true, true, false]);
    expect(offers({ side: 'ussr' })).toEqual([true, false, false]);
    expect(DESKS.map((desk) => offers({ side: 'us', desk }).filter(Boolean).length)).toEqual(
      DESKS.map((desk) => ({ military: 0, public: 1, intelligence: 0, private: 2 })[desk]),
    );
    expect(offers('public')).toEqual([false, false, false]);
    expect(offers('all')).toEqual([true, true, false]);
  });

  it('Case 736 (RULES 2.1): a private promise by every desk, a secret one by the principals', () => {
    const promises = (viewer: Viewer): number => by(viewer).pledges.length;
    expect([promises({ side: 'ussr' }), promises({ side: 'ussr', desk: 'private' })]).toEqual([2, 2]);
    expect([promises({ side: 'ussr', desk: 'military' }), promises('public'), promises('all')]).toEqual([
      1, 0, 2,
    ]);
  });

  it('Case 737 (RULES 2.1): the truth is seen by nobody who plays', () => {
    expect(by('all').truth).toEqual({ us: state.us, ussr: state.ussr });
    expect([by('public').truth, by({ side: 'us' }).truth, by('public').own]).toEqual([null, null, null]);
  });
});

describe('a question', () => {
  it('Case 738 (RULES 3.2): is known to the leader it is put to, and to whoever sees all', () => {
    const asked = openTable(FROM_THE_SPEECH).turn({ incidents: 1, severity: 1 });
    const phase = (viewer: Viewer): string => observe(scenario, asked.state, viewer).phase;
    expect(asked.state.us.reaction).not.toBeNull();
    expect([phase({ side: 'us' }), phase('all')]).toEqual(['reaction', 'reaction']);
    expect([phase({ side: 'us', desk: 'public' }), phase({ side: 'ussr' }), phase('public')]).toEqual([
      'resolving',
      'resolving',
      'resolving',
    ]);
  });
});
