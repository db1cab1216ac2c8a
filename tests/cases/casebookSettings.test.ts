import { describe, expect, it } from 'vitest';
import { changedSettings, DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings.ts';
import type { Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { LEADER_TYPES } from '../../src/scenario/types.ts';
import { actionOf, FROM_THE_SPEECH, oneShip, openTable, startingWith, type Table } from './table.ts';

const set = (changed: Partial<Settings>, scenario = FROM_THE_SPEECH): Table =>
  openTable(scenario, {}, changed);
const offer = (terms: readonly number[], publicity = bundleOf(terms).publicity): Order => ({
  kind: 'C2',
  message: { act: 'offer', bundle: { terms, publicity }, hours: 48 },
});
/** What one cause took from a meter, milli-points; what it gave is left out, and so is what stands behind a point in its name. */
const taken = (table: Table, meter: string, cause: string): number =>
  table
    .told('meter')
    .filter(({ params }) => params.meter === meter && Number(params.by) < 0)
    .filter(({ params }) => String(params.cause).replace(/\..*/, '') === cause)
    .reduce((sum, { params }) => sum - Number(params.by), 0);
const AUDIENCES: readonly (readonly [Settings['audience'], number])[] = [
  ['off', 0],
  ['low', 0.5],
  ['classic', 1],
  ['high', 1.5],
];

/** Every step taken alone costs this by the catalogue, whoever listens. */
const GESTURE_AT_HOME = 4000;

describe('the defaults', () => {
  it('Case 202 (RULES 15.1): of the usual settings none is told as changed, of others those alone', () => {
    expect(changedSettings(DEFAULT_SETTINGS)).toEqual([]);
    expect(changedSettings({ ...DEFAULT_SETTINGS, secrecy: false, danger: 'dms' })).toEqual([
      'danger',
      'secrecy',
    ]);
  });

  it('Case 203 (RULES 15.1): both sides and the public see the settings', () => {
    const { settings } = set({ delays: 'none' }).seenBy('ussr', 'military');
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, delays: 'none' });
  });
});

describe.each(AUDIENCES)('an audience that is %s', (audience, share) => {
  it('Case 204 (RULES 15.2): makes a broken public promise cost its share of credibility and prestige', () => {
    const table = set({ audience }).order('us', { kind: 'K4', issue: 2, level: 2, publicity: 0 }).turn();
    expect(taken(table, 'prestige', 'K4')).toBe(1000 * share);
    table.order('us', { kind: 'K5', pledge: 0 }).turn();
    expect(taken(table, 'credibility', 'K5')).toBe(30_000 * share);
    expect(taken(table, 'prestige', 'K5')).toBe(8000 * share);
    expect(taken(table, 'trust', 'K5')).toBe(40_000);
  });

  it('Case 205 (RULES 15.2): makes an empty threat cost its share of credibility', () => {
    const table = set({ audience }).order('us', { kind: 'P2', hours: 24 }).pass(3);
    expect(taken(table, 'credibility', 'ultimatum-lapsed')).toBe(8000 * share);
  });

  it('Case 206 (RULES 15.2): makes standing down cost its share at home', () => {
    const table = set({ audience }).order('us', { kind: 'M1', step: 1 }).turn();
    table.order('us', { kind: 'M1', step: -1 }).turn();
    expect(taken(table, 'home', 'M1')).toBe(2000 * share);
  });

  it('Case 207 (RULES 15.2): makes missiles withdrawn alone cost their share at home', () => {
    const table = set({ audience }).order('ussr', { kind: 'K4', issue: 0, level: 2, publicity: 0 }).turn();
    expect(taken(table, 'home', 'K4')).toBe(GESTURE_AT_HOME + 10_000 * share);
  });
});

describe('without secret terms', () => {
  const table = set({ secrecy: false });
  const refuses = (side: 'us' | 'ussr', order: Order) =>
    table.refuses(actionOf(FROM_THE_SPEECH, side, order));

  it.each([
    [208, 'a secret clause', offer([2, 1, 2, 0, 1], [0, 0, 2, 0, 0])],
    [209, 'quiet Jupiters, whoever is told', offer([2, 1, 2, 1, 1], [0, 0, 0, 1, 0])],
  ] as const)('Case %i (RULES 15.3): an offer may not have %s', (_, __, order) => {
    expect(refuses('us', order)).toBe('no-secret-terms');
  });

  it('Case 210 (RULES 15.3): nor may a step taken alone', () => {
    const quiet: Order = { kind: 'K4', issue: 3, level: 1, publicity: 1 };
    const secret: Order = { kind: 'K4', issue: 2, level: 2, publicity: 2 };
    expect([refuses('us', quiet), refuses('us', secret)]).toEqual(['no-secret-terms', 'no-secret-terms']);
  });

  it('Case 211 (RULES 15.3): announced Jupiters and what governments alone know may be offered', () => {
    const open = offer([2, 1, 1, 3, 1], [0, 0, 1, 0, 1]);
    expect(refuses('us', open)).toBeNull();
  });
});

describe('tempers', () => {
  it.each(LEADER_TYPES)('Case 212 (RULES 15.4): that are known leave no doubt of a %s', (temper) => {
    const { state } = openTable(FROM_THE_SPEECH, { us: temper, ussr: temper }, { tempers: 'known' });
    const sure = LEADER_TYPES.map((type) => (type === temper ? 1_000_000 : 0));
    expect([state.us.common.belief, state.ussr.common.belief]).toEqual([sure, sure]);
  });

  it('Case 213 (RULES 15.4): no signal moves a certain belief', () => {
    const table = openTable(FROM_THE_SPEECH, { ussr: 'dove' }, { tempers: 'known' });
    table.order('us', { kind: 'I6' }).order('ussr', { kind: 'P2', hours: 24 }).turn();
    expect(table.state.us.common.belief).toEqual([1_000_000, 0, 0]);
  });
});

describe('without delays', () => {
  it.each([
    [214, 'letter', 'C1'],
    [215, 'message by the ambassador', 'C2'],
    [216, 'message by an envoy', 'C3'],
  ] as const)('Case %i (RULES 15.5): a %s is heard in the turn it is sent', (_, __, kind) => {
    const table = set({ delays: 'none' })
      .order('us', { kind, message: { act: 'warn' } })
      .turn();
    expect(table.told('heard').map(({ turn }) => turn)).toEqual([0]);
    expect(table.told('delayed')).toEqual([]);
  });

  it('Case 217 (RULES 15.5): ships still obey 12 hours later', () => {
    const table = set({ delays: 'none' }, oneShip('arms'));
    const [ship] = table.scenario.ships;
    table.order('ussr', { kind: 'B8', ships: [ship?.id ?? ''], instruction: 'stop' }).turn();
    expect(table.state.ussr.military.ships[0]?.nextHour).toBe(table.scenario.startHour + 12);
  });
});

describe('without accidents', () => {
  const off = { incidents: false } as const;
  const armed = startingWith(FROM_THE_SPEECH, { strike: 70_000, invasion: 100_000, launchers: 8000 });

  it('Case 218 (RULES 15.6): nothing goes wrong by itself', () => {
    const table = set(off).turn();
    expect(table.weights('incidents')).toEqual([[1_000_000, 0, 0, 0]]);
    expect(table.state.dark.riskRun).toBe(0);
  });

  it('Case 219 (RULES 15.6): no survivor of a strike fires, and retaliation elsewhere stays without nuclear weapons', () => {
    const table = set(off, armed).order('us', { kind: 'S1' }).turn({ strike: 4 });
    expect(table.weights('survivor')).toEqual([]);
    table.answer('ussr', 'retaliate');
    expect(table.weights('landing-nuclear')).toEqual([[1_000_000, 0]]);
  });

  it('Case 220 (RULES 15.6): a landing meets no nuclear weapons', () => {
    const table = set(off, armed).order('us', { kind: 'S1' }).turn().answer('ussr', 'hold');
    table.order('us', { kind: 'S4' }).turn();
    expect(table.weights('landing-nuclear')).toEqual([[1_000_000, 0]]);
  });

  it('Case 221 (RULES 15.6): an aircraft that is hit still sheds blood, and no more', () => {
    const table = set(off).order('us', { kind: 'I2' }).turn({ 'recon-risk': 1 }).answer('us', 'retaliate');
    expect(table.told('incident').length).toBe(1);
    expect(table.weights('nuclear')).toEqual([[1_000_000, 0]]);
  });
});
