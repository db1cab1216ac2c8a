/** The turn that the page has come to, to be watched; a new one begins anew. */
import type { ReactNode } from 'react';
import type { Update } from '../../../session/port.ts';
import type { View } from '../../../store/types.ts';
import type { Scene } from '../useScene.tsx';
import { Resolution } from './Resolution.tsx';

export interface WatchedTurnProps {
  readonly view: View;
  readonly update: Update;
  readonly scene: Scene;
  /** The switch for sound. */
  readonly sound: ReactNode;
  /** Where the way leads on, in words, when neither an answer nor the end does; else to the hour of the game. */
  readonly goOn?: string | undefined;
  readonly onContinue: () => void;
}

export function WatchedTurn({ view, update, scene, sound, goOn, onContinue }: WatchedTurnProps) {
  const { watchFrom, watchTo, preferences } = view;
  return (
    <Resolution
      {...scene}
      key={`${watchFrom} ${watchTo}`}
      update={update}
      from={watchFrom}
      to={watchTo}
      preferences={preferences}
      sound={sound}
      goOn={goOn}
      onContinue={onContinue}
    />
  );
}
