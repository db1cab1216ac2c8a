/** What is said at the table: nothing twice, a word on every offer, and in the secret week what the week was about. */
import { describe, expect, it } from 'vitest';
import { copyState } from '../../src/engine/copy.ts';
import { legalActions } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { State } from '../../src/engine/state.ts';
import type { Event, Observation, Offer, Order } from '../../src/engine/types.ts';
import type { Advice, OnOffer } from '../../src/policy/advisers/advice.ts';
import { advise } from '../../src/policy/advisers/advise.ts';
import { habitKey } from '../../src/policy/advisers/character.ts';
import { type Given, givenBefore, isIdle } from '../../src/policy/advisers/lately.ts';
import { jars } from '../../src/policy/advisers/onOffer.ts';
import type { Desk, Side } from '../../src/scenario/types.ts';
import { blankChapter, chaptersIn, played, scenario } from './debriefGames.ts';

const START = blankChapter().start;
const SEED = 5;

type Changes = (state: ReturnType<typeof copyState>) => void;

const changed = (changes: Changes): State => {
  const state = copyState(START);
  changes(state);
  return state as State;
};

const seenBy = (side: Side, state: State = START): Observation => observe(scenario, state, { side });

const adviceOn = (seen: Observation, lately: readonly Given[] = []): readonly Advice[] =>
  advise(scenario, seen, legalActions(scenario, seen), SEED, lately);

const offerOf = (from: Side, sentHour: number): Offer => ({
  from,
  channel: 'ambassador',
  bundle: { terms: [3, 1, 2, 1, 1], publicity: [0, 0, 0, 2, 0] },
  sentHour,
  arrivesHour: sentHour,
  expiresHour: sentHour + 48,
  status: 'open',
  known: 1,
  agreedInPublic: false,
  counter: false,
});

/** The crisis is open, and these offers stand. */
const withOffers = (...offers: readonly Offer[]): State => {
  const state = changed(({ pub }) => {
    pub.disclosed = 'speech';
    pub.rung = 'crisis';
    pub.turn = 8;
    pub.hour = 168;
  });
  const of = (side: Side): readonly (Offer | null)[] => [
    offers.find(({ from }) => from === side) ?? null,
    null,
    null,
  ];
  return { ...state, offers: { us: of('us'), ussr: of('ussr') } };
};

describe('an order is idle', () => {
  const idle = (side: Side, desk: Desk, order: Order, state: State, lately: readonly Given[] = []): boolean =>
    isIdle(scenario, seenBy(side, state), desk, order, lately);
  const flown = (schedule: number): State =>
    changed(({ us }) => {
      us.intelligence.schedule = schedule;
    });

  it('when its kind and way were ordered at its desk last turn', () => {
    const order: Order = { kind: 'M2', force: 'air' };
    const lately: readonly Given[] = [{ desk: 'military', way: 'M2' }];
    expect(idle('us', 'military', order, START, lately)).toBe(true);
    expect(idle('us', 'military', { kind: 'M2', force: 'landing' }, START, lately)).toBe(false);
    expect(idle('us', 'military', order, START)).toBe(false);
  });

  it('when flights as low are flown each day by themselves', () => {
    expect(idle('us', 'intelligence', { kind: 'I1' }, flown(0))).toBe(false);
    expect(idle('us', 'intelligence', { kind: 'I1' }, flown(1))).toBe(true);
    expect(idle('us', 'intelligence', { kind: 'I2' }, flown(1))).toBe(false);
    expect(idle('us', 'intelligence', { kind: 'I2' }, flown(2))).toBe(true);
  });

  it('when the sites are hidden already', () => {
    const hidden = (camouflage: boolean): State =>
      changed(({ ussr }) => {
        ussr.military.camouflage = camouflage;
      });
    expect(idle('ussr', 'intelligence', { kind: 'I5' }, hidden(false))).toBe(false);
    expect(idle('ussr', 'intelligence', { kind: 'I5' }, hidden(true))).toBe(true);
  });

  it('when the agents have reported within a day', () => {
    const reported = (hour: number): State =>
      changed(({ pub, ussr }) => {
        pub.hour = 30;
        ussr.intelligence.hour = hour;
      });
    expect(idle('ussr', 'intelligence', { kind: 'I4' }, reported(-1))).toBe(false);
    expect(idle('ussr', 'intelligence', { kind: 'I4' }, reported(6))).toBe(false);
    expect(idle('ussr', 'intelligence', { kind: 'I4' }, reported(7))).toBe(true);
  });

  it('when every ship of it is told so or has turned', () => {
    const [one, two] = scenario.ships.filter(({ flag }) => flag === 'ussr').map(({ id }) => id);
    if (one === undefined || two === undefined) throw new Error('too few ships');
    const at = (id: string): number => scenario.ships.findIndex((ship) => ship.id === id);
    const told = (...ids: readonly string[]): State =>
      changed(({ ussr }) => {
        for (const id of ids) {
          const ship = ussr.military.ships[at(id)];
          if (ship !== undefined) ship.next = 'turn-back';
        }
      });
    const order: Order = { kind: 'B8', ships: [one, two], instruction: 'turn-back' };
    expect(idle('ussr', 'military', order, told(one))).toBe(false);
    expect(idle('ussr', 'military', order, told(one, two))).toBe(true);
  });

  it('when the same word is on its way', () => {
    const sent = changed(({ us }) => {
      us.channel.couriers = [{ act: 'warn', about: null, slot: -1, arrivesHour: 12 }];
    });
    expect(idle('us', 'private', { kind: 'C2', message: { act: 'warn' } }, sent)).toBe(true);
    expect(idle('us', 'private', { kind: 'C2', message: { act: 'reassure' } }, sent)).toBe(false);
  });

  it('when it offers anew what they have had less than a day to think over', () => {
    const { bundle } = offerOf('us', 0);
    const again: Order = { kind: 'C1', message: { act: 'offer', bundle, hours: 48 } };
    expect(idle('us', 'private', again, withOffers(offerOf('us', 156)))).toBe(true);
    expect(idle('us', 'private', again, withOffers(offerOf('us', 144)))).toBe(false);
    expect(idle('us', 'private', again, withOffers(offerOf('ussr', 156)))).toBe(false);
  });
});

describe('what was ordered last turn', () => {
  const told = (turn: number, params: Event['params']): Event => ({
    code: 'order',
    to: 'us',
    desk: 'military',
    turn,
    params,
  });

  it('is read from the own log, and from no other turn or side', () => {
    const down = { side: 'us', desk: 'military', kind: 'M1', step: -1 };
    const log = [
      told(2, down),
      told(3, { ...down, kind: 'M3' }),
      told(2, { ...down, side: 'ussr', kind: 'M6' }),
    ];
    expect(givenBefore(log, 'us', 3)).toEqual([{ desk: 'military', way: 'M1.down' }]);
  });

  it('is the same whether the log or the record tells it', () => {
    const chapters = chaptersIn(played('heuristic', 'heuristic', 3));
    for (const [index, { turn }] of chapters.entries()) {
      const before = chapters[index - 1];
      if (before === undefined) continue;
      for (const side of ['us', 'ussr'] as const) {
        const recorded = before.orders[side].map(({ desk, order }) => `${desk} ${habitKey(order)}`);
        const heard = givenBefore(before.events, side, turn).map(({ desk, way }) => `${desk} ${way}`);
        expect([...new Set(heard)].sort()).toEqual(recorded.sort());
      }
    }
  });
});

describe('nobody advises again', () => {
  it('what was ordered last turn', () => {
    const seen = seenBy('us', withOffers());
    const first = adviceOn(seen).flatMap(({ desk, order }) =>
      order === null ? [] : [{ desk, way: habitKey(order) }],
    );
    const next = adviceOn(seen, first).flatMap(({ desk, order }) =>
      order === null ? [] : [`${desk} ${habitKey(order)}`],
    );
    expect(first.length).toBeGreaterThan(3);
    expect(next.length).toBeGreaterThan(0);
    expect(next.filter((way) => first.some((given) => way === `${given.desk} ${given.way}`))).toEqual([]);
  });
});

describe('an offer on the table', () => {
  const onOffer = (side: Side, state: State) =>
    adviceOn(seenBy(side, state)).filter((advice) => advice.onOffer !== undefined);

  it.each(['us', 'ussr'] as const)(
    'of the other side is spoken of by the whole private desk of %s',
    (side) => {
      const spoken = onOffer(side, withOffers(offerOf(side === 'us' ? 'ussr' : 'us', 156)));
      const desk = scenario.people.filter((person) => person.side === side && person.desk === 'private');
      expect(spoken.filter((advice) => advice.desk === 'private').map(({ person }) => person)).toEqual(
        desk.map(({ id }) => id),
      );
      expect(spoken.every((advice) => advice.onOffer?.whose === 'theirs')).toBe(true);
    },
  );

  it('is spoken of elsewhere by who minds what is in it', () => {
    const people = (terms: readonly number[]): readonly string[] => {
      const offer = offerOf('ussr', 156);
      const state = withOffers({ ...offer, bundle: { ...offer.bundle, terms } });
      return onOffer('us', state).flatMap(({ desk, person }) => (desk === 'private' ? [] : [person]));
    };
    expect(people([3, 1, 2, 1, 1])).toEqual(['nitze', 'stevenson', 'ball', 'bundy']);
    expect(people([3, 1, 2, 0, 1])).toEqual([]);
  });

  it.each([
    [1, 0, 0, 0, 0],
    [1, 1, 1, 0, 0],
    [2, 0, 0, 0, 0],
    [2, 0, 1, 1, 1],
    [2, 1, 2, 2, 1],
  ])('of the other side is not left because it gives them too little: %i %i %i %i %i', (...terms) => {
    for (const side of ['us', 'ussr'] as const) {
      const offer = offerOf(side === 'us' ? 'ussr' : 'us', 156);
      const state = withOffers({ ...offer, bundle: { ...offer.bundle, terms } });
      for (const { onOffer: word } of onOffer(side, state))
        if (word?.say === 'wait' || word?.say === 'refuse') expect(word.because).not.toBe('content');
    }
  });

  it('of the own side makes them say whether to wait for the answer', () => {
    const spoken = onOffer('us', withOffers(offerOf('us', 156)));
    expect(spoken.length).toBeGreaterThan(2);
    expect(spoken.every((advice) => advice.onOffer?.whose === 'ours')).toBe(true);
  });

  it('of the own side is hoped for or doubted on grounds that are named', () => {
    const grounds = (terms: readonly number[], person: string, changes: Changes = () => undefined) => {
      const bundle = { ...offerOf('us', 156).bundle, terms };
      const state = copyState(withOffers({ ...offerOf('us', 156), bundle }));
      changes(state);
      return onOffer('us', state as State).find((advice) => advice.person === person)?.onOffer?.because;
    };
    const press: Changes = ({ pub, us }) => {
      pub.blockade = 'extended';
      pub.oas = true;
      us.military.strike = 100_000;
    };
    expect(grounds([1, 0, 3, 4, 2], 'rfk')).toEqual({ word: 'hope', on: 'terms' });
    expect(grounds([3, 2, 0, 0, 0], 'rfk')).toEqual({ word: 'doubt', on: 'terms' });
    expect(grounds([2, 1, 2, 0, 1], 'rfk')).toEqual({ word: 'doubt', on: 'pressed' });
    expect(grounds([2, 1, 2, 0, 1], 'rfk', press)).toEqual({ word: 'hope', on: 'pressed' });
  });

  it('is answered by the order where he would answer it, and by no other', () => {
    for (const { desk, order, onOffer: word } of onOffer('ussr', withOffers(offerOf('us', 156)))) {
      if (desk !== 'private') continue;
      const answer = { accept: 'K1', counter: 'K2', refuse: 'K3', wait: null, better: null }[
        word?.say ?? 'wait'
      ];
      if (answer === null) expect(['K1', 'K2', 'K3']).not.toContain(order?.kind);
      else expect(order?.kind).toBe(answer);
    }
  });

  it('keeps who waits for an answer from threats and from new offers', () => {
    const { bundle } = offerOf('us', 0);
    const because = { word: 'doubt', on: 'terms' } as const;
    const said = (say: 'wait' | 'better'): OnOffer => ({ whose: 'ours', say, bundle, because });
    const orders: readonly Order[] = [
      { kind: 'C4', hours: 24 },
      { kind: 'P2', hours: 48 },
      { kind: 'C2', message: { act: 'warn' } },
      { kind: 'C1', message: { act: 'offer', bundle, hours: 48 } },
    ];
    expect(orders.map((order) => jars(order, said('wait')))).toEqual([true, true, true, true]);
    expect(orders.map((order) => jars(order, said('better')))).toEqual([false, false, false, false]);
    expect(orders.map((order) => jars(order, undefined))).toEqual([false, false, false, false]);
    expect(jars({ kind: 'C2', message: { act: 'reassure' } }, said('wait'))).toBe(false);
  });

  it('is let be once an acceptance is on its way', () => {
    const state = withOffers(offerOf('ussr', 156));
    const taken = copyState(state);
    taken.us.channel.couriers = [{ act: 'accept', about: null, slot: 0, arrivesHour: 174 }];
    expect(onOffer('us', taken as State)).toEqual([]);
  });

  it('is not there while nothing has been offered', () => {
    expect(onOffer('us', withOffers())).toEqual([]);
  });
});

describe('while the secret holds', () => {
  const COURSES: readonly (readonly [number, { readonly [person: string]: string }])[] = [
    [
      0,
      {
        mcnamara: 'blockade',
        taylor: 'strike',
        lemay: 'strike',
        rusk: 'choices',
        mccone: 'look',
        bundy: 'choices',
      },
    ],
    [3, { rfk: 'blockade', bundy: 'strike', stevenson: 'talk', ball: 'warning', thompson: 'blockade' }],
  ];

  it.each(COURSES)('on turn %i men say what they were for that day', (turn, held) => {
    const state = changed(({ pub }) => {
      pub.turn = turn;
      pub.hour = 24 * turn;
    });
    const courses = new Map(adviceOn(seenBy('us', state)).map(({ person, course }) => [person, course]));
    for (const [person, course] of Object.entries(held)) expect(courses.get(person), person).toBe(course);
  });

  it('nobody calls off tests or touches the Jupiters', () => {
    const kinds = adviceOn(seenBy('us')).map(({ order }) => order?.kind);
    expect(kinds).not.toContain('M6');
    expect(kinds).not.toContain('M7');
  });

  it('is over, and so is the talk of courses, when the world has been told', () => {
    expect(adviceOn(seenBy('us', withOffers())).some(({ course }) => course !== undefined)).toBe(false);
  });
});
