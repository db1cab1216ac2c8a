import { describe, expect, it } from 'vitest';
import { dealOf, outcome, scoreIf } from '../../src/engine/outcome.ts';
import type { State } from '../../src/engine/state.ts';
import type { Bundle, EndCode, Pledge } from '../../src/engine/types.ts';
import {
  bundleOf,
  efficientBundles,
  isSecret,
  isSecretClause,
  leaksOf,
  sameBundle,
} from '../../src/engine/worth.ts';
import { type Scenario, SIDES } from '../../src/scenario/types.ts';
import { FROM_THE_SPEECH, openTable } from './table.ts';

const opened = openTable(FROM_THE_SPEECH).state;
const { home, allies, prestige, credibility } = FROM_THE_SPEECH.initial;
/** No style: every meter as it was at the beginning, before the first evening's news. */
const state: State = {
  ...opened,
  pub: { ...opened.pub, prestige, credibility },
  us: { ...opened.us, common: { ...opened.us.common, home: home.us, allies: allies.us } },
  ussr: { ...opened.ussr, common: { ...opened.ussr.common, home: home.ussr, allies: allies.ussr } },
};
const QUIET = bundleOf([3, 1, 2, 1, 1]);
const ANNOUNCED = bundleOf([3, 1, 2, 3, 1]);

const withPublic = (changed: Partial<State['pub']>): State => ({
  ...state,
  pub: { ...state.pub, ...changed },
});
const scores = (from: State, end: EndCode, deal: Bundle | null): readonly number[] =>
  SIDES.map((side) => scoreIf(FROM_THE_SPEECH, from, end, deal, side));

describe('what a leak would add', () => {
  it('Case 600 (RULES 6.3): to each clause that is not public, the part of its public worth not felt yet', () => {
    const bundle = { terms: [2, 0, 2, 1, 0], publicity: [0, 1, 1, 2, 1] };
    expect(leaksOf(FROM_THE_SPEECH, bundle)).toEqual([
      { issue: 2, us: -1200, ussr: 3600 },
      { issue: 3, us: -8500, ussr: 4250 },
    ]);
  });
});

describe('a secret', () => {
  it.each([
    [601, 'a clause that is not there', 3, 0, 2, false],
    [602, 'quiet Jupiters that both governments know of', 3, 2, 1, true],
    [603, 'announced Jupiters', 3, 3, 0, false],
    [604, 'a pledge for the principals alone', 2, 1, 2, true],
  ])('Case %i (RULES 15.3): %s', (_number, _title, issue, level, publicity, secret) => {
    expect(isSecretClause(issue, level, publicity)).toBe(secret);
  });

  it('Case 605 (RULES 6.1): two offers that differ in one publicity are not the same', () => {
    const told = { ...QUIET, publicity: [0, 0, 1, 2, 0] };
    expect([sameBundle(QUIET, bundleOf(QUIET.terms)), sameBundle(QUIET, told)]).toEqual([true, false]);
  });
});

describe('the efficient offers', () => {
  it('Case 606 (RULES 15.3): hold secret ones where secrets are left, and none where they are not', () => {
    const secrets = [true, false].map((secrecy) => efficientBundles(FROM_THE_SPEECH, secrecy).some(isSecret));
    expect(secrets).toEqual([true, false]);
  });

  it('Case 607 (RULES 2.4): where one offer betters all others, it alone is listed', () => {
    const nothing = { us: 0, ussr: 0, usPublic: 0, ussrPublic: 0 };
    const flat: Scenario['terms'] = {
      weapons: [nothing, nothing, nothing, nothing],
      verification: [nothing, nothing, nothing],
      invasion: [nothing, nothing, nothing, nothing],
      jupiters: [nothing, nothing, nothing, nothing, nothing],
      quarantine: [nothing, nothing, nothing],
    };
    expect(efficientBundles({ ...FROM_THE_SPEECH, terms: flat }, true).map(({ terms }) => terms)).toEqual([
      [2, 0, 0, 0, 0],
    ]);
  });
});

describe('the score', () => {
  it.each([
    [608, 'E1', QUIET, [78_000, 58_000]],
    [609, 'E2', ANNOUNCED, [62_000, 68_000]],
    [610, 'E3', bundleOf([3, 1, 2, 0, 1]), [82_000, 44_000]],
    [611, 'E4', bundleOf([2, 0, 0, 0, 0]), [84_000, 26_000]],
    [612, 'E5', bundleOf([1, 1, 0, 0, 0]), [46_000, 46_000]],
    [613, 'E4', null, [84_000, 26_000]],
  ] as const)(
    'Case %i (RULES 12.4): %s on its usual terms is worth its midpoint',
    (_number, end, deal, midpoint) => {
      expect(scores(state, end, deal)).toEqual(midpoint);
    },
  );

  it('Case 614 (RULES 12.2): E6 counts what it takes at home and in prestige before it is taken', () => {
    expect(scores(state, 'E6', QUIET)).toEqual([31_000 - 0.25 * 12_000 - 0.1 * 25_000, 80_000]);
    expect(scores(withPublic({ end: 'E6' }), 'E6', QUIET)).toEqual([31_000, 80_000]);
  });

  it('Case 615 (RULES 10.2): allies who were asked spare Washington half of what announced Jupiters cost, and nothing of quiet ones', () => {
    const asked: State = {
      ...state,
      us: { ...state.us, common: { ...state.us.common, jupitersSounded: true } },
    };
    expect([scores(asked, 'E2', ANNOUNCED), scores(asked, 'E1', QUIET)]).toEqual([
      [67_000, 68_000],
      [78_000, 58_000],
    ]);
  });

  it('Case 616 (RULES 12.4): shelter and blame count after nuclear use alone', () => {
    const peace = withPublic({ civilDefence: { us: true, ussr: true } });
    const blamed: State = { ...peace, dark: { ...peace.dark, escalator: 'us' } };
    expect(scores(blamed, 'E5', null)).toEqual([46_000, 46_000]);
    const used: State = { ...blamed, pub: { ...blamed.pub, nuclear: 'limited' } };
    expect(scores(used, 'E10', null)).toEqual([3000, 9000]);
  });

  it('Case 617 (RULES 12.4): after nuclear use no style lifts a score', () => {
    const proud = withPublic({ nuclear: 'limited', prestige: { us: 100_000, ussr: 100_000 } });
    expect(scores(proud, 'E10', null)).toEqual([10_000, 6000]);
    const peace = withPublic({ prestige: { us: 100_000, ussr: 100_000 } });
    expect(scores(peace, 'E6', null)[1]).toBeGreaterThan(80_000);
  });
});

describe('what stands of a freeze', () => {
  const pledge: Pledge = {
    by: 'ussr',
    signed: true,
    issue: 0,
    level: 1,
    publicity: 0,
    madeHour: 0,
    status: 'in-progress',
    awaits: null,
  };
  const pledged = (...pledges: readonly Pledge[]): Bundle | null => dealOf({ ...state, pledges });

  it('Case 618 (RULES 12.1): is what was signed and not broken, as secret as it was, the latest on each issue', () => {
    const pledges: readonly Pledge[] = [
      pledge,
      { ...pledge, by: 'us', issue: 3, level: 1, publicity: 2 },
      { ...pledge, by: 'us', issue: 3, level: 2, publicity: 1 },
      { ...pledge, by: 'us', issue: 2, level: 3, status: 'broken' },
      { ...pledge, issue: 1, level: 2, signed: false },
    ];
    expect(pledged(...pledges)).toEqual({ terms: [1, 0, 0, 2, 0], publicity: [0, 0, 0, 1, 0] });
  });

  it('Case 619 (RULES 12.1): is nothing without weapons, or when they are worked on again', () => {
    expect([pledged({ ...pledge, issue: 1 }), pledged({ ...pledge, status: 'broken' })]).toEqual([
      null,
      null,
    ]);
  });
});

describe('the reckoning', () => {
  const over = (changed: Partial<State['pub']>): State => ({
    ...withPublic({ end: 'E6', ...changed }),
    phase: 'over',
  });
  const perceived = (changed: Partial<State['pub']>): string | undefined =>
    outcome(FROM_THE_SPEECH, over({ prestige: { us: 50_000, ussr: 50_000 }, ...changed }))?.perceived;

  it('Case 620 (RULES 12.5): nobody seems to have won by 10 points, and somebody by more', () => {
    const seen = [10_000, 10_001, -10_000, -10_001].map((world) => perceived({ world }));
    expect(seen).toEqual(['neither', 'us', 'neither', 'ussr']);
  });

  it('Case 621 (RULES 12.5): nobody wins a nuclear war', () => {
    expect(perceived({ world: 50_000, nuclear: 'general' })).toBe('neither');
  });

  it('Case 622 (RULES 12.1): there is none before the last step is done', () => {
    const ended = withPublic({ end: 'E6' });
    const running: readonly State[] = [state, ended, { ...state, phase: 'over' }];
    expect(running.map((one) => outcome(FROM_THE_SPEECH, one))).toEqual([null, null, null]);
  });
});
