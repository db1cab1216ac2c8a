/** Once the game is over, or the class has stopped it: how it ended, what comes next, and the class's own debrief where it has begun. */
import type { ReactNode } from 'react';
import { themeOf, useWords } from '../../panels/context.tsx';
import { momentOf } from '../../panels/words/words.ts';
import { ClassBar } from './ClassBar.tsx';
import type { Overlays } from './overlays.ts';
import { phaseMeans } from './phaseWords.ts';
import type { Room } from './room.ts';

export interface AfterwardsProps {
  readonly room: Room;
  readonly overlays: Overlays;
  /** The class's debrief, once it is there. */
  readonly children: ReactNode;
}

export function Afterwards({ room, overlays, children }: AfterwardsProps) {
  const words = useWords();
  const { text, side } = words;
  const { outcome, observation } = room.view.game;
  return (
    <div className="waiting" data-theme={themeOf(side)}>
      <ClassBar room={room} update={null} overlays={overlays} />
      <main className="waiting-main">
        <section className="waiting-next">
          {outcome === null ? null : (
            <>
              <h2>{text.say(`end.${outcome.end}.title`)}</h2>
              <p>{text.say(`end.${outcome.end}.about`, { when: momentOf(words, observation.pub.hour) })}</p>
            </>
          )}
          <p>{phaseMeans(text, room.view)}</p>
        </section>
        {children}
      </main>
    </div>
  );
}
