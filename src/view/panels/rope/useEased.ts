/** A hold that passes gently into the next one. */
import { useEffect, useRef, useState } from 'react';
import type { Hold } from './course.ts';

const MILLISECONDS = 1100;

/** Begins at `first` and goes to `hold`; at once for whoever wants nothing to move. */
export function useEased(hold: Hold, first: Hold): Hold {
  const { knot, us, ussr } = hold;
  const [shown, setShown] = useState(() => (same(first, hold) || !isStill() ? first : hold));
  const last = useRef(shown);
  useEffect(() => {
    const from = last.current;
    const to: Hold = { knot, us, ussr };
    const show = (next: Hold) => {
      last.current = next;
      setShown(next);
    };
    if (same(from, to)) return undefined;
    if (isStill()) {
      show(to);
      return undefined;
    }
    const begun = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const share = Math.min(1, Math.max(0, (now - begun) / MILLISECONDS));
      show(share === 1 ? to : between(from, to, ease(share)));
      if (share < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [knot, us, ussr]);
  return shown;
}

const isStill = (): boolean =>
  document.documentElement.dataset.motion === 'still' ||
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const same = (one: Hold, other: Hold): boolean =>
  one.knot === other.knot && one.us === other.us && one.ussr === other.ussr;

/** Slow at both ends. */
const ease = (share: number): number => share * share * (3 - 2 * share);

const between = (one: Hold, other: Hold, share: number): Hold => ({
  knot: one.knot + (other.knot - one.knot) * share,
  us: one.us + (other.us - one.us) * share,
  ussr: one.ussr + (other.ussr - one.ussr) * share,
});
