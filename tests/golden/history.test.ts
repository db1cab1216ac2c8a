import { describe, expect, it } from 'vitest';
import { chooserOf } from '../../src/cli/chooser.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { playGame } from '../../src/cli/playGame.ts';
import { replay } from '../../src/engine/replay.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { type Action, type Event, RULES_VERSION } from '../../src/engine/types.ts';
import { hashScenario } from '../../src/scenario/hash.ts';
import { ISSUES, LEVELS, type Scenario } from '../../src/scenario/types.ts';

const { scenario } = await loadScenario('october-1962');
const NODES = 1;
/** Found by search: no leak and no incident. In the first the last offer takes 12 hours, in the others it arrives at once. */
const QUIET_SEEDS = [5335, 2478, 8866];

const playHistory = (told: Scenario, seed: number) => {
  const actions: Action[] = [];
  const given: { readonly turn: number; readonly action: Action }[] = [];
  const heard: Event[] = [];
  const chooser = chooserOf(told, { us: 'history', ussr: 'history' }, NODES);
  const { state } = playGame(told, DEFAULT_SETTINGS, seed, chooser, {
    heard,
    before: ({ pub }, action) => {
      actions.push(action);
      given.push({ turn: pub.turn, action });
    },
  });
  return { state, actions, given, heard };
};

const dayOf = (turn: number): string => scenario.calendar[turn]?.at.slice(0, 10) ?? '';

describe.each(QUIET_SEEDS)('the dated line of 1962, seed %i', (seed) => {
  const { state, actions, given, heard } = playHistory(scenario, seed);
  const eventsOf = (code: Event['code']): readonly Event[] => heard.filter((event) => event.code === code);

  it('meets no leak and no accident', () => {
    expect([...eventsOf('incident'), ...eventsOf('leaked')]).toEqual([]);
    expect(eventsOf('reaction').map(({ params }) => params.code)).toEqual(['bombers', 'jupiters']);
    expect(eventsOf('disclosed').map(({ params }) => params.by)).toEqual(['speech']);
  });

  it('is legal from start to end', () => {
    const episode = {
      format: 1,
      rules: RULES_VERSION,
      scenario: { id: scenario.id, hash: hashScenario(scenario) },
      settings: DEFAULT_SETTINGS,
      seed,
      actions,
    } as const;
    const steps = replay(scenario, episode);
    expect(steps.ok ? steps.value.at(-1)?.state : steps.error).toEqual(state);
  });

  it('skips no order but the second date of the same answer', () => {
    const skipped = scenario.history.filter(
      ({ turn, side, desk, order }) =>
        !given.some(
          (did) =>
            did.action.kind === 'order' &&
            did.turn === turn &&
            did.action.side === side &&
            did.action.desk === desk &&
            JSON.stringify(did.action.order) === JSON.stringify(order),
        ),
    );
    expect(skipped.map(({ side, order }) => ({ side, order }))).toEqual([
      { side: 'ussr', order: { kind: 'K1', slot: 0, rider: false } },
    ]);
  });

  it('raises the alert to DEFCON 3 on 22 October and the Strategic Air Command to 2 on the 24th', () => {
    const steps = eventsOf('alert').filter(({ params }) => params.side === 'us');
    expect(steps.map(({ turn, params }) => [dayOf(turn), params.to])).toEqual([
      ['1962-10-22', 2],
      ['1962-10-24', 3],
    ]);
  });

  it('turns the arms ships back, lets the tanker pass and boards the neutral', () => {
    const fate = (id: string): readonly unknown[] =>
      eventsOf('ship')
        .filter(({ params }) => params.ship === id)
        .map(({ params }) => params.to);
    for (const id of ['kimovsk', 'gagarin', 'poltava', 'krasnodar']) expect(fate(id)).toEqual(['turned']);
    expect(fate('bucharest')).toContain('passed');
    expect(fate('marucla')).toContain('boarded');
    expect(fate('grozny')).toEqual(['stopped']);
  });

  it('ends in the settlement: missiles out, public pledge, quiet Jupiters in secret, lift on inspection', () => {
    const terms = state.dark.settlement?.terms.map((level, issue) => {
      const name = ISSUES[issue] ?? 'weapons';
      return LEVELS[name][level];
    });
    expect(state.pub.end).toBe('E1');
    expect(terms).toEqual(['missiles', 'air-sea', 'public', 'quiet-later', 'on-inspection']);
    expect(state.dark.settlement?.publicity).toEqual([0, 0, 0, 2, 0]);
    expect(state.pub.settlement?.terms).toEqual([2, 1, 2, 0, 1]);
    expect(dayOf(eventsOf('settled')[0]?.turn ?? -1)).toBe('1962-10-28');
    expect(eventsOf('line').at(-1)?.params.to).toBe('lifted');
  });

  it('keeps every promise to 20 November', () => {
    expect(eventsOf('reaction').map(({ params }) => params.choice)).toEqual(['take-out', 'keep-word']);
    expect(new Set(state.pledges.map(({ status }) => status))).toEqual(new Set(['verified']));
  });

  it('leaves 24 launchers ready, two more or less', () => {
    expect(Math.abs(state.ussr.military.launchers - 24_000)).toBeLessThanOrEqual(2000);
  });
});
