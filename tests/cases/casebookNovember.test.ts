import { describe, expect, it } from 'vitest';
import { legalActions } from '../../src/engine/legal.ts';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { chooseHistory } from '../../src/policy/history.ts';
import { chooseReference } from '../../src/policy/reference/named.ts';
import {
  cutTo,
  FROM_THE_SPEECH,
  type Luck,
  moved,
  oneShip,
  openTable,
  startingWith,
  type Table,
} from './table.ts';

const start = (): Table => openTable(FROM_THE_SPEECH);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const accept: Order = { kind: 'K1', slot: 0, rider: false };

describe('the weeks after a settlement', () => {
  const KENNEDYS = bundleOf([3, 1, 2, 1, 1]);
  /** Moscow's offer, accepted in public; what is asked then is left open. */
  const settled = (bundle: Bundle, luck: Luck = {}, table = start()): Table =>
    table.order('ussr', offer(bundle)).turn().order('us', accept, 'public').deal(luck);
  const inspected = (luck: Luck, pressure = 40_000): Table => {
    const scenario = startingWith(FROM_THE_SPEECH, { castro: pressure });
    const table = openTable(scenario).order('us', { kind: 'U4' }).turn();
    return settled(bundleOf([2, 2, 2, 0, 1]), luck, table);
  };
  const withLine = (terms: readonly number[]): Table =>
    settled(
      bundleOf(terms),
      {},
      openTable(oneShip('arms', 'run', 900))
        .order('us', { kind: 'B1' })
        .turn(),
    );
  const asked = ({ state }: Table): readonly unknown[] => [
    state.us.reaction?.code,
    state.ussr.reaction?.code,
    state.pub.epilogue,
  ];
  const keepAll = (table: Table): Table => table.answer('ussr', 'take-out').answer('us', 'keep-word');

  it('Case 472 (RULES 12.6): run in three steps, and the end stays what it is', () => {
    const table = keepAll(settled(KENNEDYS));
    expect([table.state.phase, table.state.pub.end]).toEqual(['over', 'E1']);
    expect(table.told('epilogue').map(({ params }) => params.step)).toEqual([1, 2, 3]);
    expect(table.told('end').length).toBe(1);
  });

  it('Case 473 (RULES 12.6): take no turn', () => {
    const table = settled(KENNEDYS);
    const { turn, hour } = table.state.pub;
    expect(keepAll(table).state.pub).toMatchObject({ turn, hour });
  });

  it('Case 474 (RULES 12.6): ask of nothing that was not promised, but of the bombers', () => {
    const table = settled(bundleOf([2, 1, 2, 0, 1]));
    expect(asked(table)).toEqual([undefined, 'bombers', 2]);
    expect(table.answer('ussr', 'take-out').state).toMatchObject({ phase: 'over', pub: { end: 'E3' } });
  });

  it('Case 475 (RULES 12.6): do not follow a freeze that holds', () => {
    const table = settled(bundleOf([1, 1, 0, 0, 0]), {}, openTable(cutTo(FROM_THE_SPEECH, 3))).turn();
    expect(table.state.pub).toMatchObject({ end: 'E5', epilogue: 0 });
  });

  it('Case 476 (RULES 12.7): Castro refuses inspectors the likelier the higher his pressure', () => {
    for (const table of [inspected({}, 30_000), inspected({}, 50_000)]) {
      const refuses = 200_000 + 8 * table.state.ussr.intelligence.castro;
      expect(table.weights('castro')).toEqual([[1_000_000 - refuses, refuses]]);
    }
  });

  it('Case 477 (RULES 12.7): counting the ships at sea keeps the promise', () => {
    const refused = inspected({ castro: 1 });
    expect(asked(refused)).toEqual(['inspection', undefined, 1]);
    const table = refused.answer('us', 'watch-at-sea');
    expect(table.state.pledges.find(({ issue }) => issue === 1)?.status).toBe('verified');
  });

  it('Case 478 (RULES 12.7): holding out leaves it unkept and costs world opinion', () => {
    const table = inspected({ castro: 1 }).answer('us', 'hold-line');
    expect(table.state.pledges.find(({ issue }) => issue === 1)?.status).toBe('made');
    expect(moved(table, 'world', 'us', 'reaction.hold-line')).toBe(-3000);
  });

  it('Case 479 (RULES 12.7): inspectors who are let in ask for no answer', () => {
    const table = inspected({ castro: 0 });
    expect([...asked(table), table.state.pub.inspectionRefused]).toEqual([undefined, 'bombers', 2, false]);
  });

  it('Case 480 (RULES 12.8): bombers are a gift, or a disappointment, where missiles alone were to leave', () => {
    const missiles = (choice: string): number => {
      const table = settled(bundleOf([2, 1, 2, 0, 1])).answer('ussr', choice);
      expect(table.state.pledges[0]?.status).toBe('verified');
      return moved(table, 'trust', 'us', `reaction.${choice}`);
    };
    expect([missiles('take-out'), missiles('keep-bombers')]).toEqual([5000, -5000]);
  });

  it('Case 481 (RULES 12.8): bombers that stay break the word as K5 does', () => {
    const table = settled(KENNEDYS).answer('ussr', 'keep-bombers').answer('us', 'keep-word');
    expect([moved(table, 'credibility', 'ussr', 'K5'), moved(table, 'home', 'us', 'K5')]).toEqual([
      -30_000, 8000,
    ]);
    expect([table.state.pledges[0]?.status, table.state.pub.end]).toEqual(['broken', 'E1']);
  });

  it('Case 482 (RULES 12.9): a secret promise about the Jupiters comes out with chance .15', () => {
    expect(settled(KENNEDYS).answer('ussr', 'take-out').weights('jupiter-leak')).toEqual([
      [850_000, 150_000],
    ]);
  });

  it('Case 483 (RULES 12.9): come out, it costs what it would have cost in public', () => {
    const table = settled(KENNEDYS).answer('ussr', 'take-out', { 'jupiter-leak': 1 });
    expect(moved(table, 'allies', 'us', 'jupiters-leaked')).toBe(-8500);
    expect(moved(table, 'prestige', 'ussr', 'jupiters-leaked')).toBe(4250);
    expect(table.seenBy('us', 'military').pledges.some(({ issue }) => issue === 3)).toBe(true);
  });

  it('Case 484 (RULES 12.9): what was announced cannot come out', () => {
    const table = settled(bundleOf([3, 1, 2, 3, 1])).answer('ussr', 'take-out');
    expect([table.weights('jupiter-leak'), ...asked(table)]).toEqual([[], 'jupiters', undefined, 3]);
  });

  it('Case 485 (RULES 12.10): Jupiters that stay break a word; a secret one costs trust, not credibility', () => {
    const trusting = openTable(startingWith(FROM_THE_SPEECH, { trust: { us: 0, ussr: 20_000 } }));
    const table = settled(KENNEDYS, {}, trusting).answer('ussr', 'take-out').answer('us', 'break-word');
    expect([moved(table, 'trust', 'ussr', 'K5'), moved(table, 'credibility', 'us', 'K5')]).toEqual([
      -40_000, 0,
    ]);
  });

  it('Case 486 (RULES 12.11): every promise nobody broke is seen to be kept', () => {
    const table = keepAll(settled(KENNEDYS));
    expect(new Set(table.state.pledges.map(({ status }) => status))).toEqual(new Set(['verified']));
    expect([
      moved(table, 'trust', 'us', 'pledge-kept'),
      moved(table, 'trust', 'ussr', 'pledge-kept'),
    ]).toEqual([10_000, 15_000]);
    expect(moved(table, 'credibility', 'ussr', 'pledge-kept')).toBe(2000);
  });

  it('Case 487 (RULES 12.11): the line is lifted on the last day if Moscow kept its word', () => {
    const table = withLine([3, 1, 2, 0, 1]);
    expect(table.state.pub.blockade).toBe('in-force');
    expect(table.answer('ussr', 'take-out').state.pub.blockade).toBe('lifted');
  });

  it('Case 488 (RULES 12.11): it stays if Moscow did not, and that is no broken word', () => {
    const table = withLine([3, 1, 2, 0, 1]).answer('ussr', 'keep-bombers');
    expect(table.state.pub.blockade).toBe('in-force');
    expect(table.state.pledges.find(({ issue }) => issue === 4)?.status).toBe('made');
  });

  it('Case 489 (RULES 12.11): a line that was to end at once ends with the settlement', () => {
    expect(withLine([3, 1, 2, 0, 2]).state.pub.blockade).toBe('lifted');
  });

  it('Case 490 (RULES 12.6): who plays as in 1962, or without an answer of his own, keeps his word', () => {
    for (const [side, table] of [
      ['ussr', settled(KENNEDYS)],
      ['us', settled(KENNEDYS).answer('ussr', 'take-out')],
    ] as const) {
      const seen = table.seenBy(side);
      const [first] = legalActions(table.scenario, seen);
      expect(chooseHistory(table.scenario, seen, legalActions(table.scenario, seen))).toEqual(first);
      expect(chooseReference('grit', table.scenario, seen)).toEqual(first);
    }
  });
});
