/** The store as the page follows it. */
import { useCallback, useSyncExternalStore } from 'react';
import type { ViewStore } from '../store/page.ts';
import type { View } from '../store/types.ts';

/** Orders are on their way, or others are still choosing: many small changes come, and nobody is typing. */
const isUnderWay = ({ sending, update }: View): boolean => sending || (update?.waiting ?? false);

/**
 * What a person changes is drawn at once. While a turn is under way, everything that changes in one go is drawn once and not
 * change by change: each order sent, accepted and answered is one, and a weak machine would take a second over them.
 */
export const useView = (store: ViewStore): View => {
  const subscribe = useCallback(
    (draw: () => void) => {
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
    },
    [store],
  );
  return useSyncExternalStore(subscribe, store.getState, store.getInitialState);
};
