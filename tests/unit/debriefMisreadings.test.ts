import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../src/debrief/chapters.ts';
import { misreadingsOf } from '../../src/debrief/misreadings.ts';
import type { State } from '../../src/engine/state.ts';
import type { Offer, Order } from '../../src/engine/types.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import { blankChapter, scenario } from './debriefGames.ts';

const chapterWith = (
  side: Side,
  desk: Desk,
  order: Order,
  change: (state: State) => State,
  turn = 0,
): Chapter => {
  const blank = blankChapter();
  const given = [{ desk, order }];
  return {
    ...blank,
    turn,
    sealed: change(blank.sealed),
    orders: side === 'us' ? { us: given, ussr: [] } : { us: [], ussr: given },
  };
};

const found = (...chapters: readonly Chapter[]) =>
  misreadingsOf(scenario, chapters).map(({ side, code, by, turn }) => ({ side, code, by, turn }));

const counted =
  (launchers: number, spread: number, truth: number) =>
  (state: State): State => ({
    ...state,
    us: {
      ...state.us,
      common: { ...state.us.common, sitesKnown: 6 },
      intelligence: { ...state.us.intelligence, launchers, spread, hour: 0 },
    },
    ussr: { ...state.ussr, military: { ...state.ussr.military, launchers: truth } },
  });

const believing =
  (reader: Side, belief: readonly number[], temper: number) =>
  (state: State): State => {
    const other = { ...state.ussr.common, temper };
    const common = { ...state[reader].common, belief };
    return reader === 'us'
      ? { ...state, us: { ...state.us, common }, ussr: { ...state.ussr, common: other } }
      : {
          ...state,
          ussr: { ...state.ussr, common },
          us: { ...state.us, common: { ...state.us.common, temper } },
        };
  };

const turnedUnseen = (state: State): State => ({
  ...state,
  pub: { ...state.pub, hour: 11 },
  ussr: {
    ...state.ussr,
    military: {
      ...state.ussr.military,
      ships: state.ussr.military.ships.map((ship) => ({ ...ship, status: 'turned' as const })),
    },
  },
});

const onTheWay =
  (from: Side, arrivesHour: number) =>
  (state: State): State => {
    const offer: Offer = {
      from,
      channel: 'letter',
      bundle: { terms: [2, 0, 2, 0, 0], publicity: [1, 1, 1, 1, 1] },
      sentHour: 0,
      arrivesHour,
      expiresHour: 48,
      status: 'sent',
      known: 0,
      agreedInPublic: false,
      counter: false,
    };
    return { ...state, offers: { ...state.offers, [from]: [offer, null, null] } };
  };

const strike: Order = { kind: 'S1' };
const warn: Order = { kind: 'C2', message: { act: 'warn' } };

describe('misreadings', () => {
  it('a strike on a count more than two deviations off', () => {
    expect(found(chapterWith('us', 'military', strike, counted(4000, 2000, 12_000)))).toContainEqual({
      side: 'us',
      code: 'launchers-off',
      by: 8000,
      turn: 0,
    });
    expect(found(chapterWith('us', 'military', strike, counted(8000, 2000, 12_000)))).toEqual([]);
    expect(found(chapterWith('us', 'military', { kind: 'B3' }, counted(4000, 2000, 12_000)))).toEqual([]);
  });

  it('a line drawn against ships that had turned', () => {
    const arms = scenario.ships.filter(({ shipClass }) => shipClass === 'arms').length;
    const [reading] = misreadingsOf(scenario, [
      chapterWith('us', 'military', { kind: 'B4', shipClass: 'arms', instruction: 'board' }, turnedUnseen),
    ]);
    expect(reading).toMatchObject({ code: 'ships-had-turned', by: arms, params: { hours: 11, kind: 'B4' } });
    expect(found(chapterWith('us', 'military', { kind: 'B5', shipClass: 'arms' }, turnedUnseen))).toEqual([]);
  });

  it('a dove taken for a hawk, and the other way round, at more than 60%', () => {
    const press: Order = { kind: 'M1', step: 1 };
    expect(
      found(chapterWith('us', 'military', press, believing('us', [100_000, 200_000, 700_000], 0))),
    ).toEqual([{ side: 'us', code: 'took-for-hawk', by: 700_000, turn: 0 }]);
    expect(
      found(chapterWith('us', 'military', press, believing('us', [200_000, 200_000, 600_000], 0))),
    ).toEqual([]);
    expect(
      found(chapterWith('us', 'military', press, believing('us', [100_000, 200_000, 700_000], 2))),
    ).toEqual([]);
    expect(
      found(chapterWith('ussr', 'private', warn, believing('ussr', [700_000, 200_000, 100_000], 2))),
    ).toEqual([{ side: 'ussr', code: 'took-for-dove', by: 700_000, turn: 0 }]);
  });

  it('the other side’s alert underrated while provoking it', () => {
    const higher = (state: State): State => ({
      ...state,
      ussr: { ...state.ussr, common: { ...state.ussr.common, alert: 2 } },
    });
    expect(found(chapterWith('us', 'intelligence', { kind: 'I2' }, higher))).toEqual([
      { side: 'us', code: 'alert-underrated', by: 2, turn: 0 },
    ]);
    expect(found(chapterWith('us', 'intelligence', { kind: 'I6' }, higher))).toEqual([]);
  });

  it('a word sent while the other side’s letter was on its way', () => {
    expect(found(chapterWith('us', 'private', warn, onTheWay('ussr', 12)))).toEqual([
      { side: 'us', code: 'letter-underway', by: 12, turn: 0 },
    ]);
    expect(found(chapterWith('us', 'private', warn, onTheWay('us', 12)))).toEqual([]);
  });

  it('work hurried as if nobody had seen', () => {
    const [reading] = misreadingsOf(scenario, [
      chapterWith('ussr', 'military', { kind: 'M9', on: true }, (state) => state),
    ]);
    expect(reading).toMatchObject({ side: 'ussr', code: 'thought-unseen' });
  });

  it('are told once a side, at their worst, the gravest first', () => {
    const chapters = [
      chapterWith('us', 'private', warn, onTheWay('ussr', 6), 0),
      chapterWith('us', 'private', warn, onTheWay('ussr', 24), 1),
      chapterWith('us', 'military', strike, counted(4000, 1000, 12_000), 2),
    ];
    expect(found(...chapters)).toEqual([
      { side: 'us', code: 'launchers-off', by: 8000, turn: 2 },
      { side: 'us', code: 'letter-underway', by: 24, turn: 1 },
    ]);
  });
});
