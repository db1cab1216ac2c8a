import { describe, expect, it } from 'vitest';
import { observe } from '../../src/engine/observe.ts';
import type { State } from '../../src/engine/state.ts';
import type { Offer, Order } from '../../src/engine/types.ts';
import { FORECAST_EVENTS, type ForecastEvent } from '../../src/policy/advisers/advice.ts';
import { blindSpotOf, type Character, CLEAR_SIGHT, habitKey } from '../../src/policy/advisers/character.ts';
import { characterOn, PERSONS } from '../../src/policy/advisers/characters/named.ts';
import { dealAhead } from '../../src/policy/advisers/dealAhead.ts';
import { canAsk, happened } from '../../src/policy/advisers/events.ts';
import { openForesight } from '../../src/policy/advisers/foresee.ts';
import { believed, bend, expect as expectOf } from '../../src/policy/advisers/judgement.ts';
import { reasonFor, tippedBy } from '../../src/policy/advisers/reason.ts';
import type { EndCode } from '../../src/scenario/types.ts';
import { blankChapter, scenario } from './debriefGames.ts';

const START = blankChapter().start;
const PLAIN = characterOn('nobody', '1962-10-16');

type Pub = Partial<State['pub']>;
const withPub = (pub: Pub, state: State = START): State => ({ ...state, pub: { ...state.pub, ...pub } });

const OFFER: Offer = {
  from: 'us',
  channel: 'ambassador',
  bundle: { terms: [3, 1, 2, 1, 1], publicity: [0, 0, 0, 2, 0] },
  sentHour: 0,
  arrivesHour: 0,
  expiresHour: 48,
  status: 'open',
  known: 1,
  agreedInPublic: false,
  counter: false,
};

const offering = (offer: Offer | null, state: State = START): State => ({
  ...state,
  offers: { ...state.offers, [offer?.from ?? 'us']: [offer, null, null] },
});

const isTrue = (event: ForecastEvent, after: State, before: State = START): boolean =>
  happened(scenario, event, 'us', before, after);

describe('what is forecast comes true', () => {
  it('not while nothing has happened', () => {
    expect(FORECAST_EVENTS.filter((event) => isTrue(event, START))).toEqual([]);
  });

  it.each<[ForecastEvent, Pub]>([
    ['war', { nuclear: 'limited' }],
    ['settlement', { end: 'E1' }],
    ['settlement', { end: 'E4' }],
    ['force', { struck: true }],
    ['force', { invaded: true }],
    ['force', { end: 'E9' }],
  ])('%s by %o', (event, pub) => {
    expect(FORECAST_EVENTS.filter((each) => isTrue(each, withPub(pub)))).toEqual([event]);
  });

  it.each<EndCode>(['E5', 'E6', 'E8', 'E10'])('settlement: not by %s', (end) => {
    expect(isTrue('settlement', withPub({ end }))).toBe(false);
  });

  it('answer: when an offer that stood is accepted, countered or refused, not when it runs out or another takes its place', () => {
    const before = offering(OFFER);
    for (const status of ['accepted', 'countered', 'refused'] as const)
      expect(isTrue('answer', offering({ ...OFFER, status }), before)).toBe(true);
    expect(isTrue('answer', offering({ ...OFFER, agreedInPublic: true }), before)).toBe(true);
    expect(isTrue('answer', offering({ ...OFFER, status: 'expired' }), before)).toBe(false);
    expect(isTrue('answer', offering({ ...OFFER, status: 'refused', sentHour: 12 }), before)).toBe(false);
    expect(isTrue('answer', offering({ ...OFFER, status: 'refused' }), START)).toBe(false);
  });

  it('offer: when the other side sends one from now on', () => {
    const before = withPub({ hour: 24 });
    const theirs = { ...OFFER, from: 'ussr' } as const;
    expect(isTrue('offer', offering({ ...theirs, sentHour: 24 }), before)).toBe(true);
    expect(isTrue('offer', offering({ ...theirs, sentHour: 12 }), before)).toBe(false);
    expect(isTrue('offer', offering({ ...OFFER, sentHour: 24 }), before)).toBe(false);
  });

  it('ships: when one more ship with arms has turned back', () => {
    const turn = (shipClass: string): State => ({
      ...START,
      ussr: {
        ...START.ussr,
        military: {
          ...START.ussr.military,
          ships: START.ussr.military.ships.map((ship, index) =>
            scenario.ships[index]?.shipClass === shipClass ? { ...ship, status: 'turned' } : ship,
          ),
        },
      },
    });
    expect(isTrue('ships', turn('arms'))).toBe(true);
    expect(isTrue('ships', turn('fuel'))).toBe(false);
    expect(isTrue('ships', turn('arms'), turn('arms'))).toBe(false);
  });

  it('incident: when the count of all incidents has grown', () => {
    expect(isTrue('incident', { ...START, dark: { ...START.dark, incidents: 1 } })).toBe(true);
  });

  it('alert: when the other side stands higher, whatever it shows', () => {
    const raised = (side: 'us' | 'ussr', alert: number): State => ({
      ...START,
      [side]: { ...START[side], common: { ...START[side].common, alert } },
    });
    const { alert } = START.ussr.common;
    expect(isTrue('alert', raised('ussr', alert + 1))).toBe(true);
    expect(isTrue('alert', START, raised('ussr', alert + 1))).toBe(false);
    expect(isTrue('alert', raised('us', 4))).toBe(false);
  });
});

describe('what can be asked', () => {
  const asked = (state: State): readonly ForecastEvent[] =>
    FORECAST_EVENTS.filter((event) =>
      canAsk(scenario, event, observe(scenario, state, { side: 'us' }), 'us'),
    );

  it('no answer without an offer, no ships without a line, nothing of the other side before the crisis is open', () => {
    expect(asked(START)).toEqual(['war', 'settlement', 'force', 'incident']);
    const open = withPub({ disclosed: 'speech', blockade: 'in-force' }, offering(OFFER));
    expect(asked(open)).toEqual([...FORECAST_EVENTS]);
    expect(asked(withPub({ struck: true }))).not.toContain('force');
  });
});

describe('the characters', () => {
  const seated = scenario.people.filter(({ desk }) => desk !== null);

  it('are those of everybody who has a desk, and of nobody else', () => {
    expect([...PERSONS].sort()).toEqual(seated.map(({ id }) => id).sort());
  });

  it('have each a blind spot, and no two of one desk the same weights', () => {
    for (const { id } of seated) expect(blindSpotOf(characterOn(id, '1962-10-16')), id).not.toBeNull();
    const kinds = seated.map(({ id, side, desk }) => {
      const { weighs, sees } = characterOn(id, '1962-10-16');
      return JSON.stringify([side, desk, weighs, sees]);
    });
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('change their minds on a day of 1962, and keep the rest', () => {
    const before = characterOn('mcnamara', '1962-10-19');
    const after = characterOn('mcnamara', '1962-10-20');
    expect(before.habits.B1).toBeUndefined();
    expect(after.habits.B1).toBeGreaterThan(0);
    expect(after.habits.M6).toBe(before.habits.M6);
    expect(after.sees).toEqual(before.sees);
  });

  it('shift only on days from 16 October on, in order', () => {
    for (const id of PERSONS) {
      const days = characterOn(id, '1962-10-16').shifts.map(({ from }) => from);
      expect(days, id).toEqual([...new Set(days)].sort());
      expect(
        days.every((day) => day > '1962-10-16' && day <= '1962-10-28'),
        id,
      ).toBe(true);
    }
  });

  it.each<[Order, string]>([
    [{ kind: 'M1', step: 1 }, 'M1'],
    [{ kind: 'M1', step: -1 }, 'M1.down'],
    [{ kind: 'M2', force: 'air' }, 'M2'],
    [{ kind: 'M2', force: 'landing' }, 'M2.landing'],
    [{ kind: 'M12', on: false }, 'M12.off'],
    [{ kind: 'B8', ships: [], instruction: 'turn-back' }, 'B8.turn-back'],
    [{ kind: 'C2', message: { act: 'warn' } }, 'C2.warn'],
    [{ kind: 'C2', message: { act: 'offer', bundle: OFFER.bundle, hours: 24 } }, 'C2'],
  ])('know %o as %s', (order, key) => {
    expect(habitKey(order)).toBe(key);
  });

  it('are blind where their sight is worst', () => {
    expect(blindSpotOf({ sees: { ...CLEAR_SIGHT, hawks: 1500, accidents: 400 } })).toEqual({
      about: 'accidents',
      tooMuch: false,
    });
    expect(blindSpotOf({ sees: CLEAR_SIGHT })).toBeNull();
  });
});

describe('a bias', () => {
  it('multiplies the odds, and leaves nobody certain', () => {
    expect(bend(500_000, 1000)).toBe(500_000);
    expect(bend(500_000, 3000)).toBe(750_000);
    expect(bend(500_000, 1000 / 3)).toBe(250_000);
    expect(bend(0, 5000)).toBe(5000);
    expect(bend(1_000_000, 100)).toBe(990_000);
  });

  it('towards hawks adds to the belief in one', () => {
    const belief = [250_000, 500_000, 250_000];
    const share = (hawks: number): number => {
      const [dove = 0, moderate = 0, hawk = 0] = believed({ sees: { ...CLEAR_SIGHT, hawks } }, belief);
      return hawk / (dove + moderate + hawk);
    };
    expect(share(1000)).toBeCloseTo(0.25);
    expect(share(3000)).toBeCloseTo(0.5);
    expect(share(500)).toBeLessThan(0.25);
  });

  const seen = observe(scenario, withPub({ disclosed: 'speech' }), { side: 'us' });
  const outlook = openForesight(scenario, seen, 'us', 3).of('military', null);
  const chance = (event: ForecastEvent, sees: Partial<Character['sees']>): number =>
    expectOf({ ...PLAIN, sees: { ...CLEAR_SIGHT, ...sees } }, seen, outlook).chances[event];

  it.each<[ForecastEvent, keyof Character['sees']]>([
    ['war', 'accidents'],
    ['incident', 'accidents'],
    ['settlement', 'talks'],
    ['answer', 'talks'],
    ['offer', 'talks'],
    ['ships', 'yields'],
    ['alert', 'hawks'],
  ])('moves the chance of %s by what he sees of %s', (event, about) => {
    expect(chance(event, { [about]: 2000 })).toBeGreaterThan(chance(event, {}));
    expect(chance(event, { [about]: 500 })).toBeLessThan(chance(event, {}));
  });
});

describe('a settlement ahead', () => {
  it('is likelier with an offer on the table, and less so as time runs out', () => {
    const open = withPub({ disclosed: 'speech' });
    const late = withPub({ turn: scenario.calendar.length - 1 }, open);
    expect(dealAhead(scenario, offering(OFFER, open))).toBeGreaterThan(dealAhead(scenario, open));
    expect(dealAhead(scenario, late)).toBeLessThan(dealAhead(scenario, open));
  });
});

describe('his reason', () => {
  const chances = {
    war: 50_000,
    settlement: 400_000,
    force: 0,
    answer: 0,
    offer: 0,
    ships: 0,
    incident: 0,
    alert: 0,
  };
  const before = { worth: 0, rival: 0, home: 0, prestige: 0, chances };
  const anxious: Character = { ...PLAIN, weighs: { war: 20_000, home: 1000, prestige: 1000, rival: -1000 } };

  it.each([
    ['danger', { chances: { ...chances, war: 10_000 } }, 'danger'],
    ['home', { home: 2000 }, 'home'],
    ['prestige', { prestige: 900 }, 'prestige'],
    ['rival', { rival: -3000 }, 'rival'],
    ['worth', { worth: 2000 }, 'worth'],
    ['worth by a deal', { worth: 2000, chances: { ...chances, settlement: 500_000 } }, 'deal'],
    ['nothing but habit', {}, 'habit'],
  ])('names %s', (_, change, code) => {
    expect(tippedBy(anxious, before, { ...before, ...change }, 100)).toBe(code);
  });

  it('names what makes the other side content for who wants that', () => {
    const friend: Character = { ...PLAIN, weighs: { ...PLAIN.weighs, rival: 500 } };
    expect(tippedBy(friend, before, { ...before, rival: 4000 }, 0)).toBe('content');
  });

  const seen = observe(scenario, START, { side: 'us' });
  const reasonOf = (id: string, day: string, order: Order | null, more: Partial<typeof before>) => {
    const person = scenario.people.find((each) => each.id === id);
    if (person?.desk == null) throw new Error(`${id} has no desk`);
    const character = characterOn(id, day);
    const { desk } = person;
    const foresight = openForesight(scenario, seen, 'us', 3);
    const seat = { scenario, seen, side: 'us', desk, character, foresight, lately: [] } as const;
    const waiting = { order: null, expected: before, habit: 60 };
    return reasonFor(person, day, seat, waiting, { order, expected: { ...before, ...more }, habit: 100 });
  };

  it('is told in his own words where it is what he wanted or feared', () => {
    const safer = { chances: { ...chances, war: 10_000 } };
    expect(reasonOf('mcnamara', '1962-10-22', { kind: 'M6' }, safer)).toEqual({ code: 'fear' });
    expect(reasonOf('rusk', '1962-10-16', { kind: 'M6' }, safer)).toEqual({ code: 'danger' });
    expect(reasonOf('lemay', '1962-10-16', { kind: 'M3' }, { rival: -5000 })).toEqual({ code: 'fear' });
  });

  it('is what he held on the day on which he came to like such an order, else what he always wanted', () => {
    expect(reasonOf('ball', '1962-10-27', { kind: 'U5' }, {})).toEqual({ code: 'held', date: '1962-10-27' });
    expect(reasonOf('ball', '1962-10-26', { kind: 'U1' }, {})).toEqual({ code: 'want' });
  });

  it('is no habit of his where only the common view is for it', () => {
    expect(reasonOf('nitze', '1962-10-24', { kind: 'U4' }, {})).toEqual({ code: 'worth' });
  });

  it('for asking to know is never what chance makes of it', () => {
    expect(reasonOf('bundy', '1962-10-22', { kind: 'I6' }, { rival: -9000 })).toEqual({ code: 'want' });
  });

  it('for silence in private is the secret, while it holds', () => {
    expect(reasonOf('rfk', '1962-10-16', null, {})).toEqual({ code: 'secret' });
    expect(reasonOf('rusk', '1962-10-16', null, {})).toEqual({ code: 'patience' });
  });
});
