/** What has to be fetched before it can be shown. */
import { useEffect, useState } from 'react';

/** Before a fetch that failed is tried again. */
const AGAIN_MS = 3_000;

/** Null until it is there; while `fetch` is another function, what was there before. A fetch that fails is tried again. */
export function useFetched<Found>(fetch: () => Promise<Found>): Found | null {
  const [found, setFound] = useState<{ readonly value: Found } | null>(null);
  useEffect(() => {
    let current = true;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      fetch().then(
        (value) => current && setFound({ value }),
        () => {
          if (current) again = setTimeout(open, AGAIN_MS);
        },
      );
    };
    open();
    return () => {
      current = false;
      clearTimeout(again);
    };
  }, [fetch]);
  return found === null ? null : found.value;
}
