/** Brings a leaf of the book into sight when it is turned to: on a small screen it begins below the edge. */
import { type RefObject, useEffect, useRef } from 'react';
import { whenSeen } from '../whenSeen.ts';

/** How far down a leaf may begin, of the height of the window, before it counts as out of sight. */
const LOWEST = 0.5;

const bringUp = (book: HTMLDivElement | null): void => {
  const top = book?.querySelector('[role="tabpanel"]')?.getBoundingClientRect().top ?? 0;
  if (top < window.innerHeight * LOWEST) return;
  const isMoving = document.documentElement.dataset.motion === 'full';
  book?.scrollIntoView({ block: 'start', behavior: isMoving ? 'smooth' : 'auto' });
};

/** The focus stays on the pressed tab: the row of tabs goes to the top, and what follows it is seen and is the next stop. */
export function useLeafInSight(leaf: string): RefObject<HTMLDivElement | null> {
  const book = useRef<HTMLDivElement>(null);
  const before = useRef(leaf);
  useEffect(() => {
    if (before.current === leaf) return;
    before.current = leaf;
    // The turned leaf is painted where it lies first: to measure and to scroll would keep the press waiting.
    whenSeen(() => bringUp(book.current));
  }, [leaf]);
  return book;
}
