/** Tells the page's styles how high an element that stays at the foot is, so that what is sought comes into sight above it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** `name`: of the custom property that holds its height while it is there. */
export function useOwnHeight<Measured extends HTMLElement>(name: `--${string}`): RefObject<Measured | null> {
  const element = useRef<Measured>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty(name, `${current.offsetHeight}px`));
    watch.observe(current);
    return () => {
      watch.disconnect();
      style.removeProperty(name);
    };
  }, [name]);
  return element;
}
