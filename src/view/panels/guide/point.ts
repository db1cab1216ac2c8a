/** Points at a part of the screen: it wears a ring, and is brought into sight once. */
import { useEffect } from 'react';

const MARK = 'data-guided-here';

/** The first of these parts that is in sight; followed for as long as the page changes. */
export function usePointer(at: readonly string[], isMoving: boolean): void {
  useEffect(() => {
    let pointed: Element | null = null;
    const point = (): void => {
      const found = partInSight(at);
      if (found === pointed) return;
      pointed?.removeAttribute(MARK);
      pointed = found;
      found?.setAttribute(MARK, '');
      found?.scrollIntoView({ block: 'nearest', behavior: isMoving ? 'smooth' : 'auto' });
    };
    const watch = new MutationObserver(point);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });
    point();
    return () => {
      watch.disconnect();
      pointed?.removeAttribute(MARK);
    };
  }, [at, isMoving]);
}

const partInSight = (at: readonly string[]): Element | null => {
  for (const selector of at) {
    const found = document.querySelector(selector);
    if (found?.checkVisibility({ visibilityProperty: true }) === true) return found;
  }
  return null;
};
