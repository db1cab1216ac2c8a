import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createViewStore, openPanel, setThinking } from '../../src/store/view.ts';
import { follow } from '../../src/view/useView.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const followed = () => {
  const store = createViewStore();
  const draw = vi.fn();
  return { store, draw, leave: follow(store, draw) };
};

describe('the page follows the store', () => {
  it('at once for what a person changes', () => {
    const { store, draw } = followed();
    openPanel(store, 'talks');
    openPanel(store, 'log');
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('once for all that changes in one go while orders are on their way', () => {
    const { store, draw } = followed();
    store.setState({ sending: true });
    for (const done of [1, 2, 3]) setThinking(store, done);
    expect(draw).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(1);
    setThinking(store, 4);
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('at once again when they have arrived', () => {
    const { store, draw } = followed();
    store.setState({ sending: true });
    store.setState({ sending: false });
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('no more after leaving, not even for what was due', () => {
    const { store, draw, leave } = followed();
    store.setState({ sending: true });
    leave();
    vi.runAllTimers();
    openPanel(store, 'log');
    expect(draw).not.toHaveBeenCalled();
  });
});
