/** One hint at a time, in a strip of its own above the panel: it lies over nothing. Escape puts it away, or its button. */
import { useEffect } from 'react';
import { useWords } from '../context.tsx';
import type { DeskProps } from '../desk/actions.ts';
import { nextHint } from './hints.ts';

export function Hint({ view, actions }: DeskProps) {
  const { text, side } = useWords();
  const code = view.seenHints === null ? null : nextHint({ ...view, side }, view.seenHints);
  const { seeHint } = actions;
  useEffect(() => {
    if (code === null) return undefined;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isCovered()) seeHint(code);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [code, seeHint]);
  // What it explains is read, or left, with its tab.
  useEffect(() => (code === 'cable' ? () => seeHint(code) : undefined), [code, seeHint]);
  return (
    <aside className={code === null ? 'hint hint-none' : 'hint'} aria-label={text.say('hint.label')}>
      <p role="status">{code === null ? '' : text.say(`hint.${code}`)}</p>
      {code === null ? null : (
        <button
          type="button"
          className="button button-small"
          aria-keyshortcuts="Escape"
          onClick={() => seeHint(code)}
        >
          {text.say('hint.close')}
        </button>
      )}
    </aside>
  );
}

/** Something lies over the desk that Escape is meant for. */
const isCovered = (): boolean =>
  document.querySelector(
    '[role="dialog"]:not([popover]), [role="alertdialog"], [role="menu"], :popover-open',
  ) !== null;
