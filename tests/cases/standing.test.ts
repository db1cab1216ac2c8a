/** An offer that is heard can be answered: it stands at least to the end of the turn after (RULES 6.4). */
import { describe, expect, it } from 'vitest';
import { openRng } from '../../src/base/random.ts';
import { sample } from '../../src/engine/sample.ts';
import { type Offer, type Order, RULES_VERSION } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Scenario, Side } from '../../src/scenario/types.ts';
import { nextClock } from '../../src/view/panels/model/clock.ts';
import { mayStandLonger, standsUntil } from '../../src/view/panels/model/standsFor.ts';
import { FROM_THE_SPEECH, openTable, type Table } from './table.ts';

/** Turns of a day each, as the thirteen days begin. */
const DAYS: Scenario = {
  ...FROM_THE_SPEECH,
  calendar: FROM_THE_SPEECH.calendar.map((turn) => ({ ...turn, hours: 24 })),
};
const START = DAYS.startHour;

const BUNDLE = bundleOf([2, 0, 2, 0, 0]);
const broadcast = (hours: number): Order => ({ kind: 'P5', bundle: BUNDLE, hours });
const send = (kind: 'C1' | 'C2', hours: number): Order => ({
  kind,
  message: { act: 'offer', bundle: BUNDLE, hours },
});

const of = (table: Table, side: Side, slot = 0): Offer => {
  const offer = table.state.offers[side][slot];
  if (offer === null || offer === undefined) throw new Error('no offer lies there');
  return offer;
};

/** Of an offer at the head of the turns that follow until it has run out. */
const course = (table: Table, side: Side): readonly string[] => {
  const found = [of(table, side).status];
  while (found.at(-1) !== 'expired') found.push(of(table.turn(), side).status);
  return found;
};

describe('an offer of half a day on turns of a day', () => {
  const days = (rules = RULES_VERSION) => openTable(DAYS, {}, {}, rules);

  it('can be answered in one turn when it is broadcast', () => {
    const table = days().order('us', broadcast(12)).turn();
    expect(of(table, 'us').expiresHour).toBe(START + 48);
    expect(course(table, 'us')).toEqual(['open', 'expired']);
  });

  it('can be answered in one turn when it is heard at once', () => {
    expect(course(days().order('us', send('C2', 12)).turn(), 'us')).toEqual(['open', 'expired']);
  });

  it('can be answered in one turn when it is late', () => {
    const table = days().order('us', send('C1', 12)).turn();
    expect(course(table, 'us')).toEqual(['sent', 'open', 'expired']);
  });

  it('can be answered in one turn when it leaks on its way', () => {
    const table = days().order('us', send('C1', 12)).turn({ leak: 1 });
    expect(of(table, 'us')).toMatchObject({ known: 2, expiresHour: START + 48 });
    expect(course(table, 'us')).toEqual(['open', 'expired']);
  });

  it('can be answered in one turn when it is a counter-offer, and moves the one it answers in nothing', () => {
    const table = days().order('us', broadcast(96)).turn();
    const { expiresHour } = of(table, 'us');
    table.order('ussr', { kind: 'K2', slot: 0, channel: 'broadcast', bundle: BUNDLE, hours: 12 }).turn();
    expect(of(table, 'us')).toMatchObject({ status: 'countered', expiresHour });
    expect(course(table, 'ussr')).toEqual(['open', 'expired']);
  });

  it('stands no longer for being agreed in public', () => {
    const table = days().order('us', broadcast(12)).turn();
    table.order('ussr', { kind: 'K1', slot: 0, rider: true }, 'public').turn();
    expect(of(table, 'us')).toMatchObject({ agreedInPublic: true, status: 'expired' });
  });

  it('runs out unanswered in a game of version 1', () => {
    const table = days(1).order('us', broadcast(12)).turn();
    expect(of(table, 'us')).toMatchObject({ status: 'expired', expiresHour: START + 12 });
  });

  it('is open when the last turn ends, if it was sent in that', () => {
    const table = openTable(DAYS)
      .pass(DAYS.calendar.length - 1)
      .order('us', broadcast(12))
      .turn();
    expect(table.state.pub.end).not.toBeNull();
    expect(of(table, 'us').status).toBe('open');
  });
});

it('keeps its hour when that leaves a turn to answer', () => {
  const table = openTable(DAYS).order('us', broadcast(72)).turn();
  expect(of(table, 'us').expiresHour).toBe(START + 72);
});

describe('the hour at which an offer runs out', () => {
  const late = () => openTable(DAYS).order('us', send('C1', 12)).turn();

  it('is its sender’s alone until it is heard, and then that of both', () => {
    const table = late();
    expect(table.seenBy('us').offers.us[0]?.expiresHour).toBe(START + 12);
    expect(table.seenBy('ussr').offers.us[0]).toBeNull();
    table.turn();
    for (const side of ['us', 'ussr'] as const)
      expect(table.seenBy(side).offers.us[0]?.expiresHour).toBe(START + 72);
  });

  it('is the same in every world behind what is seen', () => {
    const seen = late().turn().seenBy('ussr');
    const { state } = sample(DAYS, seen, openRng(7));
    expect(state.offers.us[0]?.expiresHour).toBe(START + 72);
  });

  it('is what the clock of the desk counts to', () => {
    const seen = late().turn().seenBy('us');
    expect(nextClock(DAYS, seen, 'us')).toEqual({ kind: 'offer.own', hours: 24 });
  });
});

describe('what the page says of an offer', () => {
  it.each([
    ['half a day', FROM_THE_SPEECH, 0],
    ['half a day', FROM_THE_SPEECH, 1],
    ['a day', DAYS, 0],
    ['a day', DAYS, 1],
  ] as const)('on its way, on turns of %s, is when it will run out', (_, scenario, delay) => {
    const table = openTable(scenario).order('us', send('C1', 12)).turn({ delay });
    const said = standsUntil(scenario, table.seenBy('us'), of(table, 'us'));
    while (of(table, 'us').status === 'sent') table.turn();
    expect(said).toBe(of(table, 'us').expiresHour);
  });

  it('is the hour it was given in a game of version 1', () => {
    const table = openTable(DAYS, {}, {}, 1).order('us', send('C1', 12)).turn();
    expect(standsUntil(DAYS, table.seenBy('us'), of(table, 'us'))).toBe(START + 12);
  });

  it('before it is sent is whether it may stand longer than is chosen', () => {
    const may = (rules: number, delays: 'historical' | 'none', hours: number) =>
      mayStandLonger(
        FROM_THE_SPEECH,
        openTable(FROM_THE_SPEECH, {}, { delays }, rules).seenBy('us'),
        'letter',
        hours,
      );
    expect([may(2, 'historical', 36), may(2, 'historical', 48)]).toEqual([true, false]);
    expect([may(2, 'none', 12), may(2, 'none', 24)]).toEqual([true, false]);
    expect(may(1, 'historical', 12)).toBe(false);
  });
});
