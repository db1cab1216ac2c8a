import { describe, expect, it } from 'vitest';
import { claimHolds } from '../../src/engine/claims.ts';
import type { ClaimSubject, Order } from '../../src/engine/types.ts';
import { bundleOf } from '../../src/engine/worth.ts';
import type { Initial, Side } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, moved, oneShip, openTable, refused, startingWith, type Table } from './table.ts';

const start = (changed: Partial<Initial> = {}): Table => openTable(startingWith(FROM_THE_SPEECH, changed));
const claim = (about: ClaimSubject): Order => ({ kind: 'C2', message: { act: 'claim', about } });
const FEINT: Order = { kind: 'M2', force: 'landing', feint: true };
const REAL: Order = { kind: 'M2', force: 'landing' };
const hawk = (table: Table, side: Side): number => table.state[side].common.belief[2] ?? 0;
/** How often chance was asked whether a falsehood comes out. */
const asked = (table: Table): number => table.weights('exposure').length;
/** Trust to lose: shown against a floor it could not fall. */
const TRUSTING = { trust: { us: 0, ussr: 0 } } as const;

describe('a claim', () => {
  it.each([
    [400, 'ussr', 'launchers', 'more'],
    [401, 'us', 'landing', 'more'],
    [402, 'ussr', 'ships', 'less'],
  ] as const)('Case %i (RULES 7.7): of %s about %s makes it look %s of a hawk', (_, side, about, more) => {
    const reader = side === 'us' ? 'ussr' : 'us';
    const before = hawk(start(), reader);
    const after = hawk(start().order(side, claim(about)).turn(), reader);
    expect(after > before).toBe(more === 'more');
  });

  it('Case 403 (RULES 7.7): is believed as much whether it is true or not', () => {
    const told = (strike: number): Table => start({ strike }).order('us', claim('air')).turn();
    expect(hawk(told(70_000), 'ussr')).toBe(hawk(told(20_000), 'ussr'));
  });

  it('Case 404 (RULES 7.7): may be made whether it is true or not, of the own side alone', () => {
    const [poor, ready] = [start({ invasion: 0 }), start({ invasion: 100_000 })];
    expect([poor, ready].map((table) => refused(table, 'us', claim('landing')))).toEqual([null, null]);
    expect(refused(poor, 'ussr', claim('landing'))).toBe('not-your-side');
  });

  it('Case 405 (RULES 7.8): that is true is never asked about', () => {
    expect(asked(start({ launchers: 8000 }).order('ussr', claim('launchers')).turn())).toBe(0);
  });

  it('Case 406 (RULES 7.8): that is false comes out with chance .2 in 12 hours, for 96 hours', () => {
    const table = start({ invasion: 0 }).order('us', claim('landing')).turn().pass(9);
    expect(table.weights('exposure')).toEqual(Array.from({ length: 8 }, () => [800_000, 200_000]));
  });

  it('Case 407 (RULES 7.8): found out costs 15 points of credibility and 10 of trust', () => {
    const table = start({ launchers: 0, ...TRUSTING })
      .order('ussr', claim('launchers'))
      .turn({ exposure: 1 });
    expect([
      table.told('exposed')[0]?.params,
      moved(table, 'credibility', 'ussr', 'exposed'),
      moved(table, 'trust', 'us', 'exposed'),
    ]).toEqual([{ side: 'ussr', about: 'launchers' }, -15_000, -10_000]);
  });

  it('Case 408 (RULES 7.8): found out is believed no more', () => {
    const [lied, quiet] = [start({ launchers: 0 }).order('ussr', claim('launchers')), start()];
    const [belief, calm] = [lied.turn({ exposure: 1 }), quiet.turn()].map((table) => hawk(table, 'us'));
    expect(Math.abs((belief ?? 0) - (calm ?? 1))).toBeLessThan(10_000);
    expect(asked(lied.turn())).toBe(1);
  });

  it('Case 409 (RULES 7.8): that comes true meanwhile is let go', () => {
    const table = start({ launchers: 7000 }).order('ussr', claim('launchers')).turn().pass(2);
    expect(asked(table)).toBe(1);
  });

  it('Case 410 (RULES 7.8): told twice comes out once', () => {
    const table = start({ invasion: 0, ...TRUSTING })
      .order('us', claim('landing'))
      .turn();
    table.order('us', claim('landing')).turn({ exposure: 1 });
    expect([asked(table), table.told('exposed').length, asked(table.turn())]).toEqual([2, 1, 2]);
  });

  it('Case 411 (RULES 7.7): that the ships turn back is true once they have been told', () => {
    const holds = (instruction: 'run' | 'turn-back'): boolean => {
      const table = openTable(oneShip('arms', instruction));
      return claimHolds(table.scenario, table.state.ussr.military, 'ships');
    };
    expect([holds('run'), holds('turn-back')]).toEqual([false, true]);
  });

  it('Case 412 (RULES 7.7): is heard by the two governments', () => {
    const table = start().order('ussr', claim('ships')).turn();
    const heard = table.told('heard').map(({ to, params }) => [to, params.act, params.about]);
    expect(heard).toEqual([['both', 'claim', 'ships']]);
  });
});

describe('a feint', () => {
  const shown = (order: Order): Table => start({ invasion: 0 }).order('us', order).turn({ notice: 1 });

  it('Case 413 (RULES 4.18): looks to Moscow like the thing itself', () => {
    expect(shown(FEINT).seenBy('ussr')).toEqual(shown(REAL).seenBy('ussr'));
    const seen = (table: Table): unknown => table.events.filter(({ to }) => to === 'ussr' || to === 'public');
    expect(seen(shown(FEINT))).toEqual(seen(shown(REAL)));
  });

  it('Case 414 (RULES 4.18): readies nothing, and moves its own home half as much', () => {
    const table = shown(FEINT);
    expect([table.state.us.military.invasion, moved(table, 'home', 'us', 'M2')]).toEqual([0, 500]);
  });

  it('Case 415 (RULES 4.18): is noticed half as often', () => {
    expect([shown(FEINT), shown(REAL)].map((table) => table.weights('notice'))).toEqual([
      [[650_000, 350_000]],
      [[300_000, 700_000]],
    ]);
  });

  it('Case 416 (RULES 7.8): noticed, it may come out like a false claim', () => {
    const [noticed, unseen] = [shown(FEINT), start({ invasion: 0 }).order('us', FEINT).turn()];
    expect([asked(noticed), asked(unseen)]).toEqual([1, 0]);
  });

  it('Case 417 (RULES 4.18): does not deceive those who ask the embassy', () => {
    const table = shown(FEINT).order('ussr', { kind: 'I4' }).turn();
    expect(table.state.ussr.intelligence.invasion).toBe(0);
  });
});

describe('a secret', () => {
  const QUIET = bundleOf([2, 1, 2, 1, 1]);
  const offered = (secrecy = true): Table =>
    openTable(startingWith(FROM_THE_SPEECH, TRUSTING), {}, { secrecy });
  const secretOffer = (): Table =>
    offered()
      .order('us', { kind: 'C2', message: { act: 'offer', bundle: QUIET, hours: 48 } })
      .turn();
  const REVEAL: Order = { kind: 'K6', issue: 3 };

  it('Case 418 (RULES 6.16): revealed costs its giver 60% of what it would have cost in public', () => {
    const table = secretOffer().order('ussr', REVEAL).turn();
    expect(moved(table, 'home', 'us', 'K6')).toBe(-6000);
  });

  it('Case 419 (RULES 6.16): costs the revealer 25 points of credibility and 20 of trust', () => {
    const table = secretOffer().order('ussr', REVEAL).turn();
    expect([moved(table, 'credibility', 'ussr', 'K6'), moved(table, 'trust', 'us', 'K6')]).toEqual([
      -25_000, -20_000,
    ]);
  });

  it('Case 420 (RULES 6.16): is one no longer, and cannot be revealed again', () => {
    const table = secretOffer().order('ussr', REVEAL).turn();
    expect([
      table.state.offers.us[0]?.bundle.publicity[3],
      table.told('revealed')[0]?.params,
      refused(table, 'ussr', REVEAL),
    ]).toEqual([0, { side: 'ussr', issue: 3, level: 1 }, 'no-secret']);
  });

  it('Case 421 (RULES 6.16): may be a private pledge', () => {
    const table = offered().order('us', { kind: 'K4', issue: 2, level: 1, publicity: 1 }).turn();
    table.order('ussr', { kind: 'K6', issue: 2 }).turn();
    expect(table.seenBy('us').pledges.map(({ publicity }) => publicity)).toEqual([0]);
  });

  it("Case 422 (RULES 6.16): is the other side's own, and not public already", () => {
    expect([
      refused(secretOffer(), 'us', { kind: 'K6', issue: 0 }),
      refused(secretOffer(), 'ussr', { kind: 'K6', issue: 2 }),
    ]).toEqual(['no-secret', 'no-secret']);
  });

  it('Case 423 (RULES 15.3): there is none where the settings leave none', () => {
    expect(refused(offered(false), 'ussr', REVEAL)).toBe('no-secret-terms');
  });

  it('Case 424 (RULES 15.2): costs half as much before a weak audience', () => {
    const table = openTable(FROM_THE_SPEECH, {}, { audience: 'low' });
    table.order('us', { kind: 'C2', message: { act: 'offer', bundle: QUIET, hours: 48 } }).turn();
    table.order('ussr', REVEAL).turn();
    expect(moved(table, 'credibility', 'ussr', 'K6')).toBe(-12_500);
  });
});

describe('a harsher offer', () => {
  const MILD = bundleOf([2, 1, 2, 0, 1]);
  const HARSH = bundleOf([3, 1, 0, 0, 0]);
  const letter = (bundle: typeof MILD): Order => ({
    kind: 'C2',
    message: { act: 'offer', bundle, hours: 48 },
  });
  const aloud = (bundle: typeof MILD): Order => ({ kind: 'P5', bundle, hours: 48 });
  const trusting = (): Table => start(TRUSTING);

  it('Case 425 (RULES 6.17): over one still open costs 4 points of trust in private', () => {
    const table = trusting().order('us', letter(MILD)).turn().order('us', letter(HARSH)).turn();
    expect(moved(table, 'trust', 'ussr', 'harsher-offer')).toBe(-4000);
  });

  it('Case 426 (RULES 6.17): costs 4 points of credibility where the world heard both', () => {
    const table = trusting().order('us', aloud(MILD)).turn().order('us', aloud(HARSH)).turn();
    expect(moved(table, 'credibility', 'us', 'harsher-offer')).toBe(-4000);
  });

  it('Case 427 (RULES 6.17): read out over a private one tells the world nothing', () => {
    const table = trusting().order('us', letter(MILD)).turn().order('us', aloud(HARSH)).turn();
    expect([
      moved(table, 'credibility', 'us', 'harsher-offer'),
      moved(table, 'trust', 'ussr', 'harsher-offer'),
    ]).toEqual([0, -4000]);
  });

  it('Case 428 (RULES 6.17): costs nothing as an answer, nor when it is milder', () => {
    const counter: Order = { kind: 'K2', slot: 0, channel: 'ambassador', bundle: HARSH, hours: 48 };
    const answered = trusting().order('us', letter(MILD)).order('ussr', letter(MILD)).turn();
    answered.order('us', counter).turn();
    const milder = trusting().order('us', letter(HARSH)).turn().order('us', letter(MILD)).turn();
    expect([answered, milder].map((table) => moved(table, 'trust', 'ussr', 'harsher-offer'))).toEqual([0, 0]);
  });
});

describe('recklessness', () => {
  /** War has come close: Moscow's army was let go, and a strike was survived. */
  const afraid = (): Table => {
    const table = openTable(startingWith(FROM_THE_SPEECH, { strike: 70_000, launchers: 24_000 }));
    return table.order('us', { kind: 'S1' }).turn({ strike: 10 }).answer('ussr', 'restrain');
  };
  const UP: Order = { kind: 'M8', step: 1 };

  it('Case 429 (RULES 7.9): costs a point at home in 12 hours once war was likely', () => {
    const table = afraid();
    expect(table.state.ussr.common.riskRun).toBeGreaterThan(250_000);
    expect(moved(table.order('ussr', UP).turn(), 'home', 'ussr', 'reckless')).toBe(-1000);
  });

  it('Case 430 (RULES 7.9): is not charged to who holds still, or where war is far', () => {
    const [still, calm] = [afraid().turn(), start().order('ussr', UP).turn()];
    expect([still, calm].map((table) => moved(table, 'home', 'ussr', 'reckless'))).toEqual([0, 0]);
  });

  it('Case 431 (RULES 7.9): counts a deadline too', () => {
    const table = afraid().order('ussr', { kind: 'P2', hours: 48 }).turn();
    expect(moved(table, 'home', 'ussr', 'reckless')).toBe(-1000);
  });

  it('Case 716 (RULES 7.9): is not to step down, nor any other order', () => {
    const shaken = (): Table => {
      const alert = { us: 2, ussr: 2 } as const;
      const table = openTable(startingWith(FROM_THE_SPEECH, { strike: 70_000, launchers: 24_000, alert }));
      return table.order('us', { kind: 'S1' }).turn({ strike: 10 }).answer('ussr', 'restrain');
    };
    const orders: readonly Order[] = [{ kind: 'M8', step: -1 }, { kind: 'P3' }, { kind: 'U6' }, UP];
    expect(
      orders.map((order) => moved(shaken().order('ussr', order).turn(), 'home', 'ussr', 'reckless')),
    ).toEqual([0, 0, 0, -1000]);
  });
});
