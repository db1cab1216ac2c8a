/** The control room's reckoning: seats, clock, both sides' sight, places, orders keyed in, and the set-up of a class. */
import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/engine/legal.ts';
import { isScenarioId } from '../../src/scenario/catalogue.ts';
import { DANGERS, SIDES } from '../../src/scenario/types.ts';
import {
  bundleOf,
  emptyBundle,
  mayOffer,
  withBundle,
  withLevel,
  withPublicity,
} from '../../src/view/class/control/byHand/keyed.ts';
import {
  chairRows,
  givenOf,
  headlessIn,
  outsiderRows,
  unseated,
} from '../../src/view/class/control/chairs.ts';
import { injectsLeft } from '../../src/view/class/control/injects.ts';
import { nextTime, paceOf, stretchesOf, timeOfDay } from '../../src/view/class/control/period.ts';
import { placesFor } from '../../src/view/class/control/places.ts';
import { sideDue, sideSeen, sideUpdate } from '../../src/view/class/control/sides.ts';
import {
  readForm,
  usualBell,
  usualForm,
  WAYS,
  wantedClass,
  worldsFor,
} from '../../src/view/class/open/presets.ts';
import { figures, leftOf } from '../../src/view/class/seat/model/clock.ts';
import {
  BELL,
  controlView,
  leaderUpdate,
  NOW,
  playedTo,
  projectorView,
  worldOf,
} from './classControlViews.ts';
import { loadScenario } from './sessionGame.ts';

const scenario = await loadScenario('class-5');
const AT = [0, 3, 7, 12, 20, 33, 47, 60] as const;

describe('what a side sees, cut out of what the teacher sees', () => {
  it.each(AT)('is what its leader is sent, after %i choices', (choices) => {
    const position = playedTo(scenario, choices);
    const told = worldOf(scenario, position, 'all');
    for (const side of SIDES) {
      const own = leaderUpdate(scenario, position, side);
      expect(sideSeen(told.game.observation, side)).toEqual(own.observation);
      const cut = sideUpdate(scenario, told, side);
      expect(cut.log).toEqual(own.log);
      expect(cut.resolutionFrom).toBe(own.resolutionFrom);
      expect(cut.choices).toEqual(own.choices);
      expect(sideDue(told.game, side) !== null).toBe(own.legal.length > 0);
    }
  });
});

describe('a cabinet', () => {
  const view = controlView(scenario, playedTo(scenario, 9));
  const [world] = view.worlds;
  if (world === undefined) throw new Error('a class without a world');
  const us = world.cabinets.us;
  const chairs = us.chairs.map((one) => (one.chair === 'leader' ? { ...one, people: [] } : one));
  const left = { ...world, cabinets: { ...world.cabinets, us: { ...us, chairs } } };

  it('that has lost its leader names who sits at its desks', () => {
    expect(headlessIn({ ...view, worlds: [left] }, 0, 'us').map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('that is led, or that nobody sits in, names nobody', () => {
    expect(headlessIn(view, 0, 'us')).toEqual([]);
    const bare = chairs.map((one) => ({ ...one, people: [] }));
    const empty = { ...world, cabinets: { ...world.cabinets, us: { ...us, chairs: bare } } };
    expect(headlessIn({ ...view, worlds: [empty] }, 0, 'us')).toEqual([]);
  });
});

describe('the seats', () => {
  const view = controlView(scenario, playedTo(scenario, 9));

  it('say who is lost, idle, filled and done, each with its time', () => {
    const us = chairRows(view, 0, 'us', NOW);
    const ussr = chairRows(view, 0, 'ussr', NOW);
    expect(us.map(({ chair }) => chair)).toEqual(['leader', 'military', 'public', 'intelligence', 'private']);
    expect(us.find(({ chair }) => chair === 'private')).toMatchObject({ state: 'lost', lasting: 70_000 });
    expect(ussr.find(({ chair }) => chair === 'intelligence')?.state).toBe('filled');
    expect(ussr.find(({ chair }) => chair === 'public')?.state).toMatch(/^(?:proposed|given|sealed)$/);
  });

  it('call nobody idle while the clock stands', () => {
    const waits = (pausedLeft: number | null): number => {
      const clock = { ...view.class.clock, pausedLeft };
      const still = { ...view, class: { ...view.class, clock } };
      const rows = SIDES.flatMap((side) => chairRows(still, 0, side, NOW + 600_000));
      return rows.filter(({ state }) => state === 'idle' || state === 'stuck').length;
    };
    expect(waits(null)).toBeGreaterThan(0);
    expect(waits(160_000)).toBe(0);
  });

  it('call a chair without people empty, and everybody here while the door is open', () => {
    const few = controlView(scenario, playedTo(scenario, 0), 3);
    expect(chairRows(few, 0, 'ussr', NOW).map(({ state }) => state)).toEqual(Array(5).fill('empty'));
    const clock = { ...few.class.clock, phase: { kind: 'door' as const } };
    const door = { ...few, class: { ...few.class, clock } };
    expect(
      chairRows(door, 0, 'us', NOW)
        .slice(0, 3)
        .map(({ state }) => state),
    ).toEqual(['here', 'here', 'here']);
  });

  it('count the orders of a side, and list outsiders and whoever has no seat', () => {
    expect(givenOf(view, 0, 'us').of).toBe(4);
    expect(outsiderRows(view, 0, NOW).map(({ outsider, notices }) => [outsider, notices])).toEqual([
      ['havana', 0],
      ['un', 0],
      ['press', 1],
      ['historian', 0],
    ]);
    const [first] = view.people;
    const without = { ...view, people: first === undefined ? [] : [{ ...first, seat: null }] };
    expect(unseated(without)).toHaveLength(1);
  });

  it('offer every other chair that has room', () => {
    const few = controlView(scenario, playedTo(scenario, 0), 3);
    const [first] = few.people;
    if (first === undefined) throw new Error('nobody is there');
    const places = placesFor(few, first);
    expect(places).toHaveLength(13);
    expect(places.find(({ people }) => people.includes(1))?.seat).toMatchObject({ deputy: true });
    const [full] = view.people;
    if (full === undefined) throw new Error('nobody is there');
    expect(placesFor(view, full).map(({ seat }) => ('side' in seat ? 'chair' : seat.outsider))).toEqual([
      ...Array(9).fill('chair'),
      'historian',
    ]);
  });
});

describe('the period', () => {
  const view = controlView(scenario, playedTo(scenario, 9));
  const { turn } = view.worlds[0]?.game.observation.pub ?? { turn: 0 };

  it('has its parts in order, with the present one', () => {
    const parts = stretchesOf(view);
    expect(parts.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      'join',
      'reading',
      'turns',
      'debrief',
    ]);
    expect(parts.filter(({ state }) => state === 'now')).toMatchObject([
      { kind: 'turns', from: turn, to: turn },
    ]);
    expect(parts.at(-1)?.milliseconds).toBeGreaterThan(0);
  });

  it('says when the last turn ends and what is left to talk', () => {
    const pace = paceOf(view, NOW);
    expect(pace?.bell).toBe(BELL);
    expect(pace?.last?.turn).toBe(turn + 1);
    expect(pace?.minutes).toBe(Math.round((BELL - (pace?.last?.endsAt ?? 0)) / 60_000));
    expect(paceOf({ ...view, class: { ...view.class, bell: null } }, NOW)).toBeNull();
  });

  it('says how long the talks of each turn to come are, also if a pause went on until now', () => {
    const each = paceOf(view, NOW)?.each ?? 0;
    expect(each).toBeGreaterThan(2);
    const paused = { ...view, class: { ...view.class, clock: { ...view.class.clock, pausedLeft: 5_000 } } };
    const late = BELL - 12 * 60_000;
    expect(paceOf(paused, late)?.each).toBeLessThan(2);
    expect(paceOf(paused, late - 5 * 60_000)?.each).toBeGreaterThan(paceOf(paused, late)?.each ?? 99);
    expect(paceOf({ ...view, plan: view.plan.slice(0, 1) }, NOW)?.each).toBeNull();
  });

  it('counts down, also while it is paused', () => {
    expect(leftOf(view.class.clock, NOW)).toBe(160_000);
    expect(leftOf({ ...view.class.clock, pausedLeft: 5_000 }, NOW + 99_000)).toBe(5_000);
    expect([figures(160_000), figures(59_001), figures(-1)]).toEqual(['2:40', '1:00', '0:00']);
  });

  it('takes a time of day as the next moment of that time', () => {
    expect(timeOfDay(BELL)).toBe('10:55');
    expect(nextTime('10:55', NOW)).toBe(BELL);
    expect(nextTime('10:05', NOW)).toBe(new Date(2026, 10, 26, 10, 5).getTime());
    expect([nextTime('25:00', NOW), nextTime('', NOW)]).toEqual([null, null]);
  });
});

describe('the list of injects', () => {
  it('leaves out what has been told and what was brought in', () => {
    const view = controlView(scenario, playedTo(scenario, 30));
    const all = injectsLeft(scenario, { ...view, worlds: [], papers: [] });
    const left = injectsLeft(scenario, view);
    expect(left.length).toBeLessThan(all.length);
    const [first] = left;
    const [paper] = view.papers;
    if (first === undefined || paper === undefined) throw new Error('the list is empty');
    const used = { ...view, papers: [{ ...paper, inject: first.id }] };
    expect(injectsLeft(scenario, used)).toHaveLength(left.length - 1);
  });
});

describe('orders keyed in', () => {
  it('may have clauses of their own, which the engine takes', () => {
    const { observation, choices } = leaderUpdate(scenario, playedTo(scenario, 0), 'us');
    const letter = choices.find(({ kind }) => kind === 'C1')?.orders[0];
    if (letter === undefined || !mayOffer(letter)) throw new Error('no letter can be written');
    const asked = withPublicity(withLevel(withLevel(emptyBundle(letter), 0, 2), 2, 2), 2, 0);
    const order = withBundle(letter, asked);
    expect(bundleOf(order)).toEqual(asked);
    expect(refusal(scenario, observation, { kind: 'order', side: 'us', desk: 'private', order })).toBeNull();
  });
});

describe('the set-up', () => {
  it('asks for scenarios that there are', () => {
    expect(Object.values(WAYS).map((way) => isScenarioId(way.scenario))).not.toContain(false);
  });

  it('suggests a bell in whole fives, and none for homework', () => {
    expect(timeOfDay(usualBell('minutes-45', NOW) ?? 0)).toBe('11:20');
    expect(usualBell('homework', NOW)).toBeNull();
    expect(wantedClass({ ...usualForm('en'), preset: 'homework' }, BELL).bell).toBeNull();
  });

  it('plays two worlds for many, and one on one screen', () => {
    const form = usualForm('es');
    expect([24, 25].map((students) => worldsFor({ ...form, students }))).toEqual([1, 2]);
    expect(worldsFor({ ...form, students: 40, preset: 'one-screen' })).toBe(1);
  });

  it('reads back what it kept, and nothing else', () => {
    const form = { ...usualForm('ru'), danger: DANGERS[2], holdLetters: false, students: 31 };
    expect(readForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
    for (const bad of [null, 7, 'x', {}, { ...form, preset: 'forever' }, { ...form, students: 400 }])
      expect(readForm(bad)).toBeNull();
  });
});

describe('the wall', () => {
  it('is made of what the public sees', () => {
    const view = projectorView(scenario, playedTo(scenario, 20));
    expect(view.worlds.every(({ game }) => game.observation.own === null)).toBe(true);
    expect(view.worlds.every(({ game }) => game.observation.truth === null)).toBe(true);
  });
});
