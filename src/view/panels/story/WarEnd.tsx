/** How a war is shown: the time, what is known of it, and nothing else. The reckoning comes after, and only when asked for. */

import type { Outcome } from '../../../engine/types.ts';
import type { Update } from '../../../session/port.ts';
import { themeOf, useWords } from '../context.tsx';
import { lossesOf } from '../model/war.ts';
import { momentOf } from '../words/words.ts';

export interface WarEndProps {
  readonly update: Update;
  readonly outcome: Outcome;
  readonly onContinue: () => void;
}

export function WarEnd({ update, outcome, onContinue }: WarEndProps) {
  const words = useWords();
  const { text, side } = words;
  const { hour } = update.observation.pub;
  const losses = lossesOf(words, update);
  return (
    <main className="war" data-theme={themeOf(side)}>
      <div className="war-sheet">
        <p className="war-when">
          {text.date(hour, side)}, {text.time(hour, side)}
        </p>
        <h1>{text.say(`end.${outcome.end}.title`)}</h1>
        <p>{text.say(`end.${outcome.end}.about`, { when: momentOf(words, hour) })}</p>
        {losses.length === 0 ? null : (
          <section>
            <h2>{text.say('war.known')}</h2>
            <ul>
              {losses.map(({ at, when, text: told }) => (
                <li key={at}>
                  <span className="war-moment">{when}</span> {told}
                </li>
              ))}
            </ul>
          </section>
        )}
        <button type="button" className="button" onClick={onContinue}>
          {text.say('war.on')}
        </button>
      </div>
    </main>
  );
}
