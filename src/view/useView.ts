/** The store as the page follows it. */
import { useCallback, useDeferredValue, useSyncExternalStore } from 'react';
import type { ViewStore } from '../store/page.ts';
import type { View } from '../store/types.ts';

/** Orders are on their way, or others are still choosing: many small changes come, and nobody is typing. */
const isUnderWay = ({ sending, update }: View): boolean => sending || (update?.waiting ?? false);

/**
 * Calls `draw` at once for what a person changes. While a turn is under way it is called once, in a task of its own, for all that
 * has changed in one go: each order sent, accepted and answered is a change, and a weak machine would take a second over them.
 * Returns how to stop.
 */
export const follow = (store: ViewStore, draw: () => void): (() => void) => {
  let due: ReturnType<typeof setTimeout> | undefined;
  const drawOnce = (): void => {
    due ??= setTimeout(() => {
      due = undefined;
      draw();
    });
  };
  const leave = store.subscribe((view) => (isUnderWay(view) ? drawOnce() : draw()));
  return () => {
    leave();
    clearTimeout(due);
  };
};

/**
 * What changes on a screen is drawn at once. Another screen, and what changes while a turn is under way, is drawn in small steps,
 * and what was there stays until then: a weak machine would else hold still for a moment.
 */
export const useView = (store: ViewStore): View => {
  const subscribe = useCallback((draw: () => void) => follow(store, draw), [store]);
  const now = useSyncExternalStore(subscribe, store.getState, store.getInitialState);
  const drawn = useDeferredValue(now);
  return now.screen === drawn.screen && !isUnderWay(now) ? now : drawn;
};
