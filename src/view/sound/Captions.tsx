/**
 * Sounds told in words, for who sees the page and does not hear it. Hidden from screen readers: every sound goes with words that
 * are on the page anyway, and a voice that reads them would speak over both.
 */
import type { Text } from '../../text/text.ts';
import type { Heard } from './useSound.ts';

export interface CaptionsProps {
  readonly text: Text;
  readonly heard: Heard | null;
}

export function Captions({ text, heard }: CaptionsProps) {
  if (heard === null) return null;
  return (
    <p key={heard.count} className="caption" aria-hidden="true">
      {text.say(`caption.${heard.cue}`)}
    </p>
  );
}
