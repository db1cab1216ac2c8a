/**
 * The three advisers who lie furthest apart in what to order, under the newest paper, and the two who differ most on one question:
 * reasons and forecasts of each stand with all the others'.
 */
import { memo } from 'react';
import type { Observation } from '../../../engine/types.ts';
import type { View } from '../../../store/types.ts';
import { useWords } from '../context.tsx';
import { furthestApart, furthestOnOne, type SameQuestion, type Voice } from '../model/advisers.ts';
import { briefly, chanceWords, expectsWords } from '../words/adviceWords.ts';

export interface VoicesProps {
  readonly advice: View['advice'];
  readonly seen: Observation;
  readonly onAll: () => void;
}

export const Voices = memo(function Voices({ advice, seen, onAll }: VoicesProps) {
  const { text, scenario } = useWords();
  if (advice === null) return <p className="voices-wait">{text.say('advisers.thinking')}</p>;
  const voices = furthestApart(scenario, advice, seen.pub.turn);
  if (voices.length === 0) return null;
  const question = furthestOnOne(scenario, advice, seen.pub.turn);
  return (
    <section className="voices" aria-labelledby="voices-title">
      <div className="voices-head">
        <h3 id="voices-title">{text.say('voices.title')}</h3>
        <button type="button" className="button button-small" onClick={onAll}>
          {text.say('voices.all')}
        </button>
      </div>
      <ul>
        {voices.map((voice) => (
          <li key={voice.person.id}>
            <VoiceCard voice={voice} seen={seen} />
          </li>
        ))}
      </ul>
      {question === null ? null : <OnOneQuestion question={question} />}
    </section>
  );
});

function VoiceCard({
  voice: { person, advice },
  seen,
}: {
  readonly voice: Voice;
  readonly seen: Observation;
}) {
  const words = useWords();
  const { text, names } = words;
  return (
    <article className="voice">
      <div className="voice-head">
        <h4>{names.of(person.name)}</h4>
        <p className="adviser-order">
          {advice.order === null
            ? text.say('advisers.waits')
            : text.say('advisers.favours', { order: briefly(words, seen, advice.order) })}
        </p>
      </div>
    </article>
  );
}

function OnOneQuestion({ question: { event, low, high } }: { readonly question: SameQuestion }) {
  const words = useWords();
  const { text, names } = words;
  return (
    <p className="voices-question">
      {text.say('voices.question', {
        low: names.of(low.person.name),
        lowChance: chanceWords(words, low.advice.forecast.otherwise),
        high: names.of(high.person.name),
        highChance: chanceWords(words, high.advice.forecast.otherwise),
        event: expectsWords(words, event),
      })}
    </p>
  );
}
