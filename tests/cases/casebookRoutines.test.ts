import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import {
  FROM_THE_SPEECH,
  moved,
  openTable,
  refused,
  startingWith,
  type Table,
  THIRTEEN_DAYS,
} from './table.ts';

const CALM_ISLAND = startingWith(FROM_THE_SPEECH, { castro: 0 });
const ANGRY_ISLAND = startingWith(FROM_THE_SPEECH, { castro: 73_000 });
const films = (table: Table): number => table.told('photographs').length;

describe('daily flights', () => {
  it('Case 540 (RULES 16.1): once ordered are flown the next day by themselves', () => {
    expect(films(openTable(THIRTEEN_DAYS).order('us', { kind: 'I1' }).turn().turn())).toBe(2);
  });

  it('Case 541 (RULES 16.1): nobody flies before the first order', () => {
    expect(films(openTable(THIRTEEN_DAYS).pass(3))).toBe(0);
  });

  it('Case 542 (RULES 16.1): are flown in the morning, not at night', () => {
    const table = openTable(CALM_ISLAND).order('us', { kind: 'I2' }).turn();
    const course = [films(table), films(table.pass(1)), films(table.pass(1))];
    expect(course).toEqual([1, 2, 2]);
  });

  it('Case 543 (RULES 16.1): are flown no more when they are called off', () => {
    const table = openTable(THIRTEEN_DAYS).order('us', { kind: 'I1' }).turn();
    expect(films(table.order('us', { kind: 'I7', on: false }).turn().turn())).toBe(1);
  });

  it('Case 544 (RULES 16.1): cannot be called off when none are flown', () => {
    expect(refused(openTable(THIRTEEN_DAYS), 'us', { kind: 'I7', on: false })).toBe('already');
  });

  it('Case 545 (RULES 16.1): low ones anger Castro each day by 2 points', () => {
    const table = openTable(CALM_ISLAND).order('us', { kind: 'I2' }).turn();
    expect(moved(table.pass(1), 'castro', 'ussr', 'routine.flights')).toBe(2000);
  });

  it('Case 546 (RULES 16.1): are flown again as low as before', () => {
    const table = openTable(CALM_ISLAND).order('us', { kind: 'I2' }).turn();
    table.order('us', { kind: 'I7', on: false }).turn().order('us', { kind: 'I7', on: true }).turn();
    expect(table.state.us.intelligence.schedule).toBe(2);
  });
});

describe('guns and crews', () => {
  const flown = (scenario: Scenario): Table => openTable(scenario).order('us', { kind: 'I2' }).turn();
  const chanceOfHit = (table: Table): unknown => table.weights('recon-risk').at(-1)?.[1];

  it('Case 547 (RULES 16.2): fire on low flights from 73 points of pressure', () => {
    expect([flown(CALM_ISLAND), flown(ANGRY_ISLAND)].map(({ state }) => state.pub.contact)).toEqual([1, 2]);
  });

  it('Case 548 (RULES 16.2): leave high flights alone', () => {
    expect(openTable(ANGRY_ISLAND).order('us', { kind: 'I1' }).turn().state.pub.contact).toBe(0);
  });

  it('Case 549 (RULES 16.4): crews without word hit halfway between held and free', () => {
    expect(chanceOfHit(flown(ANGRY_ISLAND))).toBe(82_550);
  });

  it('Case 550 (RULES 16.4): crews told to hold their fire hold it', () => {
    const table = openTable(startingWith(FROM_THE_SPEECH, { castro: 80_000 }));
    table.order('ussr', { kind: 'M12', on: false }).turn().order('us', { kind: 'I2' }).turn();
    expect(chanceOfHit(table)).toBeLessThan(45_000);
  });

  it('Case 551 (RULES 16.5): contact stays at 2 while the guns fire on daily flights', () => {
    expect(flown(ANGRY_ISLAND).pass(2).state.pub.contact).toBe(2);
  });
});

describe('the hunt', () => {
  /** A boat on its station and a line that is in force at once. */
  const hunted = (): Scenario => {
    const [boat] = FROM_THE_SPEECH.submarines;
    const proclaim = FROM_THE_SPEECH.orders.B1;
    if (boat === undefined || proclaim === undefined) throw new Error('no boat, or no line');
    return {
      ...CALM_ISLAND,
      ships: [],
      submarines: [{ ...boat, startNm: boat.stationNm }],
      orders: { ...FROM_THE_SPEECH.orders, B1: { ...proclaim, delayHours: 0 } },
    };
  };
  const found = (): Table => openTable(hunted()).order('us', { kind: 'B1' }).turn({ contact: 1 });
  const boat = (table: Table): unknown => table.state.ussr.military.submarines[0]?.status;

  it('Case 552 (RULES 16.3): holds a boat down that is found on its station', () => {
    const table = found();
    expect([boat(table), table.state.pub.contact]).toEqual(['held-down', 2]);
  });

  it('Case 553 (RULES 16.3): is Washington’s knowledge, not Moscow’s', () => {
    expect(found().told('held-down')).toMatchObject([{ to: 'us', desk: 'military' }]);
  });

  it('Case 554 (RULES 16.3): a boat held down for 36 hours comes up', () => {
    const table = found();
    const course = [boat(table.pass(2)), boat(table.pass(1))];
    expect(course).toEqual(['held-down', 'surfaced']);
  });

  it('Case 555 (RULES 16.3): coming up costs Moscow 2 points of prestige', () => {
    expect(moved(found().pass(3), 'prestige', 'ussr', 'routine.hunt')).toBe(-2000);
  });

  it('Case 556 (RULES 16.3): called off, lets a boat go', () => {
    const table = found().order('us', { kind: 'M15', routine: 'hunt', on: false }).turn();
    expect(boat(table)).toBe('outbound');
  });

  it('Case 557 (RULES 16.3): called off beforehand, leaves a boat alone', () => {
    const table = openTable(hunted()).order('us', { kind: 'M15', routine: 'hunt', on: false }).turn();
    expect(boat(table.order('us', { kind: 'B1' }).turn({ contact: 1 }))).toBe('on-station');
  });

  it('Case 558 (RULES 16.5): contact stays at 2 while a boat is held down', () => {
    expect(found().pass(1).state.pub.contact).toBe(2);
  });
});

describe('an air campaign', () => {
  const begun = (): Table =>
    openTable(startingWith(FROM_THE_SPEECH, { strike: 70_000, launchers: 20_000 }))
      .order('us', { kind: 'S3' })
      .turn({ strike: 5 })
      .answer('ussr', 'hold');
  const ready = (table: Table): number => table.state.ussr.military.launchers;

  it('Case 559 (RULES 16.6): is flown again without an order', () => {
    const table = begun();
    const left = ready(table);
    expect([left > 0, ready(table.turn()) < left]).toEqual([true, true]);
  });

  it('Case 560 (RULES 16.6): is not answered twice', () => {
    expect(begun().turn().state.phase).toBe('orders');
  });

  it('Case 561 (RULES 16.6): knows no ceasefire before it is called off', () => {
    const table = begun().turn({ ceasefire: 1 });
    const fighting = table.state.pub.end;
    table.order('us', { kind: 'M15', routine: 'campaign', on: false }).turn({ ceasefire: 1 });
    expect([fighting, table.state.pub.end]).toEqual([null, 'E8']);
  });

  it('Case 562 (RULES 11.5): after a strike no work goes on at known sites', () => {
    const table = begun().order('us', { kind: 'M15', routine: 'campaign', on: false }).turn();
    const left = ready(table);
    expect([table.state.us.common.sitesKnown, ready(table.turn())]).toEqual([6, left]);
  });
});
