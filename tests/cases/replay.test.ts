import { describe, expect, it } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import { DEFAULT_SETTINGS } from '../../src/engine/settings.ts';
import { initialState } from '../../src/engine/start.ts';
import { chanceWeights, play } from '../../src/engine/transition.ts';
import { type Action, RULES_VERSION } from '../../src/engine/types.ts';
import { THIRTEEN_DAYS } from './table.ts';

describe('a record', () => {
  const actions = (): readonly Action[] => {
    const made: Action[] = [];
    let state = initialState(THIRTEEN_DAYS, DEFAULT_SETTINGS, RULES_VERSION);
    const take = (action: Action): void => {
      const played = play(THIRTEEN_DAYS, state, action);
      if (!played.ok) throw new Error(played.error.code);
      made.push(action);
      state = played.value.state;
    };
    while (made.length < 40) {
      const weights = chanceWeights(THIRTEEN_DAYS, state);
      if (weights !== null) take({ kind: 'chance', draw: weights.findIndex((weight) => weight > 0) });
      else take({ kind: 'seal', side: state.pub.sealed.us ? 'ussr' : 'us' });
    }
    return made;
  };
  const episode = (more: readonly Action[] = []) => ({
    format: 1 as const,
    rules: RULES_VERSION,
    scenario: { id: THIRTEEN_DAYS.id, hash: '' },
    settings: DEFAULT_SETTINGS,
    seed: 1,
    actions: [...actions(), ...more],
  });

  it('replays to every state, without dice', () => {
    const replayed = replay(THIRTEEN_DAYS, episode());
    expect(replayed.ok && replayed.value.length).toBe(41);
    expect(replayed.ok && replayed.value[0]?.events).toEqual([]);
  });

  it('says why it does not', () => {
    expect(replay(THIRTEEN_DAYS, { ...episode(), rules: RULES_VERSION + 1 })).toEqual({
      ok: false,
      error: { code: 'other-rules', rules: RULES_VERSION + 1 },
    });
    const wrong = replay(THIRTEEN_DAYS, episode([{ kind: 'reaction', side: 'us', choice: 'hold' }]));
    expect(wrong).toMatchObject({
      ok: false,
      error: { code: 'illegal-action', ply: 40, refusal: { code: 'no-reaction' } },
    });
  });
});
