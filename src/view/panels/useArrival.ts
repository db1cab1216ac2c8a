/** Where a new screen begins for whoever goes by keys or by ear. */
import { useEffect, useRef } from 'react';
import type { Screen } from '../../store/types.ts';

/** Takes the focus to the heading of a new screen, when the old one has taken the focused button with it. */
export function useArrival(screen: Screen): void {
  const last = useRef<Screen | null>(null);
  useEffect(() => {
    const isNew = last.current !== screen;
    last.current = screen;
    const heading = document.querySelector('h1');
    if (!isNew || heading === null || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [screen]);
}
