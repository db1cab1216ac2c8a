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
  return (
    <button
      type="button"
      className="button button-small"
      onClick={() => prefer({ sound: otherSound(sound) })}
    >
      {text.say('sound.turn', { on: sound === 'off' ? 'no' : 'yes' })}
    </button>
  );
}
