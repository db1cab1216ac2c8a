/** A game beside 1962: on the dated line nothing leaves it, and what is changed by hand is found where it was changed. */
import { describe, expect, it } from 'vitest';
import { besideOf } from '../../src/debrief/beside/beside.ts';
import { isDeparture } from '../../src/debrief/beside/orders.ts';
import { turnHour } from '../../src/debrief/beside/turnHour.ts';
import type { Beside, DeskBeside } from '../../src/debrief/beside/types.ts';
import type { Chapter } from '../../src/debrief/chapters.ts';
import type { GivenOrder } from '../../src/debrief/types.ts';
import type { Bundle, Event, EventCode, Order } from '../../src/engine/types.ts';
import { DESKS, ISSUES, SIDES, type Side, TOUCHES, type Touch } from '../../src/scenario/types.ts';
import { blankChapter, chaptersIn, debriefOf, played, scenario } from './debriefGames.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const lines = SEEDS.map((seed) => played('history', 'history', seed));
/** One on which nothing leaked before the speech. */
const spoken = lines.find((episode) => chaptersIn(episode)[6]?.start.pub.disclosed === 'no');
if (spoken === undefined) throw new Error('it leaked in every game');
const line = spoken;
const chapters = chaptersIn(line);

const desksOf = ({ turns }: Beside): readonly DeskBeside[] =>
  turns.flatMap(({ desks }) => SIDES.flatMap((side) => desks[side]));

/** The dated line with one side's orders of one turn put in other words. */
const changed = (
  turn: number,
  side: Side,
  change: (orders: readonly GivenOrder[]) => readonly GivenOrder[],
) =>
  besideOf(
    scenario,
    chapters.map((chapter) =>
      chapter.turn === turn
        ? { ...chapter, orders: { ...chapter.orders, [side]: change(chapter.orders[side]) } }
        : chapter,
    ),
    null,
  );

const at = (desk: GivenOrder['desk'], order: Order) => (orders: readonly GivenOrder[]) => [
  ...orders.filter((given) => given.desk !== desk),
  { desk, order },
];

describe('on the dated line of 1962', () => {
  it.each(lines)('nothing leaves (game %#)', (episode) => {
    const { beside } = debriefOf(episode);
    expect(desksOf(beside).filter(isDeparture)).toEqual([]);
    expect(beside.departures).toEqual({ us: null, ussr: null });
    for (const side of SIDES) expect(beside.kept[side].given).toBe(beside.kept[side].of);
  });

  it('what could not be given any more is named, and is no departure', () => {
    const overtaken = lines.flatMap((episode) =>
      desksOf(debriefOf(episode).beside).filter(({ stand }) => stand === 'overtaken'),
    );
    expect(overtaken.length).toBeGreaterThan(0);
    for (const { dated } of overtaken) expect(dated).not.toBeNull();
  });

  it('the course is that of 1962, step by step and within half a day', () => {
    const { course, terms } = debriefOf(line).beside;
    expect(course.map(({ milestone }) => milestone.code)).toEqual([
      'disclosed',
      'proclaimed',
      'in-force',
      'settled',
    ]);
    for (const { laterHours, milestone } of course)
      expect(Math.abs(laterHours ?? 99), milestone.code).toBeLessThanOrEqual(12);
    expect(terms?.differ).toEqual([]);
  });

  it('every order of 1962 stands beside what rests on it, and every turn has its days', () => {
    const { turns, later } = debriefOf(line).beside;
    for (const { claim, dated } of turns.flatMap(({ desks }) => [...desks.us, ...desks.ussr]))
      expect(claim === null).toBe(dated === null);
    expect([...turns.flatMap(({ days }) => days), ...later.map(({ claim }) => claim)]).toEqual(
      scenario.historyDays.map(({ claim }) => claim),
    );
  });
});

describe('a departure made by hand is found at its turn', () => {
  const offer = (order: Order | undefined, bundle: Partial<Bundle>): Order => {
    if (order?.kind !== 'C2' || order.message.act !== 'offer') throw new Error('no offer on the line');
    return { ...order, message: { ...order.message, bundle: { ...order.message.bundle, ...bundle } } };
  };
  const privately = chapters
    .find(({ turn }) => turn === 17)
    ?.orders.us.find(({ desk }) => desk === 'private')?.order;

  it('another order', () => {
    const { departures } = changed(4, 'us', at('military', { kind: 'M1', step: 1 }));
    expect(departures.us).toMatchObject({ turn: 4, desks: [{ desk: 'military', stand: 'other' }] });
    expect(departures.ussr).toBeNull();
  });

  it('the same kind at another step', () => {
    const { departures } = changed(8, 'ussr', at('military', { kind: 'M8', step: -1 }));
    expect(departures.ussr).toMatchObject({ turn: 8, desks: [{ stand: 'other' }] });
  });

  it('the same to other ships', () => {
    const all: Order = { kind: 'B8', ships: scenario.ships.map(({ id }) => id), instruction: 'turn-back' };
    const stop: Order = { ...all, instruction: 'stop' };
    const standOf = (order: Order) =>
      changed(7, 'ussr', at('military', order)).departures.ussr?.desks[0]?.stand;
    expect([standOf(all), standOf(stop)]).toEqual(['ships', 'other']);
  });

  it('an order left out', () => {
    const { departures, kept } = changed(6, 'us', (orders) => orders.filter(({ desk }) => desk !== 'public'));
    expect(departures.us).toMatchObject({ turn: 6, desks: [{ desk: 'public', stand: 'left-out' }] });
    expect(kept.us.given).toBe(kept.us.of - 1);
  });

  it('an order of 1962 left out says when else it was given, the nearest; what another turn of 1962 took says none', () => {
    const speech = chapters[6]?.orders.us.find(({ desk }) => desk === 'public');
    if (speech === undefined) throw new Error('no speech on the line');
    const movedTo = (...turns: readonly number[]) =>
      besideOf(
        scenario,
        chapters.map((chapter) => {
          const others = chapter.orders.us.filter(({ desk }) => desk !== 'public');
          if (chapter.turn === 6) return { ...chapter, orders: { ...chapter.orders, us: others } };
          return turns.includes(chapter.turn)
            ? { ...chapter, orders: { ...chapter.orders, us: [...others, speech] } }
            : chapter;
        }),
        null,
      ).turns[6]?.desks.us.find(({ desk }) => desk === 'public');
    const [early, near] = [turnHour(scenario, 1), turnHour(scenario, 8)];
    expect(movedTo(1)).toMatchObject({ stand: 'left-out', givenAt: early });
    expect(movedTo(1, 8)).toMatchObject({ stand: 'left-out', givenAt: near });
    expect(movedTo()).toMatchObject({ stand: 'left-out', givenAt: null });
    const repeated = scenario.history.find(({ turn, side, desk, order }) =>
      scenario.history.some(
        (other) =>
          other.turn > turn &&
          other.side === side &&
          other.desk === desk &&
          JSON.stringify(other.order) === JSON.stringify(order),
      ),
    );
    if (repeated === undefined) throw new Error('1962 repeats no order');
    const { turn, side, desk } = repeated;
    const left = changed(turn, side, (orders) => orders.filter((given) => given.desk !== desk));
    expect(left.turns[turn]?.desks[side].find((at) => at.desk === desk)).toMatchObject({
      given: null,
      givenAt: null,
    });
  });

  it('an order where there was none', () => {
    const { departures } = changed(0, 'ussr', at('public', { kind: 'P4' }));
    expect(departures.ussr).toMatchObject({ turn: 0, desks: [{ stand: 'added', dated: null }] });
  });

  it('an order of a kind that 1962 has in another turn says which, the nearest; one it never has says none', () => {
    const elsewhereOf = (turn: number, side: Side, given: GivenOrder) =>
      changed(turn, side, at(given.desk, given.order)).turns[turn]?.desks[side].find(
        ({ desk }) => desk === given.desk,
      );
    const proclaimed = elsewhereOf(7, 'us', {
      desk: 'military',
      order: { kind: 'B1', rider: false } as never,
    });
    expect(proclaimed).toMatchObject({ stand: 'added', dated: null, elsewhere: 168 });
    const vote = elsewhereOf(2, 'us', { desk: 'public', order: { kind: 'U1' } as never });
    expect(vote).toMatchObject({ stand: 'added', elsewhere: 168 });
    const denial = elsewhereOf(0, 'us', { desk: 'public', order: { kind: 'P2' } as never });
    expect(denial).toMatchObject({ stand: 'added', elsewhere: null });
    const here = elsewhereOf(8, 'us', { desk: 'military', order: { kind: 'M1', step: 1 } });
    expect(here).toMatchObject({ stand: 'other', elsewhere: null });
  });

  it('other terms, and another secrecy', () => {
    const terms = offer(privately, { terms: [3, 1, 2, 1, 1] });
    const open = offer(privately, { publicity: [0, 0, 0, 0, 0] });
    for (const order of [terms, open])
      expect(changed(17, 'us', at('private', order)).departures.us).toMatchObject({
        turn: 17,
        desks: [{ desk: 'private', stand: 'terms' }],
      });
  });

  it('not for another deadline, or the same ships in another order', () => {
    if (privately?.kind !== 'C2' || privately.message.act !== 'offer') throw new Error('no offer');
    const later: Order = { ...privately, message: { ...privately.message, hours: 24 } };
    expect(changed(17, 'us', at('private', later)).departures.us).toBeNull();
    const reversed = changed(7, 'ussr', (orders) =>
      orders.map((given) =>
        given.order.kind === 'B8'
          ? { ...given, order: { ...given.order, ships: [...given.order.ships].reverse() } }
          : given,
      ),
    );
    expect(reversed.departures.ussr).toBeNull();
  });
});

const event = (code: EventCode, params: Event['params']): Event => ({
  code,
  to: 'public',
  desk: null,
  turn: 0,
  params,
});

/** A chapter that touches this one thing and no other. */
const touching = (touch: Touch): Chapter => {
  const chapter = blankChapter();
  const [what = '', ...rest] = touch.split('.');
  const value = rest.join('.');
  const ends = { ...chapter.end, pub: { ...chapter.end.pub, end: value as never } };
  switch (what) {
    case 'order':
      return {
        ...chapter,
        orders: {
          us: [{ desk: 'military', order: { kind: value, message: { act: 'warn' } } as Order }],
          ussr: [],
        },
      };
    case 'incident':
      return { ...chapter, events: [event('incident', { incident: value })] };
    case 'end':
      return { ...chapter, end: ends };
    default:
      return { ...chapter, events: [event(what as EventCode, { to: value })] };
  }
};

const dealOn = (touch: Touch): Bundle | null => {
  const issue = ISSUES.findIndex((name) => touch === `issue.${name}`);
  return issue < 0
    ? null
    : { terms: ISSUES.map((_, index) => (index === issue ? 1 : 0)), publicity: [0, 0, 0, 0, 0] };
};

const touchedBy = (touch: Touch): Beside => {
  const deal = dealOn(touch);
  return besideOf(scenario, [deal === null ? touching(touch) : blankChapter()], deal);
};

describe('what a run touches', () => {
  it.each(TOUCHES)('%s brings up what names it, and nothing else', (touch) => {
    const { misconceptions, hindsight } = touchedBy(touch);
    const named = scenario.misconceptions.filter((entry) => entry.touchedBy.includes(touch));
    expect(misconceptions.map(({ misconception }) => misconception)).toEqual(named);
    const touched = hindsight.filter((entry) => entry.touched !== null);
    expect(touched.map(({ entry }) => entry)).toEqual(
      scenario.thenAndNow.filter((entry) => entry.touchedBy.includes(touch)),
    );
    for (const { touch: by, turn } of misconceptions) expect([by, turn]).toEqual([touch, 0]);
  });

  it('a game without orders and events touches nothing, and all that is known now stays to be read', () => {
    const { misconceptions, hindsight } = besideOf(scenario, [blankChapter()], null);
    expect(misconceptions).toEqual([]);
    expect(hindsight.map(({ entry }) => entry)).toEqual(scenario.thenAndNow);
    expect(hindsight.every(({ touched }) => touched === null)).toBe(true);
  });

  it('an issue is touched by an offer, a gesture and the press', () => {
    const terms = ISSUES.map((_, issue) => (issue === 3 ? 1 : 0));
    const bundle = { terms, publicity: [0, 0, 0, 0, 0] };
    const orders: readonly Order[] = [
      { kind: 'P5', bundle, hours: 24 },
      { kind: 'P8', issue: 3, level: 1 },
      { kind: 'K4', issue: 3, level: 1, publicity: 0 },
      { kind: 'C1', message: { act: 'offer', bundle, hours: 24 } },
    ];
    for (const order of orders) {
      const chapter = { ...blankChapter(), orders: { us: [], ussr: [{ desk: DESKS[3], order }] } };
      const found = besideOf(scenario, [chapter], null).misconceptions;
      expect(found.map(({ misconception }) => misconception.id)).toContain('jupiters-in-cuba');
    }
  });

  it('comes in the order of touching, with the first turn', () => {
    const { misconceptions, hindsight } = debriefOf(line).beside;
    const turns = misconceptions.map(({ turn }) => turn);
    expect(turns).toEqual([...turns].sort((one, two) => one - two));
    expect(misconceptions.length).toBeGreaterThan(5);
    const firstUntouched = hindsight.findIndex(({ touched }) => touched === null);
    expect(hindsight.slice(firstUntouched).every(({ touched }) => touched === null)).toBe(true);
  });

  it('the scenario has no entry that nothing can touch', () => {
    for (const { touchedBy: touches } of [...scenario.misconceptions, ...scenario.thenAndNow])
      expect(touches.every((touch) => TOUCHES.includes(touch))).toBe(true);
  });
});

describe('a drill that does not follow 1962', () => {
  it('compares no order, and still tells the days and what it touched', () => {
    const chapter: Chapter = {
      ...blankChapter(),
      orders: { us: [{ desk: 'public', order: { kind: 'P6' } }], ussr: [] },
    };
    for (const drill of [
      { ...scenario, history: [] },
      { ...scenario, id: 'drill-washington' },
    ]) {
      const { compared, turns, departures, misconceptions } = besideOf(drill, [chapter], null);
      expect(compared).toBe(false);
      expect(turns[0]?.desks).toEqual({ us: [], ussr: [] });
      expect(turns[0]?.days.length).toBeGreaterThan(0);
      expect(departures).toEqual({ us: null, ussr: null });
      expect(misconceptions.map(({ misconception }) => misconception.id)).toEqual(['photographs-un']);
    }
  });
});

describe('a course that went otherwise', () => {
  it('says so: what never came, and terms that differ', () => {
    const { course, terms } = besideOf(scenario, [blankChapter()], null);
    expect(course.map(({ here, laterHours }) => [here, laterHours])).toEqual(
      course.map(() => ['never', null]),
    );
    expect(terms?.differ).toEqual([0, 1, 2, 3, 4]);
  });

  it('says what had come when the game began, and what came in which turn', () => {
    const { start } = blankChapter();
    const known = { ...start, pub: { ...start.pub, disclosed: 'speech' as const } };
    const chapter = { ...blankChapter(), start: known, events: [event('line', { to: 'proclaimed' })] };
    const { course } = besideOf(scenario, [chapter], null);
    expect(course.map(({ here }) => here)).toEqual(['before', { turn: 0, hour: 0 }, 'never', 'never']);
  });

  it('reckons from the very hour of 1962, as both dates stand on the page', () => {
    const began = (turn: number): Chapter => {
      const { start, ...rest } = blankChapter();
      const hour = scenario.calendar.slice(0, turn).reduce((sum, { hours }) => sum + hours, 0);
      return { ...rest, turn, start: { ...start, pub: { ...start.pub, hour } } };
    };
    const line = (turn: number, to: string): Chapter => ({ ...began(turn), events: [event('line', { to })] });
    const laterIn = (chapters: readonly Chapter[]) =>
      besideOf(scenario, chapters, null)
        .course.slice(1, 3)
        .map(({ laterHours }) => laterHours);
    const turnAt = (hour: number): number =>
      scenario.calendar.findIndex((_, turn) => began(turn).start.pub.hour === hour);
    const [evening22, evening23, morning24] = [156, 180, 192].map(turnAt) as [number, number, number];
    expect(laterIn([line(evening22, 'proclaimed'), line(evening23, 'in-force')])).toEqual([-23, -14]);
    expect(laterIn([line(evening23, 'proclaimed'), line(morning24, 'in-force')])).toEqual([1, 0]);
  });
});
