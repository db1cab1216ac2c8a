/** Turns sound on and off where it is heard most. */
import type { Preferences } from '../../../store/preferences.ts';
import { useWords } from '../context.tsx';
import { otherSound } from '../model/sound.ts';

export interface SoundButtonProps {
  readonly sound: Preferences['sound'];
  readonly prefer: (change: Partial<Preferences>) => void;
}

export function SoundButton({ sound, prefer }: SoundButtonProps) {
  const { text } = useWords();
  const on = sound !== 'off';
  const label = text.say('sound.turn', { on: on ? 'yes' : 'no' });
  return (
    <button
      type="button"
      className="sound-button"
      aria-label={label}
      title={label}
      onClick={() => prefer({ sound: otherSound(sound) })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9v6h4l5 4V5L8 9z" />
        <path d={on ? 'M16 9q2 3 0 6M18.5 6.5q4 5.5 0 11' : 'M17 9.5l5 5M22 9.5l-5 5'} />
      </svg>
    </button>
  );
}
