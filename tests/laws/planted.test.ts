import { describe, expect, it } from 'vitest';
import { checkGame } from '../../src/cli/laws/checkGame.ts';
import { type Doors, ENGINE } from '../../src/cli/laws/doors.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import type { State, Step } from '../../src/engine/state.ts';
import type { Action, Event, Observation } from '../../src/engine/types.ts';

const { scenario } = await loadScenario('drill-first-turns');
const SEEDS = 12;

/** What the checks find first when these doors stand in for the engine's own. */
const found = (doors: Partial<Doors>): string => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const { faults } = checkGame({
      scenario,
      settings: DEFAULT_SETTINGS,
      seed,
      doors: { ...ENGINE, ...doors },
    });
    if (faults.length > 0) return faults.join('\n');
  }
  return '';
};

const observing = (change: (seen: Observation, state: State) => Observation): Partial<Doors> => ({
  observe: (told, state, viewer) => change(ENGINE.observe(told, state, viewer), state),
});

const stepping = (change: (state: State) => State): Partial<Doors> => ({
  transition: (told, state, action) => {
    const step = ENGINE.transition(told, state, action);
    return { ...step, state: change(step.state) };
  },
});

/** The same at the checked door, so that both doors agree and only what they tell and do is at fault. */
const steppingAlike = (change: (step: Step) => Step): Partial<Doors> => ({
  transition: (told, state, action) => change(ENGINE.transition(told, state, action)),
  play: (told, state, action) => {
    const played = ENGINE.play(told, state, action);
    return played.ok ? { ok: true, value: change(played.value) } : played;
  },
});

const withHome = (state: State, home: number): State => ({
  ...state,
  us: { ...state.us, common: { ...state.us.common, home } },
});

const withMoscowsHome = (state: State, home: number): State => ({
  ...state,
  ussr: { ...state.ussr, common: { ...state.ussr.common, home } },
});

describe('the checks find a planted fault', () => {
  it('the sound engine has none', () => {
    expect(found({})).toBe('');
  });

  it('a number of the other side in the observation', () => {
    const leak = observing((seen, state) => ({
      ...seen,
      pub: { ...seen.pub, world: state.ussr.military.launchers },
    }));
    expect(found(leak)).toContain('sees what is hidden, in pub');
  });

  it('a letter still on its way', () => {
    expect(found(observing((seen, state) => ({ ...seen, offers: state.offers })))).toContain(
      'sees what is hidden, in offers',
    );
  });

  it('a secret pledge', () => {
    const leak = observing((seen, state) => ({ ...seen, pledges: state.pledges }));
    expect(found(leak)).toContain('sees what is hidden, in pledges');
  });

  it('the count of what nobody knows', () => {
    const leak = observing((seen, state) => ({
      ...seen,
      pub: { ...seen.pub, incidents: state.dark.agenda.length },
    }));
    expect(found(leak)).toContain('sees what is hidden, in pub');
  });

  it('that the other leader has been asked for an answer', () => {
    expect(found(observing((seen, state) => ({ ...seen, phase: state.phase })))).toContain(
      'sees what is hidden, in phase',
    );
  });

  it("another desk's orders", () => {
    const leak = observing((seen, state) =>
      seen.own === null ? seen : { ...seen, own: { ...seen.own, orders: state[seen.own.side].orders } },
    );
    expect(found(leak)).toContain('sees what is hidden, in own');
  });

  it('a listed action that is refused', () => {
    const war = (side: 'us' | 'ussr'): Action => ({
      kind: 'order',
      side,
      desk: 'military',
      order: { kind: 'S7' },
    });
    const doors: Partial<Doors> = {
      legalActions: (told, seen) => {
        const legal = ENGINE.legalActions(told, seen);
        return seen.side !== null && legal.length > 1 ? [...legal, war(seen.side)] : legal;
      },
    };
    expect(found(doors)).toContain('listed but refused');
  });

  it('a list that remembers more than the observation', () => {
    let asked = 0;
    const doors: Partial<Doors> = {
      legalActions: (told, seen) => {
        asked += 1;
        return ENGINE.legalActions(told, seen).slice(asked % 7 === 0 ? 1 : 0);
      },
    };
    expect(found(doors)).toMatch(/an equal observation, another list|draws, 0 choices/);
  });

  it('a checked door that lets all pass', () => {
    const doors: Partial<Doors> = {
      play: (told, state, action) => ({ ok: true, value: ENGINE.transition(told, state, action) }),
    };
    expect(found(doors)).toMatch(/play (took|and refusal differ)|threw/);
  });

  it('a sampled world in which something else is seen', () => {
    const doors: Partial<Doors> = {
      sample: (told, seen, rng) => {
        const { state, weight } = ENGINE.sample(told, seen, rng);
        return { weight, state: { ...state, pub: { ...state.pub, hour: state.pub.hour + 1 } } };
      },
    };
    expect(found(doors)).toContain('another world is seen');
  });

  it('a transition that changes its input', () => {
    const doors: Partial<Doors> = {
      transition: (told, state, action) => {
        (state as { phase: string }).phase = 'over';
        return ENGINE.transition(told, state, action);
      },
    };
    expect(found(doors)).toMatch(/changed its input|read only/);
  });

  it('a transition that is not the same twice', () => {
    let calls = 0;
    const doors = stepping((state) => ({ ...state, dark: { ...state.dark, landingHour: ++calls } }));
    expect(found(doors)).toContain('play and transition differ');
  });

  it('a meter that moves without a cause', () => {
    expect(found(stepping((state) => withHome(state, state.us.common.home - 1)))).toContain(
      'home us went from',
    );
  });

  it('a wrong amount under the right cause, told as it was done', () => {
    const isHome = ({ code, params }: Event): boolean =>
      code === 'meter' && params.meter === 'home' && params.side === 'ussr';
    const dearer = steppingAlike((step) => {
      const last = step.events.findLast(isHome);
      if (last?.params.cause !== 'clock.no-deal') return step;
      const [by, value] = [Number(last.params.by) - 1, Number(last.params.value) - 1];
      const told = { ...last, params: { ...last.params, by, value } };
      return {
        state: withMoscowsHome(step.state, step.state.ussr.common.home - 1),
        events: step.events.map((event) => (event === last ? told : event)),
      };
    });
    expect(found(dearer)).toMatch(/action \d+: clock\.no-deal moved home ussr by -1001 .* reckoned/);
  });

  it('a cause that no rule recomputes', () => {
    const whim = steppingAlike((step) => ({
      ...step,
      events: step.events.map((event) =>
        event.params.cause === 'M2' ? { ...event, params: { ...event.params, cause: 'whim' } } : event,
      ),
    }));
    expect(found(whim)).toContain('no rule recomputes whim');
  });

  it('a value that is no JSON', () => {
    const doors: Partial<Doors> = {
      play: (told, state, action) => {
        const played = ENGINE.play(told, state, action);
        return played.ok
          ? { ok: true, value: { ...played.value, state: withHome(played.value.state, Number.NaN) } }
          : played;
      },
    };
    expect(found(doors)).not.toBe('');
  });

  it('a record that leads elsewhere', () => {
    const doors: Partial<Doors> = {
      replay: (told, episode) => ENGINE.replay(told, { ...episode, actions: episode.actions.slice(0, -1) }),
    };
    expect(found(doors)).toContain('the record leads elsewhere');
  });
});
