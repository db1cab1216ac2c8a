/** The arrow keys go back and on, wherever they have no other meaning. */
import { useEffect, useEffectEvent } from 'react';

/** What has a use of its own for them, or lies over the page. */
const TAKEN =
  'input:not([type="checkbox"]), select, textarea, summary, [tabindex="0"], [role="dialog"], [role="menu"]';

export function useArrowKeys(on: boolean, onStep: (by: -1 | 1) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (by === null || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(TAKEN) !== null) return;
    event.preventDefault();
    onStep(by);
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent): void => pressed(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [on]);
}
