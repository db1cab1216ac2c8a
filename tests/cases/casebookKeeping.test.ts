import { describe, expect, it } from 'vitest';
import type { Bundle, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import { FROM_THE_SPEECH, moved, openTable, refused, type Table, THIRTEEN_DAYS } from './table.ts';

const start = (): Table => openTable(FROM_THE_SPEECH);
const offer = (bundle: Bundle): Order => ({ kind: 'C2', message: { act: 'offer', bundle, hours: 48 } });
const accept: Order = { kind: 'K1', slot: 0, rider: false };
const BREAK: Order = { kind: 'K5', pledge: 0 };

/** Moscow's offer, accepted in public on the next turn. */
const agreed = (bundle: Bundle, table = start()): Table =>
  table.order('ussr', offer(bundle)).turn().order('us', accept, 'public').turn();

describe('work in secret behind a freeze', () => {
  const QUIET: Order = { kind: 'M9', on: true, quiet: true };
  const STOP: Order = { kind: 'M9', on: false, quiet: true };
  const UNWATCHED = bundleOf([1, 0, 0, 0, 0]);
  const WATCHED = bundleOf([1, 1, 0, 0, 0]);
  const INSPECTED = bundleOf([1, 2, 0, 0, 0]);
  const cheating = (bundle: Bundle): Table => agreed(bundle).order('ussr', QUIET).turn();
  const inspected = (): Table => agreed(INSPECTED, start().order('us', { kind: 'U4' }).turn());

  it('Case 450 (RULES 6.16): presupposes a promise to stop', () => {
    expect([refused(start(), 'ussr', QUIET), refused(agreed(UNWATCHED), 'ussr', QUIET)]).toEqual([
      'needs-freeze',
      null,
    ]);
  });

  it('Case 451 (RULES 6.16): brings half a launcher in 12 hours, and nobody outside Moscow is told', () => {
    const before = agreed(UNWATCHED);
    const ready = before.state.ussr.military.launchers;
    const table = before.order('ussr', QUIET).turn();
    const heard = table.events.filter(({ params }) => params.quiet === 1 || params.pace === 'quiet');
    expect(table.state.ussr.military.launchers - ready).toBe(500);
    expect([heard.length, heard.every(({ to }) => to === 'ussr')]).toEqual([2, true]);
  });

  it('Case 452 (RULES 6.16): may be stopped again', () => {
    const table = cheating(UNWATCHED).order('ussr', STOP).turn();
    const ready = table.state.ussr.military.launchers;
    expect(table.turn().state.ussr.military.launchers).toBe(ready);
  });

  it('Case 453 (RULES 6.17): is not found where nobody looks', () => {
    expect(cheating(UNWATCHED).pass(3).weights('watch')).toEqual([]);
  });

  it('Case 454 (RULES 6.17): is found from air and sea with chance .6 in 12 hours, on the island with .9', () => {
    expect(cheating(WATCHED).weights('watch')).toEqual([[400_000, 600_000]]);
    expect(inspected().order('ussr', QUIET).turn().weights('watch')).toEqual([[100_000, 900_000]]);
  });

  it('Case 455 (RULES 6.17): a turn of a day looks as long as two of half a day', () => {
    const table = openTable(THIRTEEN_DAYS).order('us', { kind: 'P1' }).turn();
    expect(agreed(WATCHED, table).order('ussr', QUIET).turn().weights('watch')).toEqual([[160_000, 840_000]]);
  });

  it('Case 456 (RULES 6.17): a low flight finds it with chance .3', () => {
    const table = agreed(UNWATCHED).order('ussr', QUIET).order('us', { kind: 'I2' }).turn();
    expect(table.weights('watch')).toEqual([[700_000, 300_000]]);
  });

  it('Case 457 (RULES 6.17): found, it breaks the promise as K5 does', () => {
    const found = agreed(WATCHED).order('ussr', QUIET).turn({ watch: 1 });
    const broken = agreed(WATCHED).order('ussr', BREAK).turn();
    const paid = (table: Table): readonly number[] => [
      moved(table, 'trust', 'us', 'K5'),
      moved(table, 'credibility', 'ussr', 'K5'),
      moved(table, 'prestige', 'ussr', 'K5'),
      moved(table, 'home', 'us', 'K5'),
    ];
    expect(paid(found)).toEqual(paid(broken));
    expect(found.state.pledges[0]?.status).toBe('broken');
    expect(found.state.ussr.military).toMatchObject({ workStopped: false, quietWork: false });
  });

  it('Case 458 (RULES 6.17): the world hears of it when the promise was public, else the two governments', () => {
    const privately: Bundle = { terms: [1, 1, 0, 0, 0], publicity: [1, 1, 0, 0, 0] };
    const told = [WATCHED, privately].map(
      (bundle) => agreed(bundle).order('ussr', QUIET).turn({ watch: 1 }).told('cheating-found')[0]?.to,
    );
    expect(told).toEqual(['public', 'both']);
  });
});
