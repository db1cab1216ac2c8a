/** How the forecasts of the advisers and of the player came out, the player first. */
import type { ForecastScore } from '../../../debrief/forecastTypes.ts';
import { useWords } from '../context.tsx';
import { chanceWords, expectsWords } from '../words/adviceWords.ts';
import { percentWords } from '../words/riskWords.ts';

export function ForecastScores({ scores }: { readonly scores: readonly ForecastScore[] }) {
  const { text } = useWords();
  if (scores.length === 0) return <p className="quiet">{text.say('forecasts.none')}</p>;
  return (
    <>
      <p className="quiet">{text.say('forecasts.about')}</p>
      <ol>
        {scores.map((score) => (
          <li key={`${score.side} ${score.person}`}>
            <Score score={score} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Score({ score }: { readonly score: ForecastScore }) {
  const words = useWords();
  const { text, names, scenario } = words;
  const { person, error, forecasts, verdict, blind, said, came } = score;
  const who = person === null ? 'own' : 'his';
  const name = scenario.people.find(({ id }) => id === person)?.name;
  return (
    <article className="forecast-score">
      <h3>
        {name === undefined
          ? text.say('forecasts.you', { who: text.say(`side.${score.side}`) })
          : names.of(name)}
      </h3>
      <p>
        {text.say(`forecasts.line.${who}`, { count: forecasts.length, error: error / 1_000_000 })}{' '}
        <b>{text.say(`forecasts.verdict.${verdict}`)}</b>
      </p>
      <p>
        {text.say('forecasts.leaning', {
          who,
          said: percentWords(words, whole(said)),
          came: percentWords(words, whole(came)),
        })}{' '}
        {blind === null ? '' : text.say(`forecasts.blind.${blind.about}.${blind.tooMuch ? 'more' : 'less'}`)}
      </p>
      <Each score={score} />
    </article>
  );
}

function Each({ score: { forecasts } }: { readonly score: ForecastScore }) {
  const words = useWords();
  const { text } = words;
  return (
    <details className="sources">
      <summary>{text.say('forecasts.each')}</summary>
      <ul>
        {forecasts.map(({ turn, event, ppm, came }) => (
          <li key={`${turn} ${event}`}>
            {text.say('forecasts.made', {
              turn: turn + 1,
              chance: chanceWords(words, ppm),
              event: expectsWords(words, event),
            })}
            : {text.say(came ? 'forecasts.came' : 'forecasts.cameNot')}
          </li>
        ))}
      </ul>
    </details>
  );
}

const whole = (ppm: number): number => Math.round(ppm / 10_000) * 10_000;
