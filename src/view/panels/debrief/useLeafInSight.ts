/** Brings a leaf of the book into sight when it is turned to: on a small screen it begins below the edge. */
import { type RefObject, useEffect, useRef } from 'react';

/** How far down a leaf may begin, of the height of the window, before it counts as out of sight. */
const LOWEST = 0.5;

/** The focus stays on the pressed tab: the row of tabs goes to the top, and what follows it is seen and is the next stop. */
export function useLeafInSight(leaf: string): RefObject<HTMLDivElement | null> {
  const book = useRef<HTMLDivElement>(null);
  const before = useRef(leaf);
  useEffect(() => {
    if (before.current === leaf) return;
    before.current = leaf;
    const top = book.current?.querySelector('[role="tabpanel"]')?.getBoundingClientRect().top ?? 0;
    if (top < window.innerHeight * LOWEST) return;
    const isMoving = document.documentElement.dataset.motion === 'full';
    book.current?.scrollIntoView({ block: 'start', behavior: isMoving ? 'smooth' : 'auto' });
  }, [leaf]);
  return book;
}
