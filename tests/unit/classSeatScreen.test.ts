/** When a turn is told at a seat, and which screen the room's clock brings. */
import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/classroom/types.ts';
import { seeClass, takeSeat } from '../../src/store/classSeat.ts';
import { finishResolution } from '../../src/store/seating.ts';
import { createViewStore } from '../../src/store/view.ts';
import { tellingOf } from '../../src/view/class/seat/model/update.ts';
import { leaderAt, scenario, second, start, texts, turnAfter } from './classSeatGame.ts';

const clockOf = (phase: Phase) => ({ clock: { phase, startedAt: 0, endsAt: null, pausedLeft: null } });

describe('when a turn is told', () => {
  it('is not before the first orders', () => {
    expect(tellingOf(clockOf({ kind: 'talks', turn: 0 }), leaderAt(start))).toBe('over');
  });
  it('is while the room watches, and where the game is ahead of the talks', () => {
    expect(tellingOf(clockOf({ kind: 'watching', turn: 0 }), leaderAt(second))).toBe('now');
    expect(tellingOf(clockOf({ kind: 'talks', turn: 0 }), leaderAt(second))).toBe('now');
  });
  it('is over once the next talks are on', () => {
    expect(tellingOf(clockOf({ kind: 'talks', turn: 1 }), leaderAt(second))).toBe('over');
  });
});

describe('the screen of a seat', () => {
  const sit = () => {
    const store = createViewStore();
    takeSeat(store, { scenario, texts }, 'us');
    return store;
  };
  it('goes from the desk to the turn that is told and back by the room’s clock', () => {
    const store = sit();
    seeClass(store, { side: 'us', update: leaderAt(start), telling: 'over' });
    expect(store.getState().screen).toBe('desk');
    const update = leaderAt(second);
    seeClass(store, { side: 'us', update, telling: 'now' });
    expect(store.getState()).toMatchObject({ screen: 'resolution', watchFrom: leaderAt(start).log.length });
    finishResolution(store);
    seeClass(store, { side: 'us', update, telling: 'now' });
    expect(store.getState().screen).toBe('desk');
    seeClass(store, { side: 'us', update: leaderAt(turnAfter(second)), telling: 'now' });
    expect(store.getState().screen).toBe('resolution');
    seeClass(store, { side: 'us', update: leaderAt(turnAfter(second)), telling: 'over' });
    expect(store.getState().screen).toBe('desk');
  });
  it('keeps what has happened until something that cannot wait is answered', () => {
    const store = sit();
    seeClass(store, { side: 'us', update: leaderAt(start), telling: 'over' });
    seeClass(store, { side: 'us', update: leaderAt(second), telling: 'later' });
    expect(store.getState().screen).toBe('desk');
    seeClass(store, { side: 'us', update: leaderAt(second), telling: 'now' });
    expect(store.getState()).toMatchObject({ screen: 'resolution', watchFrom: leaderAt(start).log.length });
  });
  it('follows a turn that is taken back', () => {
    const store = sit();
    seeClass(store, { side: 'us', update: leaderAt(second), telling: 'now' });
    seeClass(store, { side: 'us', update: leaderAt(start), telling: 'over' });
    expect(store.getState()).toMatchObject({ screen: 'desk', watched: { us: leaderAt(start).log.length } });
  });
});
