import { describe, expect, it } from 'vitest';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Side } from '../../src/scenario/types.ts';
import { actionOf, FROM_THE_SPEECH, openTable, type Table } from './table.ts';

/** Missiles out against a public pledge; quiet Jupiters with it; a freeze alone. */
const LETTER_OF_THE_26TH = bundleOf([2, 1, 2, 0, 1]);
const WITH_QUIET_JUPITERS = bundleOf([2, 1, 2, 1, 1]);
const WITH_ANNOUNCED_JUPITERS = bundleOf([2, 1, 2, 3, 1]);
const FREEZE = bundleOf([1, 1, 0, 0, 0]);

const send = (kind: 'C1' | 'C2' | 'C3', bundle: Bundle, hours = 48): Order => ({
  kind,
  message: { act: 'offer', bundle, hours },
});
const accept = (slot = 0, rider = false): Order => ({ kind: 'K1', slot, rider });
const statuses = (table: Table, side: Side): readonly unknown[] =>
  table.state.offers[side].map((offer) => offer?.status ?? null);
const start = (): Table => openTable(FROM_THE_SPEECH);
/** Moscow's ambassador hands this over on the first evening. */
const offered = (bundle: Bundle, hours = 48): Table =>
  start()
    .order('ussr', send('C2', bundle, hours))
    .turn();

describe('a message', () => {
  it('Case 33 (RULES 6.5): a letter sent on the evening of the 22nd is read on the next day', () => {
    const table = start().order('ussr', send('C1', LETTER_OF_THE_26TH)).turn({ delay: 0 });
    expect([statuses(table, 'ussr')[0], statuses(table.turn(), 'ussr')[0]]).toEqual(['sent', 'open']);
  });

  it('Case 34 (RULES 6.5): a long letter takes a day', () => {
    const table = start().order('ussr', send('C1', LETTER_OF_THE_26TH)).turn({ delay: 1 });
    const days = [table.turn(), table.turn()].map(() => table.told('heard').map(({ turn }) => turn));
    expect(days[1]).toEqual([2]);
  });

  it('Case 35 (RULES 6.5): a letter takes 12 hours, or 24 with chance .4', () => {
    const table = start().order('ussr', send('C1', LETTER_OF_THE_26TH)).turn();
    expect(table.weights('delay')).toEqual([[600_000, 400_000]]);
  });

  it('Case 36 (RULES 6.5): the ambassador may be heard at once', () => {
    expect(statuses(offered(LETTER_OF_THE_26TH), 'ussr')[0]).toBe('open');
  });

  it('Case 37 (RULES 6.5): an envoy who is not believed has said nothing', () => {
    const table = start().order('ussr', send('C3', LETTER_OF_THE_26TH)).turn({ garble: 1 });
    expect([statuses(table, 'ussr')[0], table.seenBy('us').offers.ussr[0]]).toEqual(['unheard', null]);
  });

  it('Case 38 (RULES 6.5): while it travels the other side sees nothing of it', () => {
    const table = start().order('ussr', send('C1', LETTER_OF_THE_26TH)).turn();
    expect(table.seenBy('us').offers.ussr).toEqual([null, null, null]);
  });

  it('Case 39 (RULES 6.5): what leaks is read by the world', () => {
    const table = start().order('ussr', send('C1', WITH_QUIET_JUPITERS)).turn({ leak: 1 });
    expect(table.state.offers.ussr[0]).toMatchObject({ status: 'open', known: 2 });
  });

  it('Case 40 (RULES 6.5): letters that cross stay open on both sides', () => {
    const table = start();
    table.order('us', send('C1', FREEZE)).order('ussr', send('C1', LETTER_OF_THE_26TH)).turn().turn();
    expect([table.told('crossed').length, statuses(table, 'us')[0], statuses(table, 'ussr')[0]]).toEqual([
      1,
      'open',
      'open',
    ]);
  });
});

describe('an offer', () => {
  it.each([
    [41, 'without weapons', bundleOf([0, 1, 2, 0, 1]), 'no-weapons-term'],
    [
      42,
      'with quiet Jupiters in public',
      { ...WITH_QUIET_JUPITERS, publicity: [0, 0, 0, 0, 0] },
      'quiet-must-be-private',
    ],
    [
      43,
      'with announced Jupiters in private',
      { ...WITH_ANNOUNCED_JUPITERS, publicity: [0, 0, 0, 1, 0] },
      'announced-must-be-public',
    ],
  ])('Case %i (RULES 6.2): %s is refused', (_, __, bundle, code) => {
    expect(start().refuses(actionOf(FROM_THE_SPEECH, 'ussr', send('C2', bundle)))).toBe(code);
  });

  it('Case 44 (RULES 6.2): a broadcast with a private clause is refused', () => {
    const order: Order = { kind: 'P5', bundle: WITH_QUIET_JUPITERS, hours: 48 };
    expect(start().refuses(actionOf(FROM_THE_SPEECH, 'us', order))).toBe('announced-must-be-public');
  });

  it('Case 45 (RULES 6.4): a fourth standing offer is refused', () => {
    const table = start();
    for (let sent = 0; sent < 3; sent++) table.order('us', send('C2', LETTER_OF_THE_26TH, 96)).turn();
    expect(table.refuses(actionOf(FROM_THE_SPEECH, 'us', send('C2', FREEZE)))).toBe('no-free-slot');
  });

  it('Case 46 (RULES 6.4): it runs out at its hour', () => {
    const table = offered(LETTER_OF_THE_26TH, 24);
    expect([statuses(table, 'ussr')[0], statuses(table.turn(), 'ussr')[0]]).toEqual(['open', 'expired']);
  });

  it('Case 47 (RULES 6.10): countered by a harsher one, the older can still be accepted', () => {
    const table = offered(LETTER_OF_THE_26TH);
    const harsher: Order = { kind: 'K2', slot: 0, channel: 'ambassador', bundle: FREEZE, hours: 48 };
    table.order('us', harsher).turn().order('us', accept(), 'public').turn();
    expect(table.state.pub.end).toBe('E3');
  });

  it('Case 48 (RULES 6.10): with two on the table Washington may answer the older, as on 27 October', () => {
    const table = offered(LETTER_OF_THE_26TH);
    table.order('ussr', { kind: 'P5', bundle: WITH_ANNOUNCED_JUPITERS, hours: 48 }).turn();
    expect(table.order('us', accept(0), 'public').turn().state.pub.settlement?.terms[3]).toBe(0);
  });

  it('Case 49 (RULES 6.10): countered, it can also be refused', () => {
    const table = offered(LETTER_OF_THE_26TH);
    table.order('us', { kind: 'K2', slot: 0, channel: 'ambassador', bundle: FREEZE, hours: 48 }).turn();
    table.order('us', { kind: 'K3', slot: 0 }).turn();
    expect(statuses(table, 'ussr')[0]).toBe('refused');
  });

  it('Case 50 (RULES 2.5): a refusal sealed together with an acceptance is dropped', () => {
    const table = offered(FREEZE).order('us', accept(), 'public');
    table.order('us', { kind: 'K3', slot: 0 }, 'private').turn();
    expect([
      statuses(table, 'ussr')[0],
      table.told('meter').some(({ params }) => params.cause === 'K3' && params.meter === 'trust'),
    ]).toEqual(['accepted', false]);
  });
});

describe('an acceptance', () => {
  it('Case 51 (RULES 6.6): in public it binds at once', () => {
    expect(offered(LETTER_OF_THE_26TH).order('us', accept(), 'public').turn().state.pub.end).toBe('E3');
  });

  it('Case 52 (RULES 6.6): in private it binds when the ambassador arrives', () => {
    const table = offered(LETTER_OF_THE_26TH).order('us', accept(), 'private').turn({ delay: 1 });
    expect([table.state.pub.end, table.turn().state.pub.end]).toEqual([null, 'E3']);
  });

  it('Case 53 (RULES 6.6): given in time it binds though the offer ran out on the way', () => {
    const table = offered(LETTER_OF_THE_26TH, 24).order('us', accept(), 'private').turn({ delay: 1 });
    expect([statuses(table, 'ussr')[0], table.turn().state.pub.end]).toEqual(['expired', 'E3']);
  });

  it('Case 54 (RULES 6.7): with a rider only the public part is agreed, and nothing ends', () => {
    const table = offered(WITH_QUIET_JUPITERS).order('us', accept(0, true), 'public').turn();
    expect([table.state.pub.end, table.state.offers.ussr[0]?.agreedInPublic]).toEqual([null, true]);
  });

  it('Case 55 (RULES 6.7): the world then still reads no secret clause', () => {
    const table = offered(WITH_QUIET_JUPITERS).order('us', accept(0, true), 'public').turn();
    expect(table.state.offers.ussr[0]?.known).toBe(1);
  });

  it('Case 56 (RULES 6.7): the private offer sent with the rider carries the rest', () => {
    const table = offered(LETTER_OF_THE_26TH).order('us', accept(0, true), 'public');
    table.order('us', send('C2', WITH_QUIET_JUPITERS)).turn().order('ussr', accept(), 'private').turn();
    expect(table.state.dark.settlement).toEqual(WITH_QUIET_JUPITERS);
  });

  it('Case 57 (RULES 6.8): a freeze becomes pledges, and the game goes on', () => {
    const table = offered(FREEZE).order('us', accept(), 'public').turn();
    expect([table.state.pub.end, table.state.pledges.map(({ issue }) => issue)]).toEqual([null, [0, 1]]);
  });
});

describe('publicity', () => {
  const settled = (): Table => offered(WITH_QUIET_JUPITERS).order('us', accept(), 'private').turn();
  const frozenIn = (publicity: 0 | 1 | 2): Table =>
    start().order('us', { kind: 'K4', issue: 2, level: 2, publicity }).turn();
  const readers = (table: Table): readonly string[] => [
    ...(['private', 'military'] as const).filter((desk) => table.seenBy('ussr', desk).pledges.length > 0),
    ...(table.state.pledges.every(({ publicity }) => publicity === 0) ? ['world'] : []),
  ];

  it('Case 58 (RULES 6.1): the world is told the public clauses of a deal and no secret one', () => {
    expect(settled().state.pub.settlement?.terms).toEqual([2, 1, 2, 0, 1]);
  });

  it.each([
    [59, 'public', 0, ['private', 'military', 'world']],
    [60, 'private', 1, ['private', 'military']],
    [61, 'secret', 2, ['private']],
  ] as const)('Case %i (RULES 6.1): who reads a %s pledge', (_, __, publicity, expected) => {
    expect(readers(frozenIn(publicity))).toEqual(expected);
  });

  it('Case 62 (RULES 6.1): a secret pledge is told to the private desks alone', () => {
    expect(frozenIn(2).told('pledge')[0]).toMatchObject({ to: 'both', desk: 'private' });
  });
});
