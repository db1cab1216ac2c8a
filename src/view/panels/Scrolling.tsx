/**
 * What scrolls by itself, within reach of the keyboard: it takes the focus, so that the arrow keys move it (axe asks for it as
 * `scrollable-region-focusable`).
 */
import type { ReactNode, Ref } from 'react';

export interface ScrollingProps {
  /** A `main` where it is the main part of its screen. */
  readonly main?: boolean;
  readonly className: string;
  /** What it is called. */
  readonly label: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

export function Scrolling({ main = false, className, label, ref, children }: ScrollingProps) {
  const Element = main ? 'main' : 'section';
  return (
    <Element ref={ref} className={className} tabIndex={0} aria-label={label}>
      {children}
    </Element>
  );
}
